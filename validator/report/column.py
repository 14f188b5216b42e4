"""One agreement as a column of the site's matrix, in the shape its pages and scripts share."""

from __future__ import annotations

from dataclasses import dataclass

from validator.compare.cell import Cell, State, cell_of
from validator.model.agreement import Agreement
from validator.model.citation import Basis
from validator.model.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Mark:
    """How a cell is shown at a glance: a sign, and the words it stands for."""

    letter: str
    sign: str
    words: str
    description: str


_PLAIN = {
    State.PRESENT: Mark("p", "●", "present", State.PRESENT.description),
    State.ABSENT: Mark("a", "✗", "absent", State.ABSENT.description),
    State.SILENT: Mark("s", "–", "silent", State.SILENT.description),  # noqa: RUF001 - the dash is meant
    State.UNKNOWN: Mark("u", "?", "unknown", State.UNKNOWN.description),
}
_CHECK = "Believed, and not checked against a source."
_BELIEVED = {
    State.PRESENT: Mark("o", "○", "present, unverified", _CHECK),
    State.ABSENT: Mark("x", "×", "absent, unverified", _CHECK),  # noqa: RUF001 - the sign is meant
}

MARKS = (
    _PLAIN[State.PRESENT],
    _BELIEVED[State.PRESENT],
    _PLAIN[State.ABSENT],
    _BELIEVED[State.ABSENT],
    _PLAIN[State.SILENT],
    _PLAIN[State.UNKNOWN],
)
"""Every mark, in the order of the legend. The signs are those of the terminal."""


@dataclass(frozen=True, slots=True)
class Column:
    """An agreement and its cells by kind, in the order of the matrix."""

    agreement: Agreement
    cells: dict[str, Cell]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of the cells, in the order of the matrix."""
        return tuple(mark_of(cell) for cell in self.cells.values())

    @property
    def letters(self) -> str:
        """The marks as one letter each."""
        return "".join(mark.letter for mark in self.marks)


def column_of(agreement: Agreement) -> Column:
    """Find what an agreement has to say on every kind of provision."""
    return Column(agreement, {kind: cell_of(agreement, kind) for kind in KINDS})


def mark_of(cell: Cell) -> Mark:
    """The mark of a cell: that of its state; another where it rests on nothing but belief."""
    if cell.provisions and all(part.basis is Basis.UNVERIFIED for part in cell.provisions):
        return _BELIEVED.get(cell.state, _PLAIN[cell.state])
    return _PLAIN[cell.state]
