"""A doubt is about a number that is there."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR348",
    "doubt-without-article",
    Severity.ERROR,
    "`article_unverified` in a citation without an article.",
    why="It says that the number of the article was not seen. Without a number it says nothing: "
    "mostly the number was lost, or the doubt is about the provision itself.",
    cure="Add the article. If the whole provision is only believed, write `basis: unverified`; "
    "else remove the key.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article_unverified: true}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article: "5", article_unverified: true}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the article of every doubt."""
    for citation in sheet.citations:
        doubt = citation.entry("article_unverified")
        if doubt is None or not sheet.whole:
            continue
        if child(citation, "article") is None and child(citation, "articles") is None:
            yield sheet.finding(
                CODE,
                doubt.key,
                "no article is given that could be unverified",
                hint="add the article, or remove this",
                help='a provision that is only believed has "basis: unverified"',
            )
