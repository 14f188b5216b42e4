"""What stands in the text stands somewhere in it."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Mapping

CODE = Code(
    "AGR345",
    "text-without-place",
    Severity.WARNING,
    "A provision on the basis of the text that cites neither an article nor a page.",
    why="Whoever wants to verify a cell of a table should not have to read the whole treaty. "
    "Whoever read the clause has seen where it stands.",
    cure="Add `article`, or `page` for a text without articles. If the number is believed and was "
    "not seen, add `article_unverified: true`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: tass, article: "5(2)"}
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
        if text(source, "kind") == "dataset" or text(source, "read") == "not-read":
            continue  # then it is no text that was read
        if all(cite.entry(key) is None for key in _PLACES):
            yield sheet.finding(
                CODE,
                scalar(cite, "source"),
                "the text is cited without a place in it",
                hint='add "article"',
                help='or "page", where the text has no articles',
            )


_EMPTY = ("absent", "silent")
"""What is not there stands nowhere."""
