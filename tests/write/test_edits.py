"""Fixes on a text: all or nothing of each, none over another."""

from hypothesis import given
from hypothesis import strategies as st

from validator.finding import Fix, Position, Span, TextEdit
from validator.write.edits import apply


def edit(line, column, to_line, to_column, text):
    return TextEdit(Span(Position(line, column), Position(to_line, to_column)), text)


def test_several_fixes_in_any_order():
    fixes = [Fix("b", (edit(2, 1, 2, 4, "two"),)), Fix("a", (edit(1, 1, 1, 4, "1"),))]
    assert apply("one\nzwo\n", fixes) == ("1\ntwo\n", 2)


def test_one_that_touches_another_waits():
    fixes = [Fix("a", (edit(1, 1, 1, 4, "1"),)), Fix("b", (edit(1, 3, 1, 5, "x"),))]
    assert apply("one two", fixes) == ("1 two", 1)


def test_a_fix_is_made_whole_or_not_at_all():
    fixes = [
        Fix("a", (edit(1, 1, 1, 2, "1"),)),
        Fix("b", (edit(1, 1, 1, 2, "2"), edit(1, 5, 1, 6, "3"))),
    ]
    assert apply("a   b", fixes) == ("1   b", 1)


def test_the_same_fix_twice_is_one():
    fix = Fix("a", (edit(1, 1, 1, 1, "# "),))
    assert apply("x", [fix, fix]) == ("# x", 1)


def test_a_place_that_is_not_there():
    assert apply("x\n", [Fix("a", (edit(3, 1, 3, 1, "y"),))]) == ("x\n", 0)
    assert apply("x\n", [Fix("a", (edit(1, 9, 1, 9, "y"),))]) == ("x\n", 0)


@given(st.text("ab\n\r\u200c\U0001f600", max_size=30), st.data())
def test_a_single_edit_replaces_just_its_stretch(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = data.draw(st.text("xyz\n", max_size=3))

    def position(offset):
        before = text[:offset].split("\n")
        return Position(len(before), len(before[-1]) + 1)

    fix = Fix("", (TextEdit(Span(position(start), position(end)), new),))
    assert apply(text, [fix]) == (text[:start] + new + text[end:], 1)
