"""The language that prevails is one of the authentic ones."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, scalar, scalars
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR317",
    "prevailing-not-authentic",
    Severity.ERROR,
    "A prevailing language that is not among the authentic ones.",
    why="Where texts differ, one of the authentic texts may be made to prevail. A language in "
    "which the text is not authentic cannot decide anything, so one of the two lists is wrong.",
    cure="Look the final clause up. Add the language to `authentic`, or correct `prevailing`.",
    bad="languages: {authentic: [ru, fa], prevailing: en}\n",
    good="languages: {authentic: [ru, fa, en], prevailing: en}\n",
    source="Vienna Convention on the Law of Treaties, article 33",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look the prevailing language up among the authentic ones."""
    languages = child(sheet.root, "languages")
    if languages is None:
        return
    prevailing = scalar(languages, "prevailing")
    authentic = [language.text for language in scalars(languages, "authentic")]
    if prevailing is not None and authentic and prevailing.text not in authentic:
        yield sheet.finding(
            CODE,
            prevailing,
            f'"{prevailing.text}" prevails, but the text is not authentic in it',
            hint=f"authentic are {', '.join(authentic)}",
            help="add it to the authentic languages, or correct it",
        )
