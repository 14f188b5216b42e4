"""An article is cited in one form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from validator.check.mending import rewrite
from validator.check.sheet import Sheet, scalar, scalars
from validator.check.suggest import did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.text import excerpt

CODE = Code(
    "AGR341",
    "article-form",
    Severity.WARNING,
    "An article cited as `Art. 19.1` or `article 19 (1)` where the form is `19(1)`.",
    why="One article in three spellings is three articles to a program that sorts or counts them, "
    "and the table adds the word of its own.",
    cure="Write the number of the article and, in round brackets, that of the paragraph: `19(1)`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article: "Art. 19 (1)"}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass, article: "19(1)"}
""",
)
_WORD = re.compile(r"^(?:articles?|arts?\b\.?|\u00a7+)\s*(?=[0-9IVXL])", re.IGNORECASE)
_PARAGRAPH = re.compile(r"([0-9]+),?\s*(?:paragraph|para|par)\b\.?\s*([0-9]+)", re.IGNORECASE)
_DOTTED = re.compile(r"([0-9]+)\.([0-9]+)\.?")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Bring every cited article into the one form and compare."""
    for citation in sheet.citations:
        article = scalar(citation, "article")
        for place in (article, *scalars(citation, "articles")):
            if place is None:
                continue
            tidy, safe = _tidy(place.text)
            if tidy != place.text:
                yield sheet.finding(
                    CODE,
                    place,
                    f'an article written as "{excerpt(place.text)}"',
                    hint=did_you_mean(tidy),
                    help="the number of the article, and that of the paragraph in round brackets",
                    fix=rewrite(f"write {tidy}", place.span, json.dumps(tidy), safe=safe),
                )


def _tidy(article: str) -> tuple[str, bool]:
    """The article in the one form, and whether it can only have been meant so."""
    bare = _WORD.sub("", article.strip())
    bare = re.sub(r"(?<=[0-9IVXL)])\s+(?=\([0-9a-z]+\))", "", bare)
    paragraph = _PARAGRAPH.fullmatch(bare)
    if paragraph:
        return f"{paragraph[1]}({paragraph[2]})", True
    dotted = _DOTTED.fullmatch(bare)
    if dotted:
        return f"{dotted[1]}({dotted[2]})", False  # 19.1 may be an article put in after 19
    return bare, True
