"""The provision matrix: a row for every kind of provision, a column for every agreement."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from validator.compare.cell import Cell, State, cells_of
from validator.compare.pair import cells_differ
from validator.model.base import Vocabulary
from validator.model.kinds import FAMILIES, KINDS, Family

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    distinct = {tuple(clause.content for clause in cell.clauses): cell for cell in cells}
    return any(cells_differ(one, other) for one, other in combinations(distinct.values(), 2))


@dataclass(frozen=True, slots=True)
class Matrix:
    """Agreements side by side, rows in the order of the codebook."""

    agreements: tuple[Agreement, ...]
    rows: tuple[Row, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The columns."""
        return tuple(agreement.id for agreement in self.agreements)

    @property
    def differing(self) -> tuple[Row, ...]:
        """The rows in which agreements are known to differ."""
        return tuple(row for row in self.rows if row.difference is Difference.DIFFERENT)

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


def build_matrix(agreements: Sequence[Agreement]) -> Matrix:
    """Put agreements side by side, in the order given.

    An agreement given twice has one column. Raises `ValueError` where two that are not the
    same bear one id.
    """
    columns: dict[str, Agreement] = {}
    for agreement in agreements:
        if columns.setdefault(agreement.id, agreement) != agreement:
            raise ValueError(f"two agreements have the id {agreement.id}")
    made = {key: cells_of(one, one.provisions) for key, one in columns.items()}
    rows = (
        Row(
            kind.word(),
            family,
            {key: cells.get(kind.word(), empty) for key, (cells, empty) in made.items()},
        )
        for family in FAMILIES
        for kind in family.kinds
    )
    return Matrix(tuple(columns.values()), tuple(rows))
