"""A source is listed once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR351",
    "repeated-source",
    Severity.WARNING,
    "Two sources with the same address, texts of treaties and laws aside.",
    why="Under two keys one report looks like two, and what it says like something that two "
    "sources bear out.",
    cure="Keep one of the two and cite it throughout, or correct the address of the other.",
    bad="""\
sources:
  tass: {kind: news, title: TASS, url: "https://tass.com/1901469", read: whole}
  epoch-times: {kind: news, title: Epoch Times, url: "https://tass.com/1901469", read: whole}
""",
    good="""\
sources:
  tass: {kind: news, title: TASS, url: "https://tass.com/1901469", read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
""",
)
_COLLECTED = ("treaty-text", "law")
"""A collection prints several texts on one page."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the addresses, but for what does not tell two pages apart."""
    first: dict[str, str] = {}
    for key, source in sheet.sources.items():
        url = scalar(source, "url")
        if url is None or text(source, "kind") in _COLLECTED:
            continue
        before = first.setdefault(re.sub(r"^https?://(?:www\.)?|/$", "", url.text), key)
        if before != key:
            yield sheet.finding(
                CODE,
                url,
                f'the address is already that of "{before}"',
                hint="keep one of the two sources, or correct the address",
            )
