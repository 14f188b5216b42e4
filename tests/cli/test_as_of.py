"""What is written for a day: its parties, its events, and its name in every medium."""

import csv
import json
import sqlite3
from contextlib import closing

import openpyxl
import pyarrow.feather
import pyarrow.parquet as pq
import pytest
from shipped import copy

DAY = ("--as-of", "1952-02-18")
SAID = (
    "As of 1952-02-18: the agreements that bound on that day, or may have, with the text "
    "and the parties of the day and the events until then."
)


@pytest.fixture
def folder(tmp_path):
    copy(tmp_path / "mine", "north-atlantic-1949", "anzus-1951")
    return tmp_path


def column(path, name):
    with path.open(encoding="utf-8", newline="") as file:
        return [row[name] for row in csv.DictReader(file)]


def test_an_export_has_the_parties_and_events_of_the_day_and_names_it(folder, agreements):
    few = ("--from", "mine", "--format", "csv", "--format", "sqlite", "--format", "xlsx")
    code, out, err = agreements("export", "out", *few, *DAY)
    assert (code, out) == (0, "")
    assert err.startswith("agreements: 1 left out that did not bind on 1952-02-18")
    written = folder / "out"
    assert len(column(written / "csv" / "parties.csv", "party")) == 14
    assert max(column(written / "csv" / "events.csv", "date")) == "1952-02-18"
    assert f"\n\n{SAID}\n\n" in (written / "README.md").read_text("utf-8")
    package = json.loads((written / "datapackage.json").read_text("utf-8"))
    assert package["description"].endswith(f" {SAID}")
    metadata = json.loads((written / "sqlite" / "metadata.json").read_text("utf-8"))
    assert metadata["description"].endswith(f" {SAID}")
    sheet = openpyxl.load_workbook(written / "xlsx" / "agreements.xlsx")["About"]
    assert ("day", SAID) in list(sheet.iter_rows(values_only=True, max_col=2))


def test_without_a_day_none_is_named(folder, agreements):
    few = ("--from", "mine", "--format", "csv", "--format", "sqlite")
    assert agreements("export", "out", *few)[0] == 0
    for name in ("README.md", "datapackage.json", "sqlite/metadata.json"):
        assert "As of" not in (folder / "out" / name).read_text("utf-8"), name
    with closing(sqlite3.connect(folder / "out" / "sqlite" / "agreements.db")) as database:
        told = dict(database.execute("SELECT name, value FROM about"))
    assert set(told) == {"title", "version", "citation"}


def test_a_matrix_in_a_database(folder, agreements):
    written = agreements("matrix", "mine", *DAY, "--output-format", "sqlite", "-o", "matrix.db")
    assert written[0] == 0
    with closing(sqlite3.connect(folder / "matrix.db")) as database:
        told = dict(database.execute("SELECT name, value FROM about"))
        assert database.execute("SELECT count(*) FROM parties").fetchone() == (14,)
        assert database.execute("SELECT max(date_latest) FROM events").fetchone() == (DAY[1],)
    assert (told["as_of"], told["description"]) == (DAY[1], SAID)


@pytest.mark.parametrize("name", ["parquet", "arrow"])
def test_a_matrix_in_a_file_of_columns(folder, agreements, name):
    assert agreements("matrix", "mine", *DAY, "--output-format", name, "-o", "cells")[0] == 0
    path = folder / "cells"
    table = pq.read_table(path) if name == "parquet" else pyarrow.feather.read_table(path)
    assert table.schema.metadata[b"description"].decode().endswith(f" {SAID}")


def test_every_page_of_a_site_names_the_day(folder, agreements):
    assert agreements("report", "-o", "site", "mine", *DAY)[0] == 0
    pages = [*(folder / "site").rglob("*.html")]
    assert len(pages) == 8
    for page in pages:
        text = page.read_text("utf-8")
        assert '<p class="quiet">As of 1952-02-18</p>' in text, page
        assert SAID in text, page
    one = (folder / "site" / "agreement" / "north-atlantic-1949.html").read_text("utf-8")
    assert "1952-02-18" in one
    assert "acceded" in one
    assert "1954-10-23" not in one
    assert agreements("report", "-o", "site", "mine")[0] == 0
    assert "As of" not in (folder / "site" / "index.html").read_text("utf-8")


def test_later_events_tell_how_it_stood_though_they_are_left_out(folder, agreements):
    """A term had run out on the day; that it was suspended later shows it went on until then."""
    (folder / "mine" / "irn-sun-1990.yaml").write_text(RAN_OUT, encoding="utf-8")
    assert agreements("report", "-o", "site", "mine", "--as-of", "2005-01-01")[0] == 0
    page = (folder / "site" / "agreement" / "irn-sun-1990.html").read_text("utf-8")
    assert "<dd>In force since 1990-10-02." in page
    assert "2009" not in page


RAN_OUT = """\
id: irn-sun-1990
title: Treaty
instrument: treaty
publication: public
parties: [{code: IRN}, {code: SUN}]
coverage: partial
timeline:
  - {event: signed, date: 1990-01-17, cite: {source: text}}
  - {event: entered-into-force, date: 1990-10-02, cite: {source: text}}
  - {event: suspended, date: 2009-05-05, cite: {source: text}}
provisions:
  - type: duration
    kind: fixed
    term: {years: 5}
    obligation: shall
    basis: text
    cite: {source: text, article: "1"}
sources:
  text: {kind: treaty-text, title: Text, language: en, read: whole}
"""
