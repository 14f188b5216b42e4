"""What is not renewed has no period."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR356",
    "renewal-contradicts-itself",
    Severity.ERROR,
    "A renewal of mode `none` with a period or a notice, or one without end with a period.",
    why="Either the agreement goes on or it ends, and either each renewal has a length or it has "
    "no end. Of two that exclude each other one is a slip, and which one decides how long the "
    "agreement lasts.",
    cure="Read the clause again and keep what it says.",
    bad="""\
provisions:
  - type: renewal
    mode: none
    period: {years: 5}
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: renewal
    mode: tacit
    period: {years: 5}
    basis: report
    cite: {source: tass}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare what each renewal says of itself."""
    for provision in sheet.provisions:
        if text(provision, "type") != "renewal":
            continue
        period = provision.entry("period")
        endless = scalar(provision, "indefinite")
        if text(provision, "mode") == "none":
            extra = period or provision.entry("stop_notice")
            said = "there is no renewal"
        else:
            extra = period if endless is not None and endless.value is True else None
            said = "the renewal has no end"
        if extra is not None:
            yield sheet.finding(
                CODE,
                extra.key,
                f'"{extra.key.text}", though {said}',
                hint="keep one of the two",
            )
