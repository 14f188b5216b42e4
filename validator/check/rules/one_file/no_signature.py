"""What binds was signed."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR321",
    "no-signature",
    Severity.WARNING,
    "An agreement that was ratified or entered into force, and of which no signature is recorded.",
    why="Signature is the day by which agreements are named and put in order, and on which parties "
    "are checked. Without it the file cannot be asked how things stood on a day.",
    cure="Add `event: signed`; the year alone will do. For an exchange of notes it is the day of "
    "the answer, for a text adopted by a conference the day it was opened for signature.",
    bad="""\
timeline:
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
    source="Vienna Convention on the Law of Treaties, articles 11 to 14",
    life=Life.PREVIEW,
)
_LATER = ("ratified", "instruments-exchanged", "provisionally-applied", "entered-into-force")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the signature where there is what comes after it."""
    kinds = [text(event, "event") for event in sheet.events]
    if "signed" in kinds or not sheet.whole:
        return
    for event in sheet.events:
        if text(event, "event") in _LATER:
            yield sheet.finding(
                CODE,
                scalar(event, "event"),
                f'"{text(event, "event")}", but no signature is recorded',
                hint="add an event: signed",
            )
            return
