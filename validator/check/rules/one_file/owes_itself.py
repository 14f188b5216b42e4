"""Nobody owes anything to itself."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalars
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR333",
    "owes-itself",
    Severity.ERROR,
    "A provision whose only obligor is also its only beneficiary.",
    why="A duty is owed by one to another. With one party on both sides the other, who owes or "
    "benefits, has been lost.",
    cure="Name the one who owes under `obligors` and the one to whom it is owed under "
    "`beneficiaries`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [IRN]
    beneficiaries: [IRN]
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [IRN]
    beneficiaries: [RUS]
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, article 2(1)(a) and (g)",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the two sides of each provision."""
    for provision in sheet.provisions:
        obligors = {code.text for code in scalars(provision, "obligors")}
        beneficiaries = scalars(provision, "beneficiaries")
        if len(obligors) == 1 and obligors == {code.text for code in beneficiaries}:
            yield sheet.finding(
                CODE,
                beneficiaries[0],
                f"{beneficiaries[0].text} owes this to itself",
                hint="name the party to whom it is owed",
            )
