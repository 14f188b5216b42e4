"""A line ends with its last letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from validator.check.raw import lines_of, stretch
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Fix, Severity, TextEdit

CODE = Code(
    "AGR390",
    "trailing-blanks",
    Severity.WARNING,
    "Lines that end in spaces or tabs.",
    why="Nobody sees them, but a change that only adds or removes them looks like a change of the "
    "line to whoever reviews it.",
    cure="Delete them. `agreements fmt` and `agreements validate --fix` do it.",
    bad="title: A treaty  \n",
    good="title: A treaty\n",
)
_BLANKS = re.compile(r"[ \t]+$")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look at the end of every line, but for those that are kept as they are."""
    found = [
        (number, match.start(), match.end())
        for number, line in enumerate(sheet.lines, start=1)
        if line[-1:] in (" ", "\t") and (match := _BLANKS.search(line))
    ]
    if not found:
        return
    kept = _kept(sheet)
    places = [stretch(*place) for place in found if place[0] not in kept]
    if places:
        more = f", and {len(places) - 1} more lines do" if len(places) > 1 else ""
        edits = tuple(TextEdit(place, "") for place in places)
        finding = sheet.finding(
            CODE,
            None,
            f"the line ends in blanks{more}",
            hint="delete them",
            fix=Fix("delete the blanks", edits, safe=True),
        )
        yield replace(finding, span=places[0])


def _kept(sheet: Sheet) -> set[int]:
    """The lines of texts behind `|`, whose blanks are part of the text."""
    return {
        number
        for value in sheet.scalars
        if sheet.lines[value.span.start.line - 1][value.span.start.column - 1 :].startswith("|")
        for number, *_ in lines_of(sheet, value.span)
    }
