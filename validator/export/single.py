"""One file with a matrix in it, for those who ask for no more: the tables, or the cells alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from validator.export.medium import About
from validator.export.release import write_tables
from validator.tables import TABLES
from validator.tables.cells import CELLS
from validator.tables.table import Content, Table

_ALL: dict[str, tuple[str, str, Sequence[Table]]] = {
    "cells": ("csv", "cells.csv", (CELLS,)),
    "parquet": ("parquet", "cells.parquet", (CELLS,)),
    "arrow": ("arrow", "cells.arrow", (CELLS,)),
    "sqlite": ("sqlite", "agreements.db", TABLES),
    "xlsx": ("xlsx", "agreements.xlsx", TABLES),
}
"""By the name of the format: the medium, the file it writes, and the tables that go into it."""

FORMATS = frozenset(_ALL)
"""The formats there are."""


def medium_of(name: str) -> str:
    """The medium a format is written in."""
    return _ALL[name][0]


def file_bytes(name: str, content: Content, about: About) -> bytes:
    """Write a matrix in a format: its cells alone, or in SQLite and XLSX all tables."""
    medium, file, tables = _ALL[name]
    with TemporaryDirectory() as folder:
        (Path(folder) / medium).mkdir()
        write_tables(Path(folder), content, [medium], about, tables)
        return (Path(folder) / medium / file).read_bytes()
