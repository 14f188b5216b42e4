"""What is recorded has happened."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, dated
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR320",
    "date-to-come",
    Severity.ERROR,
    "An event, a statement or a source with a date that has not come yet.",
    why="A timeline holds what has happened. A date that has not come is a slip of the year, or "
    "an announcement, and announcements do not always come true.",
    cure="Correct the date. What is only planned is a `statement` of kind `intention`; a date "
    "that the text sets belongs into the provision on entry into force or on duration.",
    bad="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2125-10-02, cite: {source: tass}}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare every date of something that happened with the day of the check."""
    places = [(node, "date") for node in (*sheet.events, *sheet.statements)]
    places += [(source, key) for source in sheet.sources.values() for key in ("date", "accessed")]
    for node, key in places:
        found = dated(node, key)
        if found and sheet.is_to_come(found[1]):
            yield sheet.finding(
                CODE,
                found[0],
                f"{found[1]} has not come yet",
                hint="check the year",
                help="what is only planned is a statement of kind intention",
            )
