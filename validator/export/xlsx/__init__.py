"""Tables as a workbook for Excel and LibreOffice: the matrix first, then a sheet for each table.

Text is stored as text and never as a formula or a link; a list is parted by `; `, a day a text
as in ISO 8601, for Excel knows none before 1900. What does not fit on one sheet goes on with the
next.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from validator.export.medium import About, Put, Sink
from validator.export.xlsx.about import write_about
from validator.export.xlsx.matrix import write_matrix
from validator.export.xlsx.pages import Pages
from validator.export.xlsx.styles import styles
from validator.tables.table import Content, Table

FILE = "agreements.xlsx"
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Where a file must have a date: no other tells anything of the data."""


@contextmanager
def open_medium(folder: Path, content: Content, about: About) -> Iterator[Sink]:
    """Write one workbook into a folder."""
    with xlsxwriter.Workbook(str(folder / FILE), _OPTIONS) as book:
        book.use_zip64()
        book.set_size(2400, 1600)
        book.set_properties({"title": about.title, "created": _LONG_AGO})
        look = styles(book)
        noted = write_matrix(book, content, look)
        tables: list[Table] = []

        @contextmanager
        def sink(table: Table) -> Iterator[Put]:
            tables.append(table)
            pages = Pages(book, table, look)
            yield pages.put
            pages.end()

        yield sink
        write_about(book, about, tables, look, all_noted=noted)
