"""What does not fit on a sheet goes on with the next, and notes end where the sheet says so."""

import openpyxl
import pytest

from validator.export.medium import About
from validator.export.release import write_tables
from validator.export.xlsx import matrix, pages
from validator.tables.cells import CELLS


@pytest.fixture
def book(content, tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "ROWS", 401)
    monkeypatch.setattr(matrix, "COLUMNS", 6)
    monkeypatch.setattr(matrix, "NOTES", 10)
    (tmp_path / "xlsx").mkdir()
    write_tables(tmp_path, content, ["xlsx"], About("1.2.3"), [CELLS])
    return openpyxl.load_workbook(tmp_path / "xlsx" / "agreements.xlsx")


def test_rows_go_on_with_the_next_sheet(book):
    assert book.sheetnames == ["Matrix", "Matrix 2", "cells", "cells 2", "About"]
    assert (book["cells"].max_row, book["cells 2"].max_row) == (401, 6 * 88 - 400 + 1)
    assert book["cells 2"]["A1"].value == "agreement"
    assert book["cells 2"].auto_filter.ref == "A1:L129"


def test_columns_go_on_with_the_next_sheet(book):
    assert [cell.value for cell in book["Matrix"][1]][2:] == [
        "irn-rus-2001", "irn-rus-2025", "prk-rus-2000", "prk-rus-2024",
    ]  # fmt: skip
    assert [cell.value for cell in book["Matrix 2"][1]][2:] == ["afg-nld-1939", "ind-sun-1971"]


def test_notes_end_and_the_book_says_so(book):
    cells = [cell for row in book["Matrix"].iter_rows() for cell in row if cell.comment]
    assert len(cells) == 10
    told = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert told["notes"].endswith("The first 5000 do; the sheet provisions has them all.")
