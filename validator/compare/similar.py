"""Which agreements of a collection are most like one, and who else signed something like this.

Two measures, each over the kinds of provision known of both. The share is the number of kinds
both have over the number at least one of them has (Jaccard 1901). The distance is 0 where the two
say the same on every kind and 1 where no kind one has is in the other. A kind weighs the more the
fewer agreements have it: -log2 of the share of those that do, its information in bits, for a term
that nearly all have tells little. Of a kind in one alone the distance is 1; of one in both it is
half the share of the fields known of both in which they differ.

Unknown cells are neither agreement nor difference: they count in neither measure. But two
agreements of which little is known are easily alike in that little, so the rank is by a cautious
likeness, as if `_PRIOR` bits more were known, and none of them alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2

from validator.compare.cell import Cell, State
from validator.compare.clause import Clause, compared, differ
from validator.compare.matrix import Matrix, Row
from validator.compare.pair import match_clauses

_PRIOR = 8.0
"""Bits; about what three kinds weigh that a sixth of the agreements have."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like one agreement another is.

    `common`, `first_only` and `second_only` are kinds of provision; `neither` counts the kinds
    both are known to lack, `unknown` those unknown of at least one. `distance` runs from 0 to 1;
    None where no kind one of them has is known of both. `likeness`, from 0 to 1, is what it is
    ranked by.
    """

    id: str
    common: tuple[str, ...]
    first_only: tuple[str, ...]
    second_only: tuple[str, ...]
    neither: int
    unknown: int
    distance: float | None
    likeness: float

    @property
    def share(self) -> float | None:
        """The share, from 0 to 1, of the kinds at least one has that both have."""
        either = len(self.common) + len(self.first_only) + len(self.second_only)
        return len(self.common) / either if either else None


def similar(matrix: Matrix, to: str) -> tuple[Likeness, ...]:
    """Rank the agreements of a matrix by their likeness to one of its columns, the nearest first.

    Raises `KeyError` where there is no such column.
    """
    weights = {row.type: _weight(row) for row in matrix.rows}
    found = [_likeness(matrix.rows, to, other, weights) for other in matrix.ids if other != to]
    return tuple(sorted(found, key=lambda one: (-round(one.likeness, 9), one.id)))


def _weight(row: Row) -> float:
    """The information, in bits, that an agreement has this kind; of the cells that are known."""
    known = sum(cell.known for cell in row.cells.values())
    return -log2((len(row.present) + 0.5) / (known + 1))


def _likeness(rows: Sequence[Row], to: str, other: str, weights: Mapping[str, float]) -> Likeness:
    kinds: dict[tuple[bool, bool], list[str]] = {}
    far = total = 0.0
    for row in rows:
        first, second = row.cells[to], row.cells[other]
        if not (first.known and second.known):
            continue
        has = (first.state is State.PRESENT, second.state is State.PRESENT)
        kinds.setdefault(has, []).append(row.type)
        if any(has):
            total += weights[row.type]
            far += weights[row.type] * (_distance(first, second) if all(has) else 1.0)
    compared_ = sum(map(len, kinds.values()))
    return Likeness(
        other,
        common=tuple(kinds.get((True, True), ())),
        first_only=tuple(kinds.get((True, False), ())),
        second_only=tuple(kinds.get((False, True), ())),
        neither=len(kinds.get((False, False), ())),
        unknown=len(rows) - compared_,
        distance=far / total if total else None,
        likeness=(total - far) / (total + _PRIOR),
    )


def _distance(first: Cell, second: Cell) -> float:
    """Half the share of the fields known of both that differ, over the clauses that match."""
    shares = [_share(one, other) for one, other in match_clauses(first, second).pairs]
    return sum(shares) / len(shares) / 2 if shares else 1 / 2


def _share(one: Clause, other: Clause) -> float:
    """The share of the fields known of both, and stated in one at least, that differ."""
    told = [
        differ(one, other, name)
        for name in compared(type(one.part))
        if None not in (said := (one.stated(name), other.stated(name))) and any(said)
    ]
    return sum(told) / len(told) if told else 0.0
