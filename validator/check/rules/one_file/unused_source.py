"""A source that is listed is cited."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.citations import misspelt_sources
from validator.check.sheet import Sheet
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR307",
    "unused-source",
    Severity.ERROR,
    "A source under `sources` that nothing cites.",
    why="A long list of sources looks like thorough work. One that bears nothing out either"
    " was forgotten where it belongs, or does not belong there.",
    cure="Cite it where it bears something out, or remove it.",
    bad="""\
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  kyiv-post: {kind: news, title: Kyiv Post, read: whole}
""",
    good="""\
cite: {source: kyiv-post}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  kyiv-post: {kind: news, title: Kyiv Post, read: whole}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the keys nobody cites, but for those a misspelt citation probably means."""
    if not sheet.whole:
        return
    known = [key.text for key in sheet.source_keys]
    cited = {scalar.text for scalar in sheet.cited}
    cited |= {guess for key in cited - set(known) if (guess := closest(key, known))}
    meant = misspelt_sources(sheet)
    for key in sheet.source_keys:
        if key.text not in cited or key.text in meant:
            yield sheet.finding(
                CODE,
                key,
                f'source "{key.text}" is not cited',
                hint=did_you_mean(meant.get(key.text))
                or "cite it where it bears something out, or remove it",
            )
