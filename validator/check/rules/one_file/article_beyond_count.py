"""A cited article is one that the agreement has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, scalars
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Scalar

CODE = Code(
    "AGR340",
    "article-beyond-count",
    Severity.ERROR,
    "A citation of an article whose number is higher than the number of articles.",
    why="A reader who looks the article up finds nothing, and will trust the rest less. Mostly it "
    "is a slip of a digit, or `articles` counts wrongly.",
    cure="Look the article up in the text. Correct the citation, or the number of `articles`.",
    bad="""\
articles: 47
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article: "64(1)"}
""",
    good="""\
articles: 47
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article: "46(1)"}
""",
)
_NUMBER = re.compile(r"([0-9]+)(?![0-9])")
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})(?![A-Za-z])")
_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the number of every cited article with the number there are."""
    count = scalar(sheet.root, "articles")
    if count is None or not isinstance(count.value, int):
        return
    beyond = [place for place in _places(sheet) if _number(place.text) > count.value]
    numbers = sorted({_number(place.text) for place in beyond})
    if len(numbers) > 1:  # one slip in the count, sooner than one in each of them
        yield sheet.finding(
            CODE,
            count,
            f"{count.value} articles, but article {numbers[-1]} is cited",
            hint="check the number of articles",
        )
    else:
        for place in beyond:
            yield sheet.finding(
                CODE,
                place,
                f"article {place.text} is cited, but there are {count.value} articles",
                hint='check it, and "articles"',
            )


def _places(sheet: Sheet) -> Iterator[Scalar]:
    """Where an article is cited."""
    for citation in sheet.citations:
        article = scalar(citation, "article")
        yield from (article,) if article is not None else ()
        yield from scalars(citation, "articles")


def _number(article: str) -> int:
    """The number an article begins with, in either script; 0 where it has none."""
    found = _NUMBER.match(article)
    if found and len(found[1]) < 5:  # noqa: PLR2004 - longer ones are no articles
        return int(found[1])
    roman = _ROMAN.match(article)
    return 10 * len(roman[1]) + _UNITS[roman[2]] if roman else 0
