"""What stands in the text stands somewhere in it."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, mappings, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Mapping

CODE = Code(
    "AGR345",
    "text-without-place",
    Severity.WARNING,
    "A provision from a text that was read whole, without an article or a page of it.",
    why="Whoever wants to verify a cell of a table should not have to read the whole treaty. "
    "Whoever read the clause has seen where it stands.",
    cure="Add `article`, or `page` for a text without articles. If the number is believed and was "
    "not seen, add `article_unverified: true`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: full-text}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: whole}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: full-text, article: "5(2)"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: whole}
""",
)
_PLACES = ("article", "articles", "page")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the place in every citation of a text."""
    for provision in sheet.provisions:
        cite, source = child(provision, "cite"), sheet.source_of(provision)
        if not isinstance(cite, Mapping) or source is None or not sheet.whole:
            continue
        if text(provision, "basis") != "text" or text(provision, "presence") in _EMPTY:
            continue
        if text(source, "kind") != "treaty-text" or text(source, "read") != "whole":
            continue  # a quotation often leaves the number out
        citations = (cite, *mappings(provision, "see_also"))
        if all(citation.entry(key) is None for citation in citations for key in _PLACES):
            yield sheet.finding(
                CODE,
                scalar(cite, "source"),
                "the text is cited without a place in it",
                hint='add "article"',
                help='or "page", where the text has no articles',
            )


_EMPTY = ("absent", "silent")
"""What is not there stands nowhere."""
