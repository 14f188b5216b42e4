"""Places between us and an editor, in every encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position as Client
from lsprotocol.types import Range

from validator.finding import Position, Span
from validator.lsp.positions import Lines, units

ENCODINGS = ("utf-8", "utf-16", "utf-32")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", (1, 1, 1)),
        ("ف", (2, 1, 1)),
        ("می\u200cرود", (13, 6, 6)),
        ("😀", (4, 2, 1)),
        ("é", (2, 1, 1)),
        ("e\u0301", (3, 2, 2)),
        ("\ud800", (3, 1, 1)),
    ],
)
def test_units(text, expected):
    assert tuple(units(text, encoding) for encoding in ENCODINGS) == expected


@pytest.mark.parametrize(
    ("encoding", "start", "end"), [("utf-8", 9, 21), ("utf-16", 6, 13), ("utf-32", 5, 12)]
)
def test_a_span_behind_wide_characters(encoding, start, end):
    # a, colon, blank, 😀, ف, then quotation marks around five Persian letters
    lines = Lines('id: x\na: 😀ف"ایران": b\n', encoding)
    shown = lines.span(Span(Position(2, 6), Position(2, 13)))
    assert shown == Range(Client(1, start), Client(1, end))


def test_carriage_returns_end_lines_for_an_editor_only():
    lines = Lines("a\rbc\r\nd\n")
    assert lines.span(Span(Position(1, 3), Position(2, 1))) == Range(Client(1, 0), Client(2, 0))
    assert lines.place(Client(1, 1)) == Position(1, 4)


def test_line_separators_of_unicode_end_no_line():
    lines = Lines("a\u2028\u0085\x0cb: c\nd")
    assert lines.place(Client(0, 4)) == Position(1, 5)
    assert lines.place(Client(1, 0)) == Position(2, 1)


def test_a_byte_order_mark_counts_for_the_editor_only():
    lines = Lines("\ufeffid: x\nb: c")
    assert lines.span(Span(Position(1, 1), Position(1, 3))) == Range(Client(0, 1), Client(0, 3))
    assert lines.span(Span(Position(2, 1), Position(2, 2))) == Range(Client(1, 0), Client(1, 1))
    assert lines.place(Client(0, 0)) == Position(1, 1)
    assert lines.place(Client(1, 1)) == Position(2, 2)


def test_places_outside_the_text_are_moved_into_it():
    lines = Lines("ab\ncd")
    assert lines.place(Client(0, 99)) == Position(1, 3)
    assert lines.place(Client(99, 0)) == Position(2, 3)
    assert lines.span(Span(Position(9, 9), Position(9, 9))) == Range(Client(1, 2), Client(1, 2))


def test_half_a_character_is_before_it():
    assert Lines("😀b", "utf-16").place(Client(0, 1)) == Position(1, 1)


@given(st.text(alphabet="a😀ف\u200c\n\r\u2028\ufeff: "), st.sampled_from(ENCODINGS), st.data())
def test_there_and_back(text, encoding, data):
    lines = Lines(text, encoding)
    bare = text.lstrip("\ufeff")
    offset = data.draw(st.integers(0, len(bare)))
    if bare[offset - 1 : offset + 1] == "\r\n":
        offset += 1  # between the two an editor has no place
    shown = lines.range(offset, offset).start
    assert lines.offset_of(shown) == offset
    assert lines.offset(lines.place(shown)) == offset
