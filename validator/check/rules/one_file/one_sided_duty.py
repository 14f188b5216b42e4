"""A duty on one side says on which."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR353",
    "one-sided-without-obligors",
    Severity.WARNING,
    "A provision with `reciprocal: false` that does not say who owes it.",
    why="Without `obligors` every party owes it. One with `reciprocal: false` is owed by one side "
    "alone, and a table would give it to both.",
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
        reciprocal, sign = scalar(provision, "reciprocal"), provision.entry("reciprocal")
        if sign is None or reciprocal is None or reciprocal.value is not False:
            continue
        if all(provision.entry(role) is None for role in ("obligors", "beneficiaries")):
            yield sheet.finding(
                CODE,
                sign.key,
                f'"{text(provision, "type")}" is owed by one side, but not said by which',
                hint='add "obligors"',
                help="left out, every party owes it",
            )
