"""A table on one sheet, or on as many as its rows need."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from validator.export.xlsx.styles import Styles
from validator.render.escape import spreadsheet
from validator.tables.table import Row, Table, Type, Value

ROWS = 1_048_576
"""The rows a sheet has, its header among them."""

_WIDTHS = {Type.TEXT: 24, Type.INTEGER: 9, Type.BOOLEAN: 9, Type.DAY: 12}
_WIDE = {"title": 50, "summary": 70, "definition": 70, "description": 70, "note": 50}
_shown = lru_cache(maxsize=1024)(spreadsheet)  # most texts are words that come again
_NOTE = {"author": "Agreements"}
_FORMULA = ("=", "+", "-", "@")


class Pages:
    """Writes the rows of a table, and begins a sheet more where one is full."""

    def __init__(self, book: Any, table: Table, look: Styles) -> None:  # noqa: ANN401 - no types
        self._book, self._table, self._look = book, table, look
        self._count = 0
        self._sheet: Any = None
        self._row = ROWS
        self._next()

    def put(self, rows: Sequence[Row]) -> None:
        """Take some more rows."""
        for row in rows:
            if self._row == ROWS:
                self.end()
                self._next()
            for at, value in enumerate(row):
                write(self._sheet, self._row, at, value, self._look)
            self._row += 1

    def end(self) -> None:
        """Close the last sheet."""
        self._sheet.autofilter(0, 0, self._row - 1, len(self._table.columns) - 1)

    def _next(self) -> None:
        self._count += 1
        more = f" {self._count}" if self._count > 1 else ""
        self._sheet = self._book.add_worksheet(f"{self._table.name}{more}")
        self._sheet.freeze_panes(1, len(self._table.key))
        for at, column in enumerate(self._table.columns):
            width = _WIDE.get(column.name, _WIDTHS.get(column.type, 24))
            self._sheet.set_column(at, at, width)
            self._sheet.write_string(0, at, column.name, self._look.head)
            self._sheet.write_comment(0, at, column.description.replace("`", ""), _NOTE)
        self._row = 1


def write(sheet: Any, row: int, column: int, value: Value, look: Styles) -> None:  # noqa: ANN401 - no types
    """Write a value into a cell; nothing leaves it empty."""
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, look.plain)
    elif isinstance(value, int):
        sheet.write_number(row, column, value, look.plain)
    else:
        text = _shown("; ".join(value) if isinstance(value, tuple) else str(value))
        look_of = look.quoted if text.startswith(_FORMULA) else look.plain
        sheet.write_string(row, column, text, look_of)
