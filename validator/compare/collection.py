"""What was changed between two states of a collection: agreements come, gone, renamed, changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from validator.compare.change import Change
from validator.compare.matching import match
from validator.compare.revisions import changes
from validator.model.agreement import Agreement
from validator.model.base import Vocabulary

_RENAMED_FROM = 0.5
"""The share of what two files say that must be the same for one to be the other renamed."""
_MOST_PAIRS = 250_000
"""So many pairs of files are looked at to find those renamed; of more, none is found."""


class Fate(Vocabulary):
    """What became of an agreement, in the order in which it is told."""

    ADDED = "added", "It was not there before."
    REMOVED = "removed", "It is there no longer."
    RENAMED = "renamed", "It has another id, and may say other things too."
    CHANGED = "changed", "It does not say the same as before."


@dataclass(frozen=True, slots=True)
class Revised:
    """One agreement that came, went or changed; `before` or `after` is None where it was not."""

    fate: Fate
    before: Agreement | None
    after: Agreement | None
    changes: tuple[Change, ...] = ()

    @property
    def id(self) -> str:
        """The id it has now, or had last."""
        return self.last.id

    @property
    def last(self) -> Agreement:
        """The agreement as it is, or was last."""
        last = self.after or self.before
        if last is None:
            raise ValueError("an agreement was on neither side")
        return last


def revised(before: Sequence[Agreement], after: Sequence[Agreement]) -> tuple[Revised, ...]:
    """Compare two states of a collection; agreements that say the same are left out.

    The order is that of `Fate`, then by id.
    """
    order = list(Fate)
    found = list(_revised(before, after))
    return tuple(sorted(found, key=lambda one: (order.index(one.fate), one.id)))


def _revised(before: Sequence[Agreement], after: Sequence[Agreement]) -> Iterator[Revised]:
    old, new = ({one.id: one for one in some} for some in (before, after))
    for name, one in old.items():
        if name in new and one != new[name]:
            found = changes(one, new[name])
            if found:
                yield Revised(Fate.CHANGED, one, new[name], found)
    gone = [one for name, one in old.items() if name not in new]
    come = [one for name, one in new.items() if name not in old]
    facts = {id(one): _facts(one) for one in (*gone, *come)} if gone and come else {}
    matched = match(
        gone,
        come,
        lambda one, other: _common(facts[id(one)], facts[id(other)]),
        lambda one: one.id,
        _MOST_PAIRS,
    )
    for one, other in matched.pairs:
        said = changes(one, other)
        rest = tuple(change for change in said if change.subject.field != "id")
        yield Revised(Fate.RENAMED, one, other, rest)
    yield from (Revised(Fate.REMOVED, one, None) for one in matched.left)
    yield from (Revised(Fate.ADDED, None, one) for one in matched.right)


def _common(one: frozenset[Any], other: frozenset[Any]) -> tuple[float] | None:
    """How much two files have in common, None where it is too little for one to be the other."""
    share = len(one & other) / len(one | other)
    return (share,) if share >= _RENAMED_FROM else None


def _facts(agreement: Agreement) -> frozenset[tuple[str, str]]:
    """Everything a file says, each value with the keys that lead to it."""
    return frozenset(_leaves("", agreement.model_dump(mode="json", exclude_defaults=True)))


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - plain data
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(f"{path}.{key}", item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(path, item)
    else:
        yield path, str(value)
