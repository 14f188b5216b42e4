"""A duty on one side says on which."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR353",
    "one-sided-without-obligors",
    Severity.WARNING,
    "A provision that is not mutual and does not say who owes it.",
    why="Without `obligors` every party owes it. One with a beneficiary, or with "
    "`reciprocal: false`, is owed by one side alone, and a table would give it to both.",
    cure="Add `obligors` with the code of the party that owes it.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    reciprocal: false
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [IRN]
    reciprocal: false
    basis: report
    cite: {source: tass}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for who owes what is not mutual."""
    for provision in sheet.provisions:
        if provision.entry("obligors") is not None or not sheet.whole:
            continue
        sign = provision.entry("beneficiaries")
        reciprocal = scalar(provision, "reciprocal")
        if sign is None and reciprocal is not None and reciprocal.value is False:
            sign = provision.entry("reciprocal")
        if sign is not None and child(provision, sign.key.text) is not None:
            yield sheet.finding(
                CODE,
                sign.key,
                f'"{text(provision, "type")}" is owed by one side, but not said by which',
                hint='add "obligors"',
                help="left out, every party owes it",
            )
