"""Codes are one table: no code twice, no name twice."""

import re

import pytest

from validator.check.registry import all_codes, closest_code, find_code, parts
from validator.codes import Life

TOLD = [code for _, part in parts() for code in part if code.life is not Life.REMOVED]
NOTHING_TO_SHOW = {
    "AGR001": "the file is missing",
    "AGR002": "about the path",
    "AGR003": "too large to be shown",
    "AGR004": "about two moments",
    "AGR005": "about the name",
    "AGR011": "about bytes that are no text",
    "AGR110": "too large to be shown",
    "AGR210": "a mistake in this program",
    "AGR301": "about the name",
    "AGR401": "about two files",
    "AGR403": "about two files",
    "AGR404": "about two files",
    "AGR405": "about two files",
    "AGR406": "about two files",
}


def test_every_code_and_name_once():
    codes = [code for _, part in parts() for code in part]
    assert len(all_codes()) == len(codes)
    assert len({code.name for code in codes}) == len(codes)


def test_a_code_is_found_by_id_and_by_name():
    assert find_code("agr303") is find_code("dates-out-of-order") is all_codes()["AGR303"]
    assert find_code("AGR999") is None
    assert closest_code("dates-out-of-ordr") == "dates-out-of-order"


@pytest.mark.parametrize("code", TOLD, ids=[code.code for code in TOLD])
def test_a_code_says_why_it_matters_and_what_to_do(code):
    for text in (code.summary, code.why, code.cure):
        assert text.endswith("."), text
        assert "  " not in text
    assert bool(code.bad) is bool(code.good) is (code.code not in NOTHING_TO_SHOW)


@pytest.mark.parametrize("code", TOLD, ids=[code.code for code in TOLD])
def test_texts_and_examples_show_all_they_hold(code):
    """No raw control, bidirectional or invisible character, and no stray mark of Markdown."""
    for text in (code.summary, code.why, code.cure, code.source, code.bad, code.good):
        assert all(char.isprintable() or char in "\n\t" for char in text)
    for text in (code.why, code.cure, code.source):
        assert text.count("`") % 2 == 0
        assert not re.search(r"[*_<>\[\]]", re.sub(r"`[^`]*`", "", text))
