"""One agreement as a column of the site's matrix, in the shape its pages and scripts share."""

from __future__ import annotations

from dataclasses import dataclass

from validator.compare.cell import Cell, State, cells_of
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.render.matrix.overview import BELIEVED
from validator.render.screen import SIGNS


@dataclass(frozen=True, slots=True)
class Mark:
    """How a cell is shown at a glance: a sign, and the words it stands for."""

    letter: str
    sign: str
    words: str
    description: str


_PLAIN = {
    state: Mark(state[0], str(getattr(SIGNS, state)), str(state), state.description)
    for state in State
}
_CHECK = "Believed, and not checked against a source."
_BELIEVED = {
    state: Mark(letter, BELIEVED[state], f"{state}, unverified", _CHECK)
    for state, letter in ((State.PRESENT, "o"), (State.ABSENT, "x"), (State.SILENT, "z"))
}

MARKS = (
    _PLAIN[State.PRESENT],
    _BELIEVED[State.PRESENT],
    _PLAIN[State.ABSENT],
    _BELIEVED[State.ABSENT],
    _PLAIN[State.SILENT],
    _BELIEVED[State.SILENT],
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
    cells, empty = cells_of(agreement, agreement.provisions)
    return Column(agreement, {kind: cells.get(kind, empty) for kind in KINDS})


def mark_of(cell: Cell) -> Mark:
    """The mark of a cell: that of its state; another where it rests on nothing but belief."""
    if cell.unverified:
        return _BELIEVED[cell.state]
    return _PLAIN[cell.state]
