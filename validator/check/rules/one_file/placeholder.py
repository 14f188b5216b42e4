"""What was to be filled in later is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.text import excerpt

CODE = Code(
    "AGR344",
    "placeholder",
    Severity.ERROR,
    "A value that only keeps a place: `TODO`, `...`, `???`, or an address under example.com.",
    why="It looks like a value to every program, and appears in tables and on pages as one. A made "
    "up address leads a reader who wants to verify something nowhere.",
    cure="Write the value. If it is not known, leave the key out.",
    bad="""\
sources:
  tass: {kind: news, title: TASS, url: "https://example.com/news", read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
""",
    good="""\
sources:
  tass: {kind: news, title: TASS, url: "https://tass.com/politics/1901469", read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
""",
    source="RFC 2606 and RFC 6761: names reserved for examples",
)
_WORD = re.compile(
    r"(?:to ?do|tb[acd]|fix ?me|x{3,6}|n/a|lorem ipsum\b.*|\?+|\.{3,}|\u2026)[.:!?]?",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"https?://(?:[^/?#]*[.@])?"
    r"(?:example\.(?:com|net|org)|localhost|[^/?#.]+\.(?:test|example|invalid))(?:[:/?#]|$)",
    re.IGNORECASE,
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look at every value."""
    for value in sheet.scalars:
        if not isinstance(value.value, str):
            continue
        text = value.text.strip()
        if _WORD.fullmatch(text) or _ADDRESS.match(text):
            yield sheet.finding(
                CODE,
                value,
                f'"{excerpt(text, 40)}" only keeps the place of a value',
                hint="write the value, or remove the key",
            )
