"""A citation names a source that the file lists."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.citations import misspelt_sources
from validator.check.sheet import Sheet
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR306",
    "unknown-source",
    Severity.ERROR,
    "A citation of a source that is not listed under `sources`.",
    why="A cell of a table leads to its source by this key. Where it leads nowhere, nobody "
    "can verify the cell.",
    cure="Correct the key, or list the source under `sources`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tas}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look every cited key up."""
    known = [key.text for key in sheet.source_keys]
    if not known:
        return
    told = set(misspelt_sources(sheet).values())
    for cited in sheet.cited:
        if cited.text in known or cited.text in told:
            continue
        guess = closest(cited.text, known)
        if guess is None:
            told.add(cited.text)  # one source is missing, however often it is cited
        yield sheet.finding(
            CODE,
            cited,
            f'unknown source "{cited.text}"',
            hint=did_you_mean(guess),
            help='cite a key listed under "sources", or add the source there',
        )
