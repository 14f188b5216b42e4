"""Which clause, and which event, of one state of an agreement stands for which of another."""

from __future__ import annotations

from collections.abc import Iterable

from validator.compare.clause import Clause, are_akin, likeness, places
from validator.compare.matching import Matched
from validator.compare.values import meaning
from validator.model.event import Event, EventKind


def clause_likeness(one: Clause, other: Clause, *, several: bool) -> tuple[int, ...] | None:
    """One clause stands for another of its id or its place; of several else only for one akin."""
    named = one.part.id is not None and one.part.id == other.part.id
    if several and not (named or places(one.part) & places(other.part) or are_akin(one, other)):
        return None
    return likeness(one, other, one_agreement=True)


def moved_members(one: Clause, other: Clause, matched: Matched[Clause]) -> frozenset[str]:
    """The lists of which members went to another clause, or came from one: it grew by no duty."""
    return frozenset(
        name
        for name in one.part.parameters()
        if _members(matched.right, name) & (_members([one], name) - _members([other], name))
        or _members(matched.left, name) & (_members([other], name) - _members([one], name))
    )


def _members(clauses: Iterable[Clause], name: str) -> frozenset[object]:
    return frozenset().union(*(meaning(getattr(one.part, name)) for one in clauses))


def event_likeness(one: Event, other: Event) -> tuple[int, ...] | None:
    """The same act of the same party, or on the same day; other events are two events.

    What only belongs to the story is nobody's act, and is told apart by its day.
    """
    by, where, when = (getattr(one, n) == getattr(other, n) for n in ("parties", "body", "date"))
    by = by and (bool(one.parties) or one.event is not EventKind.CONTEXT)
    if one.event is not other.event or not (by or when):
        return None
    return (by + where + when, by, when)
