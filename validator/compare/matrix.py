"""The provision matrix: a row for every kind of provision, a column for every agreement."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from validator.compare.cell import Cell, State, cells_of
from validator.compare.column import Column, LeftOut, column_of
from validator.compare.pair import cells_differ
from validator.model.base import Vocabulary
from validator.model.kinds import FAMILIES, KINDS, Family

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from validator.model.agreement import Agreement


class Difference(Vocabulary):
    """How the agreements stand to each other in one row, in the order rows are shown."""

    DIFFERENT = "different", "Two known states, or two known strengths or parameters, differ."
    SAME = "same", "All are known, and nothing known differs."
    NOT_COMPARABLE = "not-comparable", "Nothing known differs, but at least one is unknown."
    NOBODY = "nobody", "Unknown in all."


@dataclass(frozen=True)
class Row:
    """One kind of provision across the agreements, each cell by the id of its agreement."""

    type: str
    family: Family
    cells: Mapping[str, Cell]

    @cached_property
    def difference(self) -> Difference:
        """How the agreements stand to each other. Unknown is neither agreement nor difference."""
        known = [cell for cell in self.cells.values() if cell.known]
        if not known:
            return Difference.NOBODY
        if len({cell.state for cell in known}) > 1 or _any_differ(self.present):
            return Difference.DIFFERENT
        if len(known) == len(self.cells):
            return Difference.SAME
        return Difference.NOT_COMPARABLE

    @property
    def present(self) -> tuple[Cell, ...]:
        """The cells of the agreements that have such a clause."""
        return tuple(cell for cell in self.cells.values() if cell.state is State.PRESENT)

    @property
    def uneven(self) -> tuple[str, ...]:
        """The fields worth a line: those that differ, and those known in some agreements only.

        The strength and the bearers are none of them: a cell names them itself.
        """
        return tuple(
            name
            for name in ("conditions", *KINDS[self.type].parameters())
            if self._is_uneven([cell.stated(name) for cell in self.present])
        )

    @staticmethod
    def _is_uneven(said: Sequence[frozenset[object] | None]) -> bool:
        """Tell whether two differ, or something is said in one and unknown in another.

        The order of a list says nothing. A field that is not coded is not stated where the
        whole text was read, and differs from one that is; elsewhere it is unknown.
        """
        return len(set(said)) > 1 and any(said)


def _any_differ(cells: Sequence[Cell]) -> bool:
    """Tell whether any two cells differ; those that say the same are looked at once."""
    distinct = {(cell.read_whole, cell.contents): cell for cell in cells}
    return any(cells_differ(one, other) for one, other in combinations(distinct.values(), 2))


@dataclass(frozen=True, slots=True)
class Matrix:
    """Agreements side by side, rows in the order of the codebook.

    With `day`, the rows are what the texts had on that day, and `left_out` has the agreements
    that did not bind on it; with `party`, that did not bind this party.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    day: date | None = None
    party: str | None = None
    left_out: tuple[LeftOut, ...] = ()

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements of the columns."""
        return tuple(column.agreement for column in self.columns)

    @property
    def ids(self) -> tuple[str, ...]:
        """The keys of the columns: the ids of the agreements, or the labels given."""
        return tuple(column.key for column in self.columns)

    @property
    def is_pair(self) -> bool:
        """Whether two agreements stand side by side, which can be told in words."""
        return len(self.columns) == 2  # noqa: PLR2004 - a pair

    @property
    def differing(self) -> tuple[Row, ...]:
        """The rows in which agreements are known to differ."""
        return tuple(row for row in self.rows if row.difference is Difference.DIFFERENT)

    def showing(self, kinds: Collection[str]) -> Matrix:
        """Give the same columns with the rows of these kinds alone."""
        return replace(self, rows=tuple(row for row in self.rows if row.type in kinds))

    def count(self, difference: Difference) -> int:
        """Count the rows that stand so."""
        return sum(row.difference is difference for row in self.rows)

    def chosen(self, *, only_differences: bool) -> tuple[Row, ...]:
        """Give all rows, or only those that differ, in the order of the codebook."""
        return self.differing if only_differences else self.rows

    def by_family(self, *, only_differences: bool) -> tuple[tuple[Family, tuple[Row, ...]], ...]:
        """Give rows for reading: by family, differing first, those unknown in all last."""
        rank = {difference: number for number, difference in enumerate(Difference)}
        chosen = self.chosen(only_differences=only_differences)
        ordered = sorted(chosen, key=lambda row: rank[row.difference])
        grouped = ((f, tuple(row for row in ordered if row.family == f)) for f in FAMILIES)
        return tuple((family, rows) for family, rows in grouped if rows)


def build_matrix(
    agreements: Iterable[Agreement | tuple[str, Agreement]],
    day: date | None = None,
    party: str | None = None,
) -> Matrix:
    """Put agreements side by side, in the order given, as they stood on a day if one is given.

    A column has the id of its agreement as key, or the label that stands before the agreement.
    An agreement given twice under one key has one column. On a day, an agreement is left out
    where it certainly did not bind, or did not bind `party`; what is open stays. Raises
    `ValueError` where two that are not the same bear one key, or a party is given without a day.
    """
    if party is not None and day is None:
        raise ValueError("a party is asked about on a day")
    named: dict[str, Agreement] = {}
    for given in agreements:
        key, agreement = given if isinstance(given, tuple) else (given.id, given)
        if named.setdefault(key, agreement) != agreement:
            raise ValueError(f"two agreements have the id {key}")
    found = [column_of(key, one, day, party) for key, one in named.items()]
    columns = tuple(one for one in found if isinstance(one, Column))
    left_out = tuple(one for one in found if isinstance(one, LeftOut))
    texts = {column.key: column.text for column in columns}
    made = {key: cells_of(text, text.provisions) for key, text in texts.items()}
    rows = (
        Row(
            kind.word(),
            family,
            {key: cells.get(kind.word(), empty) for key, (cells, empty) in made.items()},
        )
        for family in FAMILIES
        for kind in family.kinds
    )
    return Matrix(columns, tuple(rows), day, party, left_out)
