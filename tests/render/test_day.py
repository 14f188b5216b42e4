"""A matrix on a day, in every format: how each stood, who owes what, what is left out and why."""

from datetime import date

import pytest
from sample import GOOD

from validator.check.pipeline import check_documents
from validator.compare.matrix import build_matrix
from validator.read import read_bytes
from validator.render.matrix import FORMATS
from validator.render.screen import Screen, TableOptions


def agreement(text):
    (checked,), _ = check_documents([read_bytes(text.encode(), shown="irn-rus-2025.yaml")])
    return checked.agreement


AMENDED = """\
  - {event: amended, date: "2027", articles: ["5"], cite: {source: tass}}
provisions:
"""
ONE = agreement(
    GOOD.replace("provisions:\n", AMENDED).replace(
        "type: naval-visits\n    obligation: shall\n    basis: report\n    cite: {source: tass}",
        "type: naval-visits\n    obligation: shall\n    obligors: [RUS]\n    beneficiaries: [IRN]\n"
        '    basis: report\n    cite: {source: tass, article: "5(2)"}',
    )
)
SIGNED = agreement(
    GOOD.replace("irn-rus-2025", "irn-rus-2024")
    .replace("  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}\n", "")
    .replace("years: 20", "years: 10")
)
LATER = agreement(GOOD.replace("2025-10-02", "2026-05"))
MATRIX = build_matrix(
    [ONE, SIGNED, ("main:irn-rus-2025", LATER)], day=date(2026, 1, 1), party="RUS"
)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format(name, snapshot):
    options = TableOptions(only_differences=True, screen=Screen(width=90))
    assert FORMATS[name](MATRIX, options) == snapshot


@pytest.mark.parametrize("name", ["table", "markdown"])
def test_who_owes_what_and_what_was_worded_later(name):
    text = FORMATS[name](MATRIX, TableOptions())
    assert "shall  art. 5(2), owed by RUS to IRN, later wording" in text.replace(
        "&#40;2&#41;", "(2)"
    )
    without = FORMATS[name](build_matrix([ONE, SIGNED]), TableOptions())
    assert "owed by RUS to IRN" in without
    assert "later wording" not in without


def test_csv_and_json_name_the_later_wording():
    options = TableOptions()
    row = next(
        line for line in FORMATS["csv"](MATRIX, options).splitlines() if "naval-visits" in line
    )
    assert (
        "present; shall; art. 5(2); report; tass; later-wording=2027; obligors=RUS; "
        "beneficiaries=IRN"
    ) in row
    assert '"later_wording": "2027"' in FORMATS["json"](MATRIX, options)


def test_where_nothing_is_left_it_says_so():
    matrix = build_matrix([LATER], day=date(2026, 1, 1))
    text = FORMATS["table"](matrix, TableOptions())
    assert "No agreement is left." in text
    assert "  irn-rus-2025: not in force until 2026-05\n" in text


@pytest.mark.parametrize(
    ("shown", "party", "head"),
    [
        ([ONE, LATER], None, "1 agreement was in force, or may have been; 1 left out."),
        ([ONE, SIGNED], None, "2 agreements were in force, or may have been."),
        ([ONE], "RUS", "1 agreement bound RUS, or may have."),
        ([LATER], None, "0 agreements were in force, or may have been; 1 left out."),
    ],
)
def test_the_head_is_a_whole_sentence(shown, party, head):
    matrix = build_matrix(
        [(f"{number}", one) for number, one in enumerate(shown)], date(2026, 1, 1), party
    )
    assert f"As of 2026-01-01: {head}\n" in FORMATS["table"](matrix, TableOptions())


def test_a_label_cannot_act():
    matrix = build_matrix([("\x1b[2J<b>", LATER)], day=date(2026, 1, 1))
    for name in FORMATS:
        text = FORMATS[name](matrix, TableOptions())
        assert "\x1b" not in text
        assert "<b>" not in text or name != "markdown"
