"""A text with the marks of a conflict, parted."""

import pytest

from validator.read.conflict import Conflict, conflict

TEXT = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\nd\n"


def test_two_sides():
    assert conflict(TEXT) == Conflict(("HEAD", "main"), ("a\nb\nd\n", "a\nc\nd\n"))


def test_what_was_before_is_left_out():
    with_base = TEXT.replace("=======\n", "||||||| 1234567\nold\n=======\n")
    assert conflict(with_base) == conflict(TEXT)


def test_line_ends_stay():
    assert conflict(TEXT.replace("\n", "\r\n")).texts == ("a\r\nb\r\nd\r\n", "a\r\nc\r\nd\r\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\n",
        "=======\n",
        "<<<<<<< HEAD\nb\n",
        "<<<<<<< HEAD\nb\n=======\n",
        "<<<<<<< HEAD\nb\n>>>>>>> main\n",
        ">>>>>>> main\n",
    ],
)
def test_no_conflict_or_half_of_one(text):
    assert conflict(text) is None
