"""A citation names a source that the file lists."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR306",
    "unknown-source",
    Severity.ERROR,
    "A citation of a source that is not listed under `sources`.",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look every cited key up."""
    known = [key.text for key in sheet.source_keys]
    if not known:
        return
    for cited in sheet.cited:
        if cited.text not in known:
            yield sheet.finding(
                CODE,
                cited,
                f'unknown source "{cited.text}"',
                hint=did_you_mean(closest(cited.text, known)),
                help='cite a key listed under "sources", or add the source there',
            )
