"""Excerpts are one line in which everything can be seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.text import excerpt


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("plain é 😀", "plain é 😀"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x00\x1b\x7f\x9b", r"\x00\x1b\x7f\x9b"),
        ("\u202e\u200b\u2028\ufeff\u00ad", "U+202EU+200BU+2028U+FEFFU+00AD"),
        ("\ud800\uffff\U000e0041", "U+D800U+FFFFU+E0041"),
        ("bila\u200cteral", "bilaU+200Cteral"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ("x" * 78 + "\x1b", "x" * 78 + "…"),
    ],
)
def test_excerpt(text, expected):
    assert excerpt(text) == expected


@given(st.text(alphabet=st.characters()), st.integers(1, 40))
def test_an_excerpt_is_short_and_safe(text, limit):
    short = excerpt(text, limit)
    assert len(short) <= limit
    assert len(short.splitlines()) <= 1
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in short)
    short.encode()
