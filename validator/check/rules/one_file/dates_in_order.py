"""An agreement is signed, ratified, in force and ended in this order."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.order import misplaced
from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR303",
    "dates-out-of-order",
    Severity.ERROR,
    "An event lies before one that must come first. Dates known only to the month or "
    "the year count as out of order only where no day they may mean would fit.",
    why="An agreement is signed, then ratified, then in force. A date before its time is a "
    "slip, often of the year, and every question after the state of things on a day "
    "would be answered wrongly.",
    cure="Check both dates in their sources. Two rival dates are one event and a `statement`"
    " with the other.",
    bad="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2024-10-02, cite: {source: tass}}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
    source="Vienna Convention on the Law of Treaties, articles 11 to 14, 24, 42 and 54",
)
_WORDS = {"entered-into-force": "entry into force", "signed": "signature"}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each event with the earliest of those that must come before it."""
    for place, date, event, before, first in misplaced(sheet):
        yield sheet.finding(
            CODE,
            place,
            f'"{event}" on {date} lies before {_WORDS.get(before, before)}, {first}',
            hint="check both dates",
        )
