"""Tables as CSV (RFC 4180, but lines end in a line feed), in UTF-8, a file for each.

Nothing is an empty field, a truth `true` or `false`, a day as in ISO 8601. A list of words is
parted by `;`, a list of texts is a JSON array. An apostrophe stands before a sign that a
spreadsheet would take for a formula, and what cannot be seen is shown by name.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from validator.export.medium import About, Put, Sink
from validator.render.escape import csv as escape
from validator.tables.table import Content, Row, Table, Type

BETWEEN_WORDS = ";"
"""Parts the words of a list."""


@contextmanager
def open_medium(folder: Path, _content: Content, _about: About) -> Iterator[Sink]:
    """Write a file for each table into a folder."""

    @contextmanager
    def sink(table: Table) -> Iterator[Put]:
        writers = [TEXT_OF[column.type] for column in table.columns]
        path = folder / f"{table.name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(table.names)

            def put(rows: Sequence[Row]) -> None:
                writer.writerows(
                    [
                        "" if value is None else text(value)
                        for text, value in zip(writers, row, strict=True)
                    ]
                    for row in rows
                )

            yield put

    yield sink


TEXT_OF: dict[Type, Callable[[Any], str]] = {
    Type.TEXT: lru_cache(maxsize=1024)(escape),  # most texts are words that come again
    Type.INTEGER: str,
    Type.BOOLEAN: lambda value: "true" if value else "false",
    Type.DAY: lambda value: str(value.isoformat()),
    Type.WORDS: lambda value: escape(BETWEEN_WORDS.join(value)),
    Type.TEXTS: lambda value: escape(json.dumps(value, ensure_ascii=False)),
}
"""How a value that is not None is written."""
