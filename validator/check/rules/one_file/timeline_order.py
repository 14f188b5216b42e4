"""A timeline tells what happened, oldest first."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.order import misplaced
from validator.check.sheet import Sheet, dated
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.dates import PartialDate
from validator.read import Scalar

CODE = Code(
    "AGR324",
    "timeline-not-in-order",
    Severity.WARNING,
    "An event that stands after a later one.",
    why="A reader follows the timeline from top to bottom. An event in the wrong place is often "
    "one with a slip in its year. Events of one uncertain day are taken in the order of the file.",
    cure="Check the date; if it is right, move the event to its place.",
    bad="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
  - {event: approved, date: 2025-05-21, parties: [IRN], cite: {source: tass}}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: approved, date: 2025-05-21, parties: [IRN], cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the fewest events whose removal leaves the others in order."""
    wrong = {place.span for place, *_ in misplaced(sheet)}
    found = (dated(event, "date") for event in sheet.events)
    rest = [one for one in found if one and not sheet.is_to_come(one[1])]
    rest = [one for one in rest if one[0].span not in wrong]
    while conflicts := _conflicts(rest):
        most = max(range(len(rest)), key=lambda at: (len(conflicts.get(at, ())), at))
        place, date = rest[most]
        other = rest[conflicts[most][0]]
        side = "after" if conflicts[most][0] < most else "before"
        yield sheet.finding(
            CODE,
            place,
            f"{date} stands {side} {other[1]} in line {other[0].span.start.line}",
            hint="check the date, or move the event to its place",
        )
        del rest[most]


def _conflicts(events: list[tuple[Scalar, PartialDate]]) -> dict[int, list[int]]:
    """For each event those that stand on its wrong side."""
    dates = [date for _, date in events]
    if all(not after.certainly_before(before) for before, after in _pairs(dates)):
        return {}
    found: dict[int, list[int]] = {}
    for late, after in enumerate(dates):
        for early, before in enumerate(dates[:late]):
            if after.certainly_before(before):
                found.setdefault(late, []).append(early)
                found.setdefault(early, []).append(late)
    return found


def _pairs(dates: list[PartialDate]) -> Iterator[tuple[PartialDate, PartialDate]]:
    """Each date with the one before it that begins last: enough to tell that all is in order."""
    last: PartialDate | None = None
    for date in dates:
        if last is not None:
            yield last, date
        if last is None or date.earliest > last.earliest:
            last = date
