"""Places in the text of a file that lie inside one value."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.finding import Position, Span
from validator.read import Scalar


def stretch(line: int, start: int, end: int) -> Span:
    """A stretch of one line; the line counts from 1, the indices into it from 0."""
    return Span(Position(line, start + 1), Position(line, end + 1))


def lines_of(sheet: Sheet, span: Span) -> Iterator[tuple[int, int, int]]:
    """The lines a span covers: the number of each, and the indices in it where it begins and ends.

    Nothing where the text of the file is not known.
    """
    for number in range(span.start.line, min(span.end.line, len(sheet.lines)) + 1):
        length = len(sheet.lines[number - 1])
        first = span.start.column - 1 if number == span.start.line else 0
        last = span.end.column - 1 if number == span.end.line else length
        yield number, first, min(last, length)


def find(sheet: Sheet, node: Scalar, word: str) -> Span | None:
    """Where a word stands in the text of a value; None where it is written by escapes."""
    for number, first, last in lines_of(sheet, node.span):
        at = sheet.lines[number - 1].find(word, first, last)
        if at >= 0:
            return stretch(number, at, at + len(word))
    return None
