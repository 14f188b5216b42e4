"""The provision matrix: a row for every kind of provision, a column for every agreement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.compare.cell import Cell, State, cell_of
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


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of provision across the agreements, each cell by the id of its agreement."""

    type: str
    family: Family
    cells: Mapping[str, Cell]

    @property
    def difference(self) -> Difference:
        """How the agreements stand to each other. Unknown is neither agreement nor difference."""
        known = {cell.state for cell in self.cells.values() if cell.known}
        if not known:
            return Difference.NOBODY
        if len(known) > 1 or self._differs("obligation") or differing_parameters(self):
            return Difference.DIFFERENT
        if all(cell.known for cell in self.cells.values()):
            return Difference.SAME
        return Difference.NOT_COMPARABLE

    @property
    def present(self) -> tuple[Cell, ...]:
        """The cells of the agreements that have such a clause."""
        return tuple(cell for cell in self.cells.values() if cell.state is State.PRESENT)

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters of this kind."""
        return KINDS[self.type].parameters()

    def _differs(self, name: str) -> bool:
        known = (values for cell in self.present if (values := cell.values(name)) is not None)
        return len({frozenset(values) for values in known}) > 1

    def _is_open(self, name: str) -> bool:
        values = [cell.values(name) for cell in self.present]
        return None in values and any(values)


def differing_parameters(row: Row) -> tuple[str, ...]:
    """Name the parameters for which two agreements are known to differ.

    The order of a list says nothing. A parameter that is not coded is not stated where the
    whole text was read, and differs from one that is; elsewhere it is unknown, and does not.
    """
    return tuple(name for name in row.parameters if row._differs(name))  # noqa: SLF001


def uneven_parameters(row: Row) -> tuple[str, ...]:
    """Name the parameters worth a line: those that differ, and those known in some only."""
    return tuple(
        name
        for name in row.parameters
        if row._differs(name) or row._is_open(name)  # noqa: SLF001
    )


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
    rows = (
        Row(kind.word(), family, {key: cell_of(one, kind.word()) for key, one in columns.items()})
        for family in FAMILIES
        for kind in family.kinds
    )
    return Matrix(tuple(columns.values()), tuple(rows))
