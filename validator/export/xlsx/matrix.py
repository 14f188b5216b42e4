"""The provision matrix as a sheet: a row for every kind, a column for every agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from validator.compare.cell import Cell, State, cells_of
from validator.compare.place import place
from validator.export.xlsx.styles import Styles
from validator.model.agreement import Agreement
from validator.model.citation import Basis
from validator.model.kinds import FAMILY_OF
from validator.model.provision import Provision
from validator.render.escape import spreadsheet
from validator.render.screen import SIGNS
from validator.tables.table import Content

COLUMNS = 16_384
"""The columns a sheet has."""

NOTES = 5_000
"""So many cells have a note; with more, spreadsheets grow slow."""

_LEAD = ("family", "type")
_NOTE = 1_000
_SIZE = {"width": 420, "height": 160, "author": "Agreements"}


def write_matrix(book: Any, content: Content, look: Styles) -> bool:  # noqa: ANN401 - no types
    """Write the matrix, on as many sheets as the agreements need.

    Tells whether every cell that stands on a provision has its note.
    """
    room = COLUMNS - len(_LEAD)
    agreements = content.agreements
    notes = _Notes()
    for count, start in enumerate(range(0, max(len(agreements), 1), room), 1):
        sheet = book.add_worksheet("Matrix" if count == 1 else f"Matrix {count}")
        _page(sheet, content.kinds, agreements[start : start + room], look, notes)
    return notes.left >= 0


class _Notes:
    """Writes notes as long as there is room for more."""

    def __init__(self) -> None:
        self.left = NOTES

    def write(self, sheet: Any, row: int, column: int, cell: Cell, agreement: Agreement) -> None:  # noqa: ANN401 - no types
        self.left -= 1
        if self.left >= 0:
            sheet.write_comment(row, column, note(cell, agreement), _SIZE)


def _page(
    sheet: Any,  # noqa: ANN401 - no types
    kinds: Sequence[str],
    agreements: Sequence[Agreement],
    look: Styles,
    notes: _Notes,
) -> None:
    lead = len(_LEAD)
    sheet.freeze_panes(1, lead)
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 30)
    sheet.set_column(lead, lead + len(agreements), 28)
    sheet.autofilter(0, 0, len(kinds), lead + len(agreements) - 1)
    for at, name in enumerate((*_LEAD, *(one.id for one in agreements))):
        sheet.write_string(0, at, spreadsheet(name), look.head)
    coded = [cells_of(agreement, agreement.provisions) for agreement in agreements]
    for row, kind in enumerate(kinds, 1):
        sheet.write_string(row, 0, FAMILY_OF[kind].id, look.plain)
        sheet.write_string(row, 1, kind, look.plain)
        for at, (agreement, (cells, nothing)) in enumerate(
            zip(agreements, coded, strict=True), lead
        ):
            cell = cells.get(kind, nothing)
            sheet.write_string(row, at, text(cell), look.states[cell.state])
            if cell.provisions:
                notes.write(sheet, row, at, cell, agreement)


def text(cell: Cell) -> str:
    """Say the state by sign and word, and of a clause that is there its strength and place."""
    sign = getattr(SIGNS, cell.state.value)
    parts = cell.provisions
    doubt = ", unverified" if parts and all(part.unverified for part in parts) else ""
    clauses = dict.fromkeys(_clause(part) for part in parts) if cell.state is State.PRESENT else ()
    said = "; ".join(filter(None, clauses))
    return spreadsheet(f"{sign} {cell.state}{doubt}" + (f": {said}" if said else ""))


def note(cell: Cell, agreement: Agreement) -> str:
    """Say what the provisions say, and which source says so; what is long is left to the table."""
    lines = [line for part in cell.provisions for line in _note_lines(part, agreement)]
    whole = "\n".join(map(spreadsheet, lines))
    return whole if len(whole) <= _NOTE else f"{whole[:_NOTE]}… (more on the sheet provisions)"


def _note_lines(part: Provision, agreement: Agreement) -> Iterator[str]:
    if part.summary:
        yield part.summary
    source = agreement.sources[part.cite.source]
    where = (place(part.cite), source.title, source.publisher or "", str(source.date or ""))
    yield f"[{', '.join(filter(None, where))}; {part.basis}]"


def _clause(part: Provision) -> str:
    return ", ".join(filter(None, (str(part.obligation or ""), place(part.cite))))


def _believed(part: Provision) -> bool:
    return part.basis is Basis.UNVERIFIED
