"""Turns an index into a text into a place, and back into a span."""

from __future__ import annotations

from validator.finding import Position, Span


def position(text: str, index: int) -> Position:
    """Line and column of the character at `index`."""
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def onward(text: str, start: Position, index: int, end: int) -> Position:
    """Line and column of the character at `end`, given those of the one at `index`."""
    breaks = text.count("\n", index, end)
    if not breaks:
        return Position(start.line, start.column + end - index)
    return Position(start.line + breaks, end - text.rfind("\n", index, end))


def span(text: str, start: int, end: int) -> Span:
    """The stretch from one index up to another."""
    first = position(text, start)
    return Span(first, onward(text, first, start, end))


def line_end(text: str, index: int) -> int:
    """The index behind the last visible character of the line `index` is on."""
    stop = text.find("\n", index)
    if stop < 0:
        stop = len(text)
    return index + len(text[index:stop].rstrip())
