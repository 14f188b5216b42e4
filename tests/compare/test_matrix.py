"""The four states of a cell, and what counts as a difference."""

import pytest

from validator.compare.cell import State
from validator.compare.matrix import Difference, build_matrix
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS


def agreement(name, *provisions, coverage="partial"):
    cited = {"basis": "report", "cite": {"source": "text", "article": "1"}}
    return Agreement.from_data(
        {
            "id": name,
            "title": "A treaty",
            "instrument": "treaty",
            "publication": "public",
            "parties": [{"code": "IRN"}, {"code": "RUS"}],
            "coverage": coverage,
            "timeline": [{"event": "signed", "date": "2025-01-17", "cite": {"source": "text"}}],
            "provisions": [cited | provision for provision in provisions],
            "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
        }
    )


VISITS = {"type": "naval-visits", "obligation": "shall"}
CELLS = [
    (agreement("a", VISITS), State.PRESENT),
    (agreement("a", {"type": "naval-visits", "presence": "absent"}), State.ABSENT),
    (agreement("a", {"type": "naval-visits", "presence": "silent"}), State.SILENT),
    (agreement("a", coverage="complete"), State.SILENT),
    (agreement("a"), State.UNKNOWN),
]


def row(*agreements):
    return next(row for row in build_matrix(agreements).rows if row.type == "naval-visits")


@pytest.mark.parametrize(("one", "state"), CELLS)
def test_state(one, state):
    assert row(one).cells["a"].state is state


def test_a_term_of_one_article_is_not_the_term_of_the_treaty():
    term = {"type": "duration", "kind": "fixed", "term": {"years": 10}}
    matrix = build_matrix([agreement("a", term | {"of_articles": ["3"]}), agreement("b", term)])
    found = next(row for row in matrix.rows if row.type == "duration")
    assert found.difference is Difference.DIFFERENT
    assert found.cells["b"].values("of_articles") == ()


def test_a_row_for_every_kind():
    assert {row.type for row in build_matrix([agreement("a")]).rows} == set(KINDS)


@pytest.mark.parametrize(
    ("other", "difference"),
    [
        (agreement("b", VISITS), Difference.SAME),
        (agreement("b", VISITS | {"obligation": "may"}), Difference.DIFFERENT),
        (agreement("b", VISITS | {"max_ships": 3}), None),
        (agreement("b", {"type": "naval-visits", "presence": "absent"}), Difference.DIFFERENT),
        (agreement("b", coverage="complete"), Difference.DIFFERENT),
    ],
)
def test_difference(other, difference):
    found = row(agreement("a", VISITS), other).difference
    swapped = row(other, agreement("a", VISITS)).difference
    assert found is swapped
    if difference is not None:
        assert found is difference


def test_an_unknown_cell_is_neither_alike_nor_different():
    found = row(agreement("a", VISITS), agreement("b")).difference
    assert found not in {Difference.SAME, Difference.DIFFERENT}
    both = row(agreement("a"), agreement("b")).difference
    assert both not in {Difference.SAME, Difference.DIFFERENT, found}
