"""Finds the comments of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.finding import Position
from validator.read import Document, Mapping, Node, Scalar, Sequence

# What may stand before a comment that has a line of its own: the marks of an item, an explicit
# key or its value, and of the beginning and end of a document.
_NO_CONTENT = re.compile(r"[ \t]*(?:[-?:][ \t]+)*(?:---|\.\.\.)?[ \t]*")
_BLANKS = " \t"  # others, such as U+00A0, are part of a text
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(?=#)")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: its text from `#` on, its place, the column where its line begins.

    `alone` tells that no key or value stands before it in its line, `gap` that it is alone and
    the line above is empty.
    """

    text: str
    at: Position
    column: int
    alone: bool
    gap: bool


def find_comments(document: Document) -> list[Comment]:
    """Every comment of a document without errors, in order.

    A number sign outside every key and value begins a comment: nothing else stands there but
    brackets, commas, colons and dashes.
    """
    lines = document.lines
    found: list[Comment] = []
    line, column = 1, 1
    for start, end in _stretches(document):
        _search(lines, (line, column), start, found)
        line, column = max((line, column), end)
    _search(lines, (line, column), (len(lines), len(lines[-1]) + 1), found)
    return found


def _stretches(document: Document) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where keys and values stand. A block text has two stretches: its sign, and its lines."""
    for scalar in _scalars(document.root):
        start, end = scalar.span.start, scalar.span.end
        line = document.lines[start.line - 1]
        first = (start.line, start.column)
        if not scalar.plain and line[start.column - 1 : start.column] in ("|", ">"):
            header = _BLOCK_HEADER.match(line, start.column - 1)
            at = header.end() if header else len(line)
            yield first, (start.line, at + 1)
            if end.line > start.line:
                yield (start.line + 1, 1), (end.line, end.column)
        elif scalar.text or not scalar.plain:
            yield first, (end.line, end.column)


def _scalars(node: Node | None) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.key
            yield from _scalars(entry.value)


def _search(
    lines: list[str], start: tuple[int, int], end: tuple[int, int], found: list[Comment]
) -> None:
    """Look from one place up to another."""
    for number in range(start[0], end[0] + 1):
        line = lines[number - 1]
        first = start[1] - 1 if number == start[0] else 0
        at = line.find("#", first, end[1] - 1 if number == end[0] else len(line))
        if at < 0:
            continue
        text = line[at:].rstrip(_BLANKS)
        column = len(line) - len(line.lstrip(_BLANKS)) + 1
        alone = _NO_CONTENT.fullmatch(line, 0, at) is not None
        gap = alone and is_gap(lines, number)
        found.append(Comment(text, Position(number, at + 1), column, alone, gap))


def is_gap(lines: list[str], number: int) -> bool:
    """Tell whether the line above a line is empty; lines count from 1."""
    return number > 1 and not lines[number - 2].strip(_BLANKS)
