"""Each file has one mistake, and is told it once: where it is, and how it is mended."""

import csv
from pathlib import Path

import pytest

from validator.check.pipeline import check_documents
from validator.corpus.find import ids_in
from validator.read import read_file

HERE = Path(__file__).parent
FILES = HERE / "files"
RIGHT = ("irn-rus-2001", "irn-rus-2025", "prk-rus-2024")
"""The originals: cut down from the shipped agreements."""

with (HERE / "expected.tsv").open(encoding="utf-8", newline="") as table:
    EXPECTED = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def findings(path):
    _, found = check_documents([read_file(path)], ids_in(FILES))
    return found


@pytest.mark.parametrize("name", RIGHT)
def test_the_originals_are_right(name):
    assert findings(FILES / f"{name}.yaml") == []


def test_every_file_is_listed():
    listed = [row["file"] for row in EXPECTED]
    assert sorted(listed) == sorted(
        {path.name for path in FILES.iterdir()} - {f"{n}.yaml" for n in RIGHT}
    )


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: row["file"].removesuffix(".yaml"))
def test_one_mistake_one_finding(row):
    found = findings(FILES / row["file"])
    places = [(one.code, str(one.span.start.line), str(one.span.start.column)) for one in found]
    assert places == [(row["code"], row["line"], row["column"])]
    assert row["cure"] in (found[0].hint or found[0].help)
    assert row["cure"] or "did you mean" not in found[0].hint, "a guess where nobody can know"


def test_twenty_mistakes_twenty_findings():
    found = findings(HERE / "twenty" / "irn-rus-2025.yaml")
    assert [(one.code, one.span.start.line, one.span.start.column) for one in found] == [
        ("AGR201", 9, 1),
        ("AGR201", 12, 5),
        ("AGR205", 19, 11),
        ("AGR208", 20, 25),
        ("AGR207", 26, 11),
        ("AGR204", 31, 12),
        ("AGR205", 38, 14),
        ("AGR115", 42, 11),
        ("AGR311", 48, 5),
        ("AGR204", 57, 17),
        ("AGR205", 65, 25),
        ("AGR208", 68, 21),
        ("AGR204", 72, 24),
        ("AGR306", 78, 20),
        ("AGR203", 80, 11),
        ("AGR205", 93, 19),
        ("AGR201", 110, 5),
        ("AGR205", 115, 9),
        ("AGR313", 129, 14),
        ("AGR208", 210, 10),
    ]
