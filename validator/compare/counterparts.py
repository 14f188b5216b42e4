"""Which clause, and which event, of one state of an agreement stands for which of another."""

from __future__ import annotations

from validator.compare.clause import Clause, are_akin, likeness, places
from validator.compare.matching import Matched
from validator.compare.values import meaning
from validator.model.event import Event, EventKind

_ONCE = frozenset(
    {
        EventKind.SIGNED, EventKind.PROVISIONALLY_APPLIED, EventKind.ENTERED_INTO_FORCE,
        EventKind.ENDED,
    }
)  # fmt: skip
"""What happens to an agreement once, so that there is no other such event to be."""


def clause_likeness(one: Clause, other: Clause, *, several: bool) -> tuple[int, ...] | None:
    """One clause stands for one; of several for that of its id, of its place, or akin to it.

    An article may hold several clauses: it does not make one of two that have an id each.
    """
    ids = (one.part.id, other.part.id)
    named = ids[0] is not None and ids[0] == ids[1]
    placed = None in ids and places(one.part) & places(other.part)
    if several and not (named or placed or are_akin(one, other, wholly=False)):
        return None
    return likeness(one, other, one_agreement=True)


def moved_members(matched: Matched[Clause], name: str) -> frozenset[object]:
    """The members of a list that went from one clause to another: no duty grew by them."""
    come: set[object] = set()
    gone: set[object] = set()
    for one, other in matched.pairs:
        old, new = _members(one, name), _members(other, name)
        come |= new - old
        gone |= old - new
    come = come.union(*(_members(clause, name) for clause in matched.right))
    gone = gone.union(*(_members(clause, name) for clause in matched.left))
    return frozenset(come & gone)


def has_moved(one: Clause, other: Clause, name: str, moved: frozenset[object]) -> bool:
    """Tell whether a clause differs from its counterpart in members that moved."""
    return bool(moved & (_members(one, name) ^ _members(other, name)))


def _members(clause: Clause, name: str) -> frozenset[object]:
    return meaning(getattr(clause.part, name))


def event_likeness(one: Event, other: Event) -> tuple[int, ...] | None:
    """The same act of the same party, or at the same time; other events are two events.

    What happens again and again, and is nobody's act, is known by its time, or by what is told.
    """
    if one.event is not other.event:
        return None
    by, where, when = (getattr(one, n) == getattr(other, n) for n in ("parties", "body", "date"))
    by = by and (bool(one.parties) or one.event in _ONCE)
    about = any(
        getattr(one, name) is not None and getattr(one, name) == getattr(other, name)
        for name in ("instrument", "summary")
    )
    near = one.date.earliest <= other.date.latest and other.date.earliest <= one.date.latest
    if not (by or near or about):
        return None
    return (by + where + when, by, when, about)
