"""What is believed and was not checked is never told as if it had been."""

import json

import pytest
from treaties import treaty

from validator.compare.matrix import build_matrix
from validator.render import comparison
from validator.render.screen import TableOptions

BELIEVED = {"basis": "unverified"}
EXERCISES = {"type": "joint-exercises"}
TERM = {"type": "duration", "kind": "fixed"}


def art(number, **more):
    return {"cite": {"source": "text", "article": number, **more}}


FIRST = treaty(
    "first",
    EXERCISES | {"presence": "silent"} | BELIEVED,
    TERM | {"term": {"years": 5}} | BELIEVED | art("2"),
    {"type": "basing", "presence": "absent"} | BELIEVED,
    {"type": "energy", "obligation": "shall"} | BELIEVED | art("4"),
    {"type": "transport", "obligation": "shall"} | art("9", article_unverified=True) | BELIEVED,
)
SECOND = treaty(
    "second",
    EXERCISES | {"obligation": "shall"} | art("1"),
    EXERCISES | {"obligation": "may"} | art("3", article_unverified=True) | BELIEVED,
    TERM | {"term": {"years": 10}} | art("7", article_unverified=True),
    {"type": "basing", "presence": "absent"},
    {"type": "energy", "obligation": "shall"} | art("5"),
)
COMPARED = build_matrix([FIRST, SECOND])


@pytest.mark.parametrize(
    "told",
    [
        "+ joint-exercises                 silent (unverified) → present: shall [art. 1]",
        "and may [art. 3 (unverified)]",
        "term 5 years → 10 years (longer) [art. 2 (unverified) → art. 7 (number unverified)]",
        "=  energy (unverified in first)",
        "2 kinds differ (2 by what is only believed), 1 alike",
        "absent (unverified), then absent:  basing",
        "? transport                       shall [art. 9 (unverified)]",
    ],
)
def test_in_words(told):
    assert told in comparison.FORMATS["text"](COMPARED, TableOptions())


@pytest.mark.parametrize(
    "told",
    [
        "silent (unverified) → present:\n  - shall &#91;art. 1&#93;\n"
        "  - may &#91;art. 3 (unverified)&#93;",
        "&#91;art. 2 (unverified) → art. 7 (number unverified)&#93;",
        "- energy (unverified in first)\n",
        "- absent (unverified), then absent: basing",
        "- transport (unverified)\n",
    ],
)
def test_in_markdown(told):
    assert told in comparison.FORMATS["markdown"](COMPARED, TableOptions())


def test_as_data():
    found = json.loads(comparison.FORMATS["json"](COMPARED, TableOptions()))["differences"]
    assert [
        (change["name"], change["before"]["unverified"], change["after"]["unverified"])
        for change in found
    ] == [("joint-exercises", True, False), ("duration", True, False)]
