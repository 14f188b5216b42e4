"""What there is to say of a kind that is not only named: each difference, or each clause."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.cell import State
from validator.compare.clause import said
from validator.compare.comparison import Group, KindPair
from validator.render.belief import place_of, state_of
from validator.render.changes.phrases import phrase, placed, places


def lead(pair: KindPair, arrow: str) -> str:
    """How the cells stand to each other, where only one has clauses and both are known."""
    if not (pair.first.known and pair.second.known):
        return ""
    states = f"{state_of(pair.first)} {arrow} {state_of(pair.second)}"
    return f"{states}; it was:" if pair.group is Group.ONLY_FIRST else f"{states}:"


def differences(pair: KindPair, arrow: str) -> Iterator[str]:
    """The differences between the clauses of two present cells, each with its places."""
    yield from (placed(phrase(one, arrow).text, places(one, arrow)) for one in pair.changes)


def clauses(pair: KindPair) -> Iterator[str]:
    """The clauses of the one cell that has any, each with its place."""
    held = next(cell for cell in (pair.first, pair.second) if cell.state is State.PRESENT)
    yield from (
        placed("; ".join(said(part)) or "present", place_of(part)) for part in held.provisions
    )
