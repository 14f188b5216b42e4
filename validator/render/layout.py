"""Text in columns, measured as terminals do."""

from __future__ import annotations

import re
from itertools import pairwise

from wcwidth import wcswidth, wcwidth

_AFTER_SIGN = re.compile(r"(?<=[-/_,])")
_CIRCLE = "\u25cc"
"""Stands before a text that begins with a combining sign, which would join the space before it."""
NO_BREAK = "\u00a0"
"""A space at which a line is not broken; it is printed as a space."""


def width_of(text: str) -> int:
    """Measure a text that holds no control characters."""
    return max(wcswidth(text), 0)


def pad(text: str, width: int) -> str:
    """Fill a text with spaces."""
    return text + " " * (width - width_of(text))


def wrap(text: str, width: int | None) -> list[str]:
    """Break a text into lines that fit: at spaces, else after a hyphen, else anywhere."""
    if width_of(f" {text}") != 1 + width_of(text):
        text = _CIRCLE + text
    if width is None or width_of(text) <= width:
        return [text.replace(NO_BREAK, " ")]
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width_of(joined) <= width:
            lines[-1] = joined
        else:
            pieces = _broken(word, max(width, 2))
            lines[len(lines) - (not lines[-1]) :] = pieces
    return [line.rstrip().replace(NO_BREAK, " ") for line in lines]


def _broken(word: str, width: int) -> list[str]:
    lines = [""]
    for part in _AFTER_SIGN.split(word):
        if width_of(lines[-1] + part) <= width:
            lines[-1] += part
            continue
        lines += _cut(part, width)
    return [line for line in lines if line] or [""]


def _cut(word: str, width: int) -> list[str]:
    """Cut a word into pieces that fit, never before a sign that joins the one before it."""
    pieces = [""]
    for cluster in _clusters(word):
        if pieces[-1] and width_of(pieces[-1] + cluster) > width:
            pieces.append("")
        pieces[-1] += cluster
    return pieces


def _clusters(word: str) -> list[str]:
    """Each character with the signs after it that take no column of their own."""
    edges = [place for place, char in enumerate(word) if place == 0 or wcwidth(char) > 0]
    return [word[start:end] for start, end in pairwise([*edges, len(word)])]
