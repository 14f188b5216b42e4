"""Who coded the whole text has read it."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR360",
    "coverage-without-text",
    Severity.ERROR,
    "`coverage: complete` in a file that has no text which was read as a whole.",
    why="Complete coverage turns every kind that is not coded into `silent`: a claim about the "
    "text. From reports and excerpts nobody can say what a text does not mention.",
    cure="Write `coverage: partial`. If the text was read from beginning to end, list it under "
    "`sources` with `kind: treaty-text` and `read: whole`.",
    bad="""\
coverage: complete
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: full-text, article: "5"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: excerpts}
""",
    good="""\
coverage: complete
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: full-text, article: "5"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: whole}
""",
)
_TEXTS = ("treaty-text", "law", "official")
"""A law of ratification and an official collection print the text too."""
_SEVERAL = 2
"""A whole text may be put together from several copies, each read in parts."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for a text that was read as a whole."""
    coverage = scalar(sheet.root, "coverage")
    if coverage is None or coverage.text != "complete" or not sheet.whole:
        return
    texts = [source for source in sheet.sources.values() if text(source, "kind") in _TEXTS]
    parts = [source for source in texts if text(source, "kind") == "treaty-text"]
    if len(parts) < _SEVERAL and all(text(source, "read") != "whole" for source in texts):
        yield sheet.finding(
            CODE,
            coverage,
            "the coverage is complete, but no text was read as a whole",
            hint='write "partial", or correct "read" of the text',
        )
