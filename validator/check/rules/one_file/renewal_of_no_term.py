"""Only what ends can be renewed."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR357",
    "renewal-of-no-term",
    Severity.ERROR,
    "A renewal of an agreement that is coded as lasting without a limit.",
    why="A term that does not end cannot be extended. One of the two provisions belongs to another "
    "agreement, or the term was overlooked.",
    cure="Read the clause on duration again: write `kind: fixed` with its `term`, or remove the "
    "renewal.",
    bad="""\
provisions:
  - {type: duration, kind: indefinite, basis: report, cite: {source: tass}}
  - {type: renewal, mode: tacit, basis: report, cite: {source: tass}}
""",
    good="""\
provisions:
  - {type: duration, kind: fixed, term: {years: 5}, basis: report, cite: {source: tass}}
  - {type: renewal, mode: tacit, basis: report, cite: {source: tass}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each renewal with the duration."""
    lasting = [p for p in sheet.provisions if text(p, "type") == "duration"]
    if not lasting or any(text(p, "kind") != "indefinite" or p.entry("term") for p in lasting):
        return  # a term on what has no limit is told already
    for provision in sheet.provisions:
        if text(provision, "type") == "renewal" and text(provision, "mode") not in ("", "none"):
            yield sheet.finding(
                CODE,
                scalar(provision, "mode"),
                "a renewal, though the agreement lasts without a limit by line "
                f"{lasting[0].span.start.line}",
                hint="check both provisions",
            )
