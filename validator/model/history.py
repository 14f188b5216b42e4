"""The state of an agreement on a day, as far as its dated events tell.

A date may be only a month or a year. On a day within it nobody can say whether the event had
happened yet, so each course the events may have taken is followed to where it leads. A term that
ran out leads two ways where nothing tells what came after. Events are taken in the order of the
file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from validator.model.course import APPLIED, JOINED, Course, Tale
from validator.model.dates import PartialDate
from validator.model.event import Event, EventKind
from validator.model.provision import Provision
from validator.model.standing import Answer, Bond, Outcome, Standing, Status
from validator.model.term import Lapse, lapse


def standing_on(
    timeline: Sequence[Event], parties: Sequence[str], provisions: Sequence[Provision], day: date
) -> Standing:
    """Tell how an agreement stands at the end of a day.

    `provisions` are those in the text on that day: a term among them that ran out is minded.
    """
    tale = Tale(timeline, parties)
    found: list[Outcome] = []
    for events in _courses(timeline, day):
        course = Course(tale)
        for event in events:
            course.take(event)
        over = None
        if course.status in APPLIED.values():
            over = lapse(events, timeline, provisions, day, course.status)
        found += _outcomes(course, over)
    return Standing(day, tuple(found))


def _courses(timeline: Sequence[Event], day: date) -> Iterator[list[Event]]:
    """Leave out none of the events a partial date leaves in doubt, then the last one, and so on."""
    begun = [event for event in timeline if event.date.earliest <= day]
    doubtful = [number for number, event in enumerate(begun) if event.date.latest > day]
    for left_out in range(len(doubtful) + 1):
        gone = doubtful[len(doubtful) - left_out :]
        yield [event for number, event in enumerate(begun) if number not in gone]


def _outcomes(course: Course, over: Lapse | None) -> Iterator[Outcome]:
    """Say where a course has led; two ways where a term ran out and nothing tells the rest."""
    status = Status.SUSPENDED if course.suspended else course.status
    goes_on = Outcome(
        status,
        _binds(course, status),
        _reason(course, status),
        {code: _bond(course, code) for code in course.tale.everybody if code in course.parties},
        frozenset(course.apart),
        {code: _why_none(course, code) for code in course.tale.everybody},
    )
    if over is None:
        yield goes_on
        return
    if not over.certain:
        yield replace(goes_on, reason=over.reason)
    yield Outcome(Status.ENDED, Answer.NO, over.reason, {}, frozenset(), goes_on.strangers)


def _binds(course: Course, status: Status) -> Answer:
    if status in APPLIED.values():
        return Answer.YES
    if status in {Status.NOT_SIGNED, Status.SUSPENDED, Status.ENDED} or course.coming():
        return Answer.NO
    return Answer.OPEN


def _reason(course: Course, status: Status) -> str:
    if status is Status.NOT_SIGNED:
        return f"not signed until {course.tale.signings[0].date}"
    if course.suspended:
        return f"suspended {_when(course.suspended.date)}"
    if course.ended:
        left = ", with fewer than two parties" if course.ended.event is EventKind.WITHDREW else ""
        return f"ended {_when(course.ended.date)}{left}"
    if status in APPLIED.values():
        return status.description.rstrip(".").lower()
    if later := course.coming():
        entered = later.event is EventKind.ENTERED_INTO_FORCE
        return f"not {'in force' if entered else 'applied'} until {later.date}"
    return "no entry into force is recorded"


def _bond(course: Course, code: str) -> Bond:
    """Whether it binds one that takes part, whatever holds for all."""
    if code in course.bound:
        return Bond(Answer.YES)
    if later := course.coming(code):
        return Bond(Answer.NO, reason=f"not in force for {code} until {later.date}")
    return Bond(Answer.OPEN, reason=f"no entry into force is recorded for {code}")


def _why_none(course: Course, code: str) -> str:
    """Why one that is named somewhere takes no part, where it has a reason of its own."""
    for event in reversed(course.taken):
        if event.event is EventKind.WITHDREW and code in event.parties:
            return f"{code} withdrew {_when(event.date)}"
    later = {*JOINED, EventKind.SIGNED} if code in course.tale.signing_later else {*JOINED}
    for event in course.tale.timeline:
        if event.event in later and code in event.parties and not course.has_taken(event):
            return f"{code} was no party until {event.date}"
    return ""


def _when(day: PartialDate) -> str:
    """Put a date after the word it takes: `on 1952-02-18`, `in 1996`."""
    return f"on {day}" if day.earliest == day.latest else f"in {day}"
