"""Tables as a database of SQLite, with keys, checks, indexes and views, and what Datasette shows.

Nothing is NULL, a truth 1 or 0, a day a text as in ISO 8601, a list a JSON array. Data reach it
as parameters alone. The bytes are the same wherever the version of SQLite is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from validator.export.medium import About, Put, Sink
from validator.export.sqlite import schema
from validator.export.sqlite.datasette import metadata
from validator.render.escape import json_document
from validator.tables.table import LISTS, Content, Row, Table, Type

FILE = "agreements.db"
METADATA = "metadata.json"
_STRICT = (3, 37)
"""The version of SQLite that has tables with strict types."""


class BrokenKeyError(Exception):
    """A row leads to one that is not there."""


@contextmanager
def open_medium(folder: Path, _content: Content, about: About) -> Iterator[Sink]:
    """Write one database into a folder, and beside it what Datasette is to show of it.

    Raises `BrokenKeyError` at the end where a foreign key leads nowhere.
    """
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as database:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "encoding = 'UTF-8'"):
            database.execute(f"PRAGMA {setting}")
        database.execute("BEGIN")
        tables: list[Table] = []

        @contextmanager
        def sink(table: Table) -> Iterator[Put]:
            tables.append(table)
            strict = sqlite3.sqlite_version_info >= _STRICT
            database.execute(schema.create(table, strict=strict))
            writers = [_VALUE_OF.get(column.type) for column in table.columns]
            statement = schema.insert(table)
            yield lambda rows: _insert(database, statement, writers, rows)

        yield sink
        _tell(database, about)
        _finish(database, tables)
    shown = json_document(metadata(tables, about, Path(FILE).stem))
    (folder / METADATA).write_text(shown, encoding="utf-8", newline="\n")


def _tell(database: sqlite3.Connection, about: About) -> None:
    """Say in the database itself what it is: it may be passed on without what lies beside it."""
    told = {
        "title": about.title,
        "version": about.version,
        "as_of": about.day and about.day.isoformat(),
        "description": about.as_of,
        "licence": about.licence and about.licence.name,
        "citation": about.citation,
    }
    database.execute(schema.create_about())
    database.executemany(schema.insert_about(), [row for row in told.items() if row[1]])


def _finish(database: sqlite3.Connection, tables: Sequence[Table]) -> None:
    for table in tables:
        for statement in schema.indexes(table):
            database.execute(statement)
    for statement in schema.views():
        database.execute(statement)
    database.execute(f"PRAGMA user_version = {schema.VERSION}")
    database.execute("COMMIT")
    broken = database.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise BrokenKeyError(f"a row of {broken[0]} leads to no row of {broken[2]}")


def _insert(
    database: sqlite3.Connection,
    statement: str,
    writers: Sequence[Callable[[Any], object] | None],
    rows: Sequence[Row],
) -> None:
    database.executemany(
        statement,
        (
            [
                value if value is None or write is None else write(value)
                for write, value in zip(writers, row, strict=True)
            ]
            for row in rows
        ),
    )


_VALUE_OF: dict[Type, Callable[[Any], object]] = {
    Type.BOOLEAN: int,
    Type.DAY: lambda value: value.isoformat(),
    **dict.fromkeys(LISTS, lambda value: json.dumps(value, ensure_ascii=False)),
}
"""How a value is stored that is not stored as it is."""
