"""Writes texts as lines of prose."""

from __future__ import annotations

import re

from validator.read.characters import is_clean

_SINGLE_BLANK = re.compile(r"(?<!\s) (?!\s)")


def block(text: str, width: int) -> list[str] | None:
    """Write a text as the lines of a block, its sign first; None where that would change it.

    Lines are not indented. A text of one line is folded at `width` where it has a blank to fold
    at, a text of several stands as it is unless a line is too long.
    """
    end = "" if text.endswith("\n") else "-"
    paragraphs = text.removesuffix("\n").split("\n")
    if not is_clean(text) or "\t" in text or "\r" in text:
        return None
    if not paragraphs[0] or not paragraphs[-1] or paragraphs[0][0].isspace():
        return None
    if any(line != line.rstrip() for line in paragraphs):
        return None
    wrapped = [_wrap(line, width) for line in paragraphs]
    if "\n" not in text:
        return [">-", *wrapped[0]] if _SINGLE_BLANK.search(text) else None
    if any(len(lines) > 1 for lines in wrapped) and not any(
        line[:1].isspace() for line in paragraphs
    ):
        apart = [line for lines in wrapped for line in ("", *filter(None, lines))]
        return [f">{end}", *apart[1:]]
    return [f"|{end}", *paragraphs]


def _wrap(text: str, width: int) -> list[str]:
    """Break at single blanks only: others are part of the text."""
    lines: list[str] = []
    for word in _SINGLE_BLANK.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
