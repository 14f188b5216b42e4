"""One letter is written in one way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from validator.check.raw import stretch
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Fix, Severity, TextEdit

CODE = Code(
    "AGR391",
    "not-normalised",
    Severity.WARNING,
    "A letter put together from parts where there is one sign for it.",
    why="The two look alike, but a search for one does not find the other, and tables sort and "
    "count them apart. Text copied from PDF files and from some computers comes like that.",
    cure="Type the letter anew. `agreements validate --fix` puts all of them together.",
    bad="title: A treaty of Sa\u0303o Paulo\n",
    good="title: A treaty of S\u00e3o Paulo\n",
    source="Unicode Standard Annex 15, Normalization Form C",
)
_PIECE = re.compile(r".[^\x00-\x7f]*", re.DOTALL)
"""A sign with all that may join it."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare every line with its normal form."""
    edits = [
        TextEdit(stretch(number, match.start(), match.end()), normal)
        for number, line in enumerate(sheet.lines, start=1)
        if not line.isascii() and not unicodedata.is_normalized("NFC", line)
        for match in _PIECE.finditer(line)
        if (normal := unicodedata.normalize("NFC", match[0])) != match[0]
    ]
    if edits:
        more = f", and {len(edits) - 1} more like it" if len(edits) > 1 else ""
        finding = sheet.finding(
            CODE,
            None,
            f'"{edits[0].text}" is put together from parts{more}',
            hint="type it anew",
            fix=Fix("write each letter as one sign", tuple(edits), safe=True),
        )
        yield replace(finding, span=edits[0].span)
