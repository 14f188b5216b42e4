"""Tables as JSON Lines, a file for each: every row an object with all columns, on a line.

Nothing is null, a list an array, a day a text as in ISO 8601.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from validator.export.medium import About, Put, Sink
from validator.render.escape import json_line
from validator.tables.table import Content, Row, Table


@contextmanager
def open_medium(folder: Path, _content: Content, _about: About) -> Iterator[Sink]:
    """Write a file for each table into a folder."""

    @contextmanager
    def sink(table: Table) -> Iterator[Put]:
        names = table.names
        path = folder / f"{table.name}.jsonl"
        with path.open("w", encoding="utf-8", newline="\n") as file:

            def put(rows: Sequence[Row]) -> None:
                for row in rows:
                    named = {
                        name: value.isoformat() if isinstance(value, date) else value
                        for name, value in zip(names, row, strict=True)
                    }
                    file.write(json_line(named))

            yield put

    yield sink
