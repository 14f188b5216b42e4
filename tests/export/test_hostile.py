"""Texts that would act somewhere are texts in every medium, and come back as they were."""

import csv
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest
from pydantic import ValidationError
from sample import GOOD

from validator.export import MEDIA
from validator.export.medium import About
from validator.export.release import write_release
from validator.model.agreement import Agreement
from validator.read import data, read_bytes
from validator.render import escape
from validator.tables.table import Content
from validator.text import visible

PAYLOADS = Path(__file__).parents[3] / "shared" / "hostile" / "payloads.json"
OWN = [
    "=1+1",
    "\n=1",
    '","=HYPERLINK("http://a.b")',
    "{=1}",
    "internal:Sheet1!A1",
    "https://a.b/c",
    "_x0041_",
    "'); DROP TABLE cells; --",
    "a;b|c",
    "\x1b[31m",
    "\u202eabc",
    "<b>&amp;]]>",
    "001",
    "#N/A",
    "x" * 500,
]


def texts():
    """Own texts, and those of the collection where it is here, that a file may hold."""
    found = list(OWN)
    if PAYLOADS.is_file():
        found += [one["payload"] for one in json.loads(PAYLOADS.read_text("utf-8"))]
    return [text for text in dict.fromkeys(found) if accepted(text)]


def agreement(name, text):
    sheet = data(read_bytes(GOOD.encode(), shown="a.yaml").root)
    sheet |= {"id": name, "note": text, "title": text.replace("\n", " ")}
    sheet["provisions"][0]["summary"] = text
    sheet["provisions"][0]["cite"]["article"] = text.replace("\n", " ")
    sheet["sources"]["tass"] |= {"title": text.replace("\n", " "), "authors": [text.strip("\n")]}
    return Agreement.from_data(sheet)


def accepted(text):
    try:
        agreement("a", text)
    except (ValidationError, ValueError):
        return False
    return True


TEXTS = texts()
IDS = [f"a-{number}" for number in range(len(TEXTS))]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    content = Content([agreement(*each) for each in zip(IDS, TEXTS, strict=True)])
    write_release(folder, content, [*MEDIA], About("1.2.3"))
    return folder


def test_there_is_something_to_test():
    assert len(TEXTS) >= len(OWN) - 1


def test_csv(hostile):
    with (hostile / "csv" / "agreements.csv").open(encoding="utf-8", newline="") as file:
        notes = {row["id"]: row["note"] for row in csv.DictReader(file)}
    assert notes == {name: escape.csv(text) for name, text in zip(IDS, TEXTS, strict=True)}
    for path in (hostile / "csv").iterdir():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for field in row:
                    assert not re.match(r"[\s\"]*[=+\-@\uff1d\uff0b\uff0d\uff20]", field)
                    assert field.isprintable() or "\u200c" in field or "\u00a0" in field


def test_json(hostile):
    lines = (hostile / "json" / "agreements.jsonl").read_text("utf-8").split("\n")[:-1]
    assert [json.loads(line)["note"] for line in lines] == TEXTS
    assert not any("\x1b" in line or "\u202e" in line for line in lines)


def test_parquet(hostile):
    table = pq.read_table(hostile / "parquet" / "agreements.parquet")
    assert table["note"].to_pylist() == TEXTS


def test_sqlite(hostile):
    with closing(sqlite3.connect(hostile / "sqlite" / "agreements.db")) as database:
        found = dict(database.execute("SELECT id, note FROM agreements"))
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = database.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
        assert tables.fetchone() == (19,), "the tables, and the one about the whole"
    assert found == dict(zip(IDS, TEXTS, strict=True))


def test_xlsx(hostile):
    path = hostile / "xlsx" / "agreements.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["agreements"]
    column = [cell.value for cell in sheet[1]].index("note")
    notes = [row[column] for row in sheet.iter_rows(min_row=2)]
    # Excel and LibreOffice read _x005F_ as the line it stands for; this reader does not.
    assert [cell.value.replace("_x005F_", "_") for cell in notes] == [
        visible(text) for text in TEXTS
    ]
    assert {cell.data_type for cell in notes} == {"s"}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode("utf-8")
            assert "<f>" not in text
            assert "<hyperlink" not in text
            assert "oleObject" not in text


def test_a_text_too_long_for_a_cell_says_that_it_is_cut():
    cut = escape.spreadsheet("\U0001d11e" * 20_000)
    assert len(cut.encode("utf-16-le")) // 2 <= 32_767
    assert cut.endswith("… (cut: a cell of a spreadsheet holds no more)")
    assert escape.spreadsheet("x" * 32_767) == "x" * 32_767
