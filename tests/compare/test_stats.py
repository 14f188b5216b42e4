"""What is counted over a collection: no two states are merged, nothing is counted twice."""

import pytest
from sample import GOOD

from validator.check.pipeline import check_document
from validator.compare.cell import State
from validator.compare.stats import COVERAGE, stats_of
from validator.model.kinds import KINDS
from validator.read import read_bytes


def agreement(*replacements):
    text = GOOD
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    checked = check_document(read_bytes(text.encode(), shown="irn-rus-2025.yaml"))
    assert checked.agreement is not None
    return checked.agreement


def test_cells_add_up():
    one = agreement()
    other = agreement(
        ("id: irn-rus-2025", "id: other"), ("coverage: partial", "coverage: complete")
    )
    stats = stats_of([one, other])
    assert stats.cells.total() == 2 * len(KINDS) == stats.kinds * stats.agreements
    assert stats.cells[State.UNKNOWN, ""] == len(KINDS) - 4
    assert stats.cells[State.SILENT, COVERAGE] == len(KINDS) - 4
    assert stats.cells[State.PRESENT, "report"] == 6
    assert stats.cells[State.ABSENT, "report"] == 2
    assert stats.coded == 8
    assert stats.incomplete == ("irn-rus-2025",)
    assert set(stats.unused_kinds) == set(KINDS) - {part.type for part in one.provisions}


def test_a_cell_stands_on_its_weakest_basis():
    stats = stats_of([agreement(("basis: report", "basis: unverified"))])
    assert stats.cells[State.PRESENT, "unverified"] == 1
    assert stats.unverified == pytest.approx(1 / 4)


def test_a_place_is_an_article_or_a_page():
    assert {one.type for one in stats_of([agreement()]).unplaced} == {
        "duration",
        "naval-visits",
        "joint-exercises",
    }
    placed = agreement(("cite: {source: epoch-times}", 'cite: {source: epoch-times, page: "2"}'))
    assert "joint-exercises" not in {one.type for one in stats_of([placed]).unplaced}


def test_the_oldest_unchecked_statement():
    stats = stats_of([agreement()])
    assert stats.oldest_unchecked is None, "without a date nobody knows how old it is"
    dated = agreement(
        ("kind: description\n", "kind: description\n    date: 2024-06\n"),
        ("kind: denial\n", "kind: denial\n    date: 2024-05-31\n"),
    )
    assert stats_of([dated]).oldest_unchecked.statement == "reply"


def test_an_empty_collection():
    assert stats_of([]).unverified == 0
