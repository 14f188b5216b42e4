"""A word is written in one script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import name

from validator.check.mending import rewrite
from validator.check.raw import find
from validator.check.sheet import Sheet
from validator.codes import Code, Life
from validator.finding import Finding, Severity
from validator.text import excerpt

CODE = Code(
    "AGR392",
    "mixed-scripts",
    Severity.WARNING,
    "A Latin word with Cyrillic letters in it that look like Latin ones, or the other way round.",
    why="Nobody sees the difference, but no search finds the word. It comes from typing with the "
    "wrong keyboard, from text recognition, and from those who want to mislead.",
    cure="Type the word anew. `agreements validate --unsafe-fixes` writes it in one script.",
    bad="title: A tr\u0435aty\n",
    good="title: A treaty\n",
    source="Unicode Technical Standard 39: mixed-script confusables",
    life=Life.PREVIEW,
)
_LATIN = "ABCEHIJKMOPSTXYaceijopsxy"
_CYRILLIC = (
    "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425"
    "\u0423\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0445\u0443"
)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_WORD = re.compile(r"[^\W\d_]+")
_BOTH = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for words of both scripts that make a word of one."""
    for value in sheet.scalars:
        if value.text.isascii() or not _BOTH.search(value.text):
            continue
        for word in _WORD.findall(value.text):
            meant = _in_one_script(word) if _BOTH.search(word) else None
            if meant is None:
                continue
            odd = next(char for char in word if char not in meant)
            place = find(sheet, value, word)
            finding = sheet.finding(
                CODE,
                value,
                f'"{excerpt(word, 40)}" has letters of two scripts, among them a '
                f"{name(odd).capitalize()}",
                hint="type the word anew",
                fix=rewrite("write it in one script", place, meant) if place else None,
            )
            yield replace(finding, span=place or value.span)


def _in_one_script(word: str) -> str | None:
    """The word in the script of most of its letters, if the others all have a twin in it."""
    latin, cyrillic = word.translate(_TO_LATIN), word.translate(_TO_CYRILLIC)
    ways = [way for way in (latin, cyrillic) if not _BOTH.search(way)]
    return min(
        ways, key=lambda way: sum(a != b for a, b in zip(way, word, strict=True)), default=None
    )
