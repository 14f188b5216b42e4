"""Words of a name are one space apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from validator.check.raw import lines_of, stretch
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Fix, Severity, Span, TextEdit
from validator.read import Mapping, Node, Scalar, Sequence

CODE = Code(
    "AGR394",
    "stray-blanks",
    Severity.WARNING,
    "A title or a name with a tab, two spaces in a row, or a space at its beginning or end.",
    why="Two names that differ in a space look alike and are two to every program: one source, one "
    "speaker, one place is counted as two.",
    cure="Write one space. `agreements validate --fix` does it.",
    bad="title: A  treaty\n",
    good="title: A treaty\n",
)
_NAMES = {
    *("title", "titles", "name", "role", "publisher", "authors", "place", "body", "medium"),
    *("under", "article", "page"),
}
_INSIDE = re.compile(r"(?<=[^\s])(?:[ \t]{2,}|\t)(?=[^\s#])")
_EDGE = re.compile(r"""(?<=^["'])[ \t]+|[ \t]+(?=["']$)""")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look at every text of one line that names something."""
    for value in _names(sheet.root, ""):
        if not re.search(r"\s\s|\t|^\s|\s$", value.text):
            continue
        places = tuple(_blanks(sheet, value))
        if places:
            edits = tuple(TextEdit(place, text) for place, text in places)
            finding = sheet.finding(
                CODE,
                value,
                "more blanks than one space",
                hint="write one space, and none at the ends",
                fix=Fix("take out the blanks", edits, safe=True),
            )
            yield replace(finding, span=places[0][0])


def _blanks(sheet: Sheet, value: Scalar) -> Iterator[tuple[Span, str]]:
    """Where blanks stand in the way, and what belongs there."""
    for number, first, last in lines_of(sheet, value.span):
        line = sheet.lines[number - 1][first:last]
        for pattern, text in ((_INSIDE, " "), (_EDGE, "")):
            for match in pattern.finditer(line):
                if not match[0].isspace():
                    continue
                yield stretch(number, first + match.start(), first + match.end()), text


def _names(node: Node, key: str) -> Iterator[Scalar]:
    if node.refused:
        return
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _names(entry.value, key if key == "titles" else entry.key.text)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _names(item, key)
    elif key in _NAMES:
        yield node
