"""What changes an agreement comes after it."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.related import against_order, first_signed
from validator.check.sheet import Sheet, child, dated, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR380",
    "relation-against-dates",
    Severity.ERROR,
    "A relation whose kind says that the other agreement came first, and its date that it came "
    "later; or the other way round.",
    why="An agreement can only amend, replace or follow one that was there. Read in the wrong "
    "direction, the relation tells the history backwards.",
    cure="Check the date, which is the day the other agreement was signed, and the direction: "
    "`supersedes` or `superseded-by`, `follows` or `precedes`.",
    bad="""\
relations:
  - {kind: supersedes, title: The old treaty, date: 2025-03-12, cite: {source: tass}}
""",
    good="""\
relations:
  - {kind: supersedes, title: The old treaty, date: 2001-03-12, cite: {source: tass}}
""",
    source="Vienna Convention on the Law of Treaties, articles 30, 39 and 59",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the date of each agreement that has no file with our own signature."""
    own = first_signed(sheet)
    for relation in sheet.relations:
        other = dated(relation, "date")
        if own is None or not other or child(relation, "agreement") is not None:
            continue
        kind = text(relation, "kind")
        if said := against_order(kind, own, other[1]):
            yield sheet.finding(
                CODE,
                other[0],
                f'"{kind}" an agreement of {other[1]}, which came {said}: this one is of {own}',
                hint="check the date and the direction",
            )
