"""Every medium holds the same values, as the tools of analysts read them."""

import csv
import hashlib
import json
import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import openpyxl
import pandas as pd
import polars as pl
import pyarrow.feather
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.export.release import listed
from validator.render import escape
from validator.tables import TABLES
from validator.tables.table import LISTS, Type
from validator.text import visible

UNDO = re.compile(r"((?:^|[,;|])[\"\s]*)'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""Finds the apostrophes that were put in; docs/export.md has it, too."""

every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


@given(st.text(alphabet="'=+-@,;|\" ax1\uff1d\u00a0"))
def test_the_escape_of_csv_can_be_undone(text):
    assert UNDO.sub(r"\1", escape.csv(text)) == visible(text)


def test_the_page_tells_how_to_undo_it():
    page = Path(__file__).parents[2] / "docs" / "export.md"
    assert f're.sub(r"{UNDO.pattern}", r"\\1", field)' in page.read_text("utf-8")


def from_csv(column, text):
    text = UNDO.sub(r"\1", text)
    if not text:
        return None
    return {
        Type.TEXT: str,
        Type.INTEGER: int,
        Type.BOOLEAN: {"true": True, "false": False}.get,
        Type.DAY: date.fromisoformat,
        Type.WORDS: lambda words: tuple(words.split(";")),
        Type.TEXTS: lambda texts: tuple(json.loads(texts)),
    }[column.type](text)


def from_json(column, value):
    if value is None:
        return None
    if column.type is Type.DAY:
        return date.fromisoformat(value)
    return tuple(value) if column.type in LISTS else value


def from_sqlite(column, value):
    if value is not None and column.type in LISTS:
        return tuple(json.loads(value))
    if value is not None and column.type is Type.BOOLEAN:
        return {0: False, 1: True}[value]
    return from_json(column, value)


def shown(value):
    """What CSV shows of a value: texts and lists of them with nothing unseen."""
    return visible(value) if isinstance(value, str) else value


@every_table
def test_csv(release, rows, table):
    with (release / "csv" / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
        head, *found = csv.reader(file)
    assert tuple(head) == table.names
    read = [tuple(map(from_csv, table.columns, row)) for row in found]
    assert read == [tuple(map(shown, row)) for row in rows[table.name]]


@every_table
def test_json(release, rows, table):
    text = (release / "json" / f"{table.name}.jsonl").read_text("utf-8")
    found = [json.loads(line) for line in text.splitlines()]
    assert all(tuple(row) == table.names for row in found)
    read = [tuple(map(from_json, table.columns, row.values())) for row in found]
    assert read == rows[table.name]


@every_table
@pytest.mark.parametrize("medium", ["parquet", "arrow"])
def test_arrow_and_parquet(release, rows, table, medium):
    path = release / medium / f"{table.name}.{medium}"
    found = pq.read_table(path) if medium == "parquet" else pyarrow.feather.read_table(path)
    columns = [column.to_pylist() for column in found.itercolumns()]
    read = [tuple(map(from_arrow, table.columns, row)) for row in zip(*columns, strict=True)]
    assert read == rows[table.name]
    for field, column in zip(found.schema, table.columns, strict=True):
        assert field.metadata[b"description"].decode() == column.description
        assert field.nullable != column.required
    assert found.schema.metadata[b"title"].decode() == table.title


def from_arrow(column, value):
    return tuple(value) if value is not None and column.type in LISTS else value


@every_table
def test_sqlite(release, rows, table):
    with closing(sqlite3.connect(release / "sqlite" / "agreements.db")) as database:
        found = database.execute(f"SELECT * FROM {table.name}")  # noqa: S608 - our own names
        assert tuple(name for name, *_ in found.description) == table.names
        read = [tuple(map(from_sqlite, table.columns, row)) for row in found]
    # The database keeps rows in the order of their keys.
    assert sorted(read, key=repr) == sorted(rows[table.name], key=repr)


@every_table
def test_xlsx(book, rows, table):
    head, *found = book[table.name].iter_rows(values_only=True)
    assert head == table.names
    assert found == [tuple(map(in_sheet, row)) for row in rows[table.name]]


def in_sheet(value):
    if isinstance(value, tuple):
        return visible("; ".join(value))
    return value.isoformat() if isinstance(value, date) else shown(value)


@pytest.fixture(scope="session")
def book(release):
    return openpyxl.load_workbook(release / "xlsx" / "agreements.xlsx")


def test_polars_and_pandas_read_what_there_is(release, rows):
    path = release / "parquet" / "cells.parquet"
    cells = pl.read_parquet(path)
    assert cells.height == len(rows["cells"])
    assert set(cells["state"].unique()) == {"present", "absent", "silent", "unknown"}
    frame = pd.read_parquet(path)
    assert list(frame["state"].cat.categories) == ["present", "absent", "silent", "unknown"]
    assert frame["state"].value_counts().sum() == len(rows["cells"])
    assert pl.read_ipc(release / "arrow" / "cells.arrow").equals(cells)
    signed = pl.read_parquet(release / "parquet" / "agreements.parquet")["signed_earliest"]
    assert signed.dtype == pl.Date
    in_csv = pd.read_csv(release / "csv" / "cells.csv")
    assert in_csv.shape == frame.shape
    assert pd.read_json(release / "json" / "cells.jsonl", lines=True).shape == frame.shape


def test_the_states_have_the_same_counts_everywhere(release, book):
    query = "SELECT state, count(*) FROM cells GROUP BY state"
    with closing(sqlite3.connect(release / "sqlite" / "agreements.db")) as database:
        expected = dict(database.execute(query))
        assert dict(database.execute(query.replace("cells", "matrix"))) == expected
    frame = pl.read_parquet(release / "parquet" / "cells.parquet")
    assert dict(frame["state"].value_counts().rows()) == expected
    in_matrix = [
        re.match(r"\S (\w+)", cell.value)[1]
        for row in book["Matrix"].iter_rows(min_row=2, min_col=3)
        for cell in row
    ]
    assert {state: in_matrix.count(state) for state in set(in_matrix)} == expected


def test_the_database_keeps_its_promises(release):
    with closing(sqlite3.connect(release / "sqlite" / "agreements.db")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database.execute("PRAGMA foreign_keys = ON")
        for statement in (
            "INSERT INTO parties VALUES ('nobody', 'IRN', 1, NULL, NULL)",
            "UPDATE cells SET state = 'maybe'",
            "UPDATE cells SET provisions = 'many'",
            "UPDATE cells SET obligors = 'IRN'",
            "UPDATE agreements SET title = NULL",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                database.execute(statement)
        for view in ("matrix", "sourced_provisions", "agreements_of_states"):
            assert database.execute(f"SELECT count(*) FROM {view}").fetchone()[0]  # noqa: S608
        plan = "EXPLAIN QUERY PLAN SELECT * FROM provisions WHERE source = ?"
        assert "provisions_by_source" in database.execute(plan, ("x",)).fetchone()[3]


def test_the_matrix_sheet(book):
    sheet = book["Matrix"]
    assert book.sheetnames[0] == "Matrix"
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:H89"
    heads = [cell.value for cell in sheet[1]]
    row = {row[1].value: dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(min_row=2)}
    visits = row["naval-visits"]["irn-rus-2025"]
    assert visits.value == "● present: shall, art. 5(2)"
    assert visits.comment.text == (
        "Calls of warships and other vessels at each other's ports belong to military "
        "cooperation. No frequency is set and no right to a base given.\n"
        "[art. 5(2), Spanish quotations from the treaty, Diario Octubre; text]"
    )
    assert row["mutual-defence"]["irn-rus-2025"].value == "✗ absent"
    assert row["mutual-defence"]["irn-rus-2025"].comment
    assert row["naval-visits"]["prk-rus-2024"].value == "? unknown"
    assert row["naval-visits"]["prk-rus-2024"].comment is None
    assert row["mutual-defence"]["afg-nld-1939"].value == "– silent"  # noqa: RUF001 - the sign


def test_no_sheet_has_a_formula_or_a_link(book):
    for sheet in book:
        assert not sheet._hyperlinks  # noqa: SLF001 - there is no other way to see them
        for row in sheet.iter_rows():
            assert not any(cell.data_type == "f" for cell in row)


def test_the_sums_are_of_the_files(release):
    lines = (release / "SHA256SUMS").read_text("utf-8").splitlines()
    named = {name: digest for digest, name in (line.split("  ") for line in lines)}
    there = {path.relative_to(release).as_posix() for path in release.rglob("*") if path.is_file()}
    assert set(named) == there - {"SHA256SUMS"}
    assert listed(release) == there
    for name, digest in named.items():
        assert hashlib.sha256((release / name).read_bytes()).hexdigest() == digest
