"""The last sheet: what the signs mean, what the sheets hold, how to cite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from validator.compare.cell import State
from validator.export.medium import About
from validator.export.xlsx.matrix import NOTES
from validator.export.xlsx.styles import Styles
from validator.render.screen import SIGNS
from validator.tables.table import Table


def write_about(
    book: Any,  # noqa: ANN401 - xlsxwriter ships no types
    about: About,
    tables: Sequence[Table],
    look: Styles,
    *,
    all_noted: bool,
) -> None:
    """Write the sheet; `all_noted` tells whether every cell of the matrix has its note."""
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 110)
    sheet.write_string(0, 0, about.title, look.title)
    for row, (label, text) in enumerate(_lines(about, tables, all_noted=all_noted), 2):
        sheet.write_string(row, 0, label, look.plain)
        sheet.write_string(row, 1, text, look.plain)


def _lines(about: About, tables: Sequence[Table], *, all_noted: bool) -> Iterator[tuple[str, str]]:
    yield "version", about.version
    if about.as_of:
        yield "day", about.as_of
    yield "cite as", about.citation
    if about.licence:
        yield "licence", f"{about.licence.title} ({about.licence.url})"
    yield "", ""
    for state in State:
        yield f"{getattr(SIGNS, state.value)} {state}", state.description
    yield "", ""
    yield "notes", _notes(all_noted=all_noted)
    yield "", ""
    yield "Matrix", "A row for every kind of provision, a column for every agreement."
    for table in tables:
        yield table.name, table.description.replace("`", "")


def _notes(*, all_noted: bool) -> str:
    told = "A cell of the matrix that stands on a provision has a note: what it says, and where."
    rest = f" The first {NOTES} do; the sheet provisions has them all."
    return told if all_noted else told + rest
