"""A text in quotation marks ends where its author meant it to end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.check.raw import lines_of
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.outline import parts

CODE = Code(
    "AGR395",
    "swallowed-keys",
    Severity.ERROR,
    "A text in quotation marks that goes over several lines and has keys of a file in them.",
    why="A closing quotation mark in the wrong line makes everything before it part of the text: "
    "the keys in between are lost without a word, and the text holds what it should not.",
    cure="Put the closing quotation mark at the end of the text. A long text needs none: write it "
    "below `>-`, indented.",
    bad="""\
note: "Only parts of the text were seen.
  articles: 47"
""",
    good="""\
note: "Only parts of the text were seen."
articles: 47
""",
    source="YAML 1.2.2, sections 7.3.1 and 7.3.2",
)
_KEY = re.compile(r"\s*(?:- +)?([a-z_]+):(?:\s|$)")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for keys in the lines of every quoted text."""
    if not sheet.whole:
        return  # then what was swallowed is missing, which is told already
    for value in sheet.scalars:
        if value.plain or value.span.start.line == value.span.end.line or not sheet.lines:
            continue
        opened = value.span.start
        if sheet.lines[opened.line - 1][opened.column - 1] not in "\"'":
            continue
        for number, *_ in list(lines_of(sheet, value.span))[1:]:
            key = _KEY.match(sheet.lines[number - 1])
            if key and key[1] in _keys():
                yield sheet.finding(
                    CODE,
                    value,
                    f'the text in quotation marks takes in "{key[1]}:" in line {number}',
                    hint="put the closing quotation mark at the end of the text",
                )
                break


def _keys() -> frozenset[str]:
    """Every key a file may have somewhere."""
    return frozenset(name for part in parts() for name in part.model_fields)
