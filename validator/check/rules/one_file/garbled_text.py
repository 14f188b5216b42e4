"""Text is read in the encoding it was written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from validator.check.mending import rewrite
from validator.check.raw import find
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.text import excerpt

CODE = Code(
    "AGR393",
    "garbled-text",
    Severity.ERROR,
    "Text that was read in the wrong encoding somewhere on its way here, or lost in it.",
    why="A letter outside English takes two bytes or more; a program that takes each for a letter "
    "makes two out of one. Names and titles are then found by nobody. A black diamond with a "
    "question mark stands where a letter was lost for good.",
    cure="Copy the text anew from its source. Where it can be made out, the finding shows it, and "
    "`agreements validate --unsafe-fixes` writes it.",
    bad="title: A treaty of S\u00c3\u00a3o Paulo\n",
    good="title: A treaty of S\u00e3o Paulo\n",
    source="Unicode Standard, section 3.9 (UTF-8)",
)
_HIGH = (
    "\u0080-\u009f\u00a1-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
    "\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
"""What bytes 80 to BF are in Latin-1 and in Windows-1252, but for the no-break space."""
_GARBLED = re.compile(
    f"(?:[\u00c3-\u00df][{_HIGH}]|\u00c2[\u00a1-\u00bf]|[\u00e1-\u00ef][{_HIGH}]{{2}})+"
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for stretches that make sense when read in the other encoding."""
    for value in sheet.scalars:
        if value.text.isascii():
            continue
        for stretch in dict.fromkeys((*_GARBLED.findall(value.text), *_lost(value.text))):
            meant = _meant(stretch)
            if meant is None and stretch != _LOST:
                continue
            place = find(sheet, value, stretch)
            finding = sheet.finding(
                CODE,
                value,
                f'"{excerpt(stretch, 40)}" is text read in the wrong encoding'
                if meant
                else "a letter was lost here in a wrong encoding",
                hint=f'did you mean "{excerpt(meant, 40)}"?' if meant else "copy the text anew",
                fix=rewrite(f"write {meant}", place, meant) if place and meant else None,
            )
            yield replace(finding, span=place or value.span)


_LOST = "\ufffd"


def _lost(text: str) -> tuple[str, ...]:
    return (_LOST,) if _LOST in text else ()


def _meant(stretch: str) -> str | None:
    """The stretch read as UTF-8, or None where it is none."""
    try:
        raw = b"".join(_byte(char) for char in stretch)
        return raw.decode("utf-8")
    except UnicodeError:
        return None


def _byte(char: str) -> bytes:
    return char.encode("latin-1" if char < "\u0100" else "cp1252")
