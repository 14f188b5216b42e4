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

from validator.model.course import APPLIED, JOINED, PAIRWISE, Course, Tale
from validator.model.dates import PartialDate
from validator.model.event import Event, EventKind
from validator.model.provision import Provision
from validator.model.standing import Answer, Bond, Outcome, Standing, Status
from validator.model.suspension import Suspension
from validator.model.term import Lapse, Terms

_MOST_STEPS = 100_000
"""The bound of the courses: a step for each event and everybody named, on each of them.

A suspension or a resumption takes a step for everybody named. The bound is enough for 222 states
that acceded in a year of which no day is known. Beyond it no course is followed, and all that the
dates could tell is left open.
"""


def standing_on(
    timeline: Sequence[Event], parties: Sequence[str], provisions: Sequence[Provision], day: date
) -> Standing:
    """Tell how an agreement stands at the end of a day.

    `provisions` are those in the text on that day: a term among them that ran out is minded.
    """
    tale = Tale(timeline, parties)
    begun = [event for event in timeline if event.date.earliest <= day]
    doubtful = [number for number, event in enumerate(begun) if event.date.latest > day]
    pairings = sum(event.event in PAIRWISE for event in begun)
    steps = (len(doubtful) + 1) * (len(begun) + (pairings + 1) * len(tale.everybody))
    if doubtful and steps > _MOST_STEPS:
        return Standing(day, tuple(_too_many(tale, len(doubtful))))
    terms = Terms(provisions)
    found: list[Outcome] = []
    for events in _courses(begun, doubtful):
        course = Course(tale)
        for event in events:
            course.take(event)
        over = None
        if course.status in APPLIED.values():
            over = terms.lapse(events, timeline, day, course.status)
        found += _outcomes(course, over)
    return Standing(day, tuple(found))


def _courses(begun: Sequence[Event], doubtful: Sequence[int]) -> Iterator[list[Event]]:
    """Leave out none of the events a partial date leaves in doubt, then the last one, and so on."""
    for left_out in range(len(doubtful) + 1):
        gone = set(doubtful[len(doubtful) - left_out :])
        yield [event for number, event in enumerate(begun) if number not in gone]


def _too_many(tale: Tale, number: int) -> Iterator[Outcome]:
    """Leave everything open: it may stand in any way, and whoever is named may take part."""
    reason = f"the dates of {number} events leave too much open"
    bonds = {code: Bond(Answer.OPEN, reason=reason) for code in tale.everybody}
    strangers = dict.fromkeys(tale.everybody, reason)
    for status in Status:
        taking_part = {} if status in {Status.NOT_SIGNED, Status.ENDED} else bonds
        yield Outcome(status, Answer.OPEN, reason, taking_part, Suspension(), strangers)


def _outcomes(course: Course, over: Lapse | None) -> Iterator[Outcome]:
    """Say where a course has led; two ways where a term ran out and nothing tells the rest."""
    suspended = course.suspended()
    status = Status.SUSPENDED if suspended else course.status
    goes_on = Outcome(
        status,
        _binds(course, status),
        f"suspended {_when(suspended.date)}" if suspended else _reason(course, status),
        {code: _bond(course, code) for code in course.tale.everybody if code in course.parties},
        course.suspension,
        dict.fromkeys(course.tale.everybody, "") | _why_none(course),
    )
    if over is None:
        yield goes_on
        return
    if not over.certain:
        yield replace(goes_on, reason=over.reason)
    yield Outcome(Status.ENDED, Answer.NO, over.reason, {}, Suspension(), goes_on.strangers)


def _binds(course: Course, status: Status) -> Answer:
    if status in APPLIED.values():
        return Answer.YES
    if status in {Status.NOT_SIGNED, Status.SUSPENDED, Status.ENDED} or course.coming():
        return Answer.NO
    return Answer.OPEN


def _reason(course: Course, status: Status) -> str:
    if status is Status.NOT_SIGNED:
        return f"not signed until {course.tale.signings[0].date}"
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


def _why_none(course: Course) -> dict[str, str]:
    """Why those that are named somewhere take no part, where they have a reason of their own."""
    found: dict[str, str] = {}
    for event in course.tale.timeline:
        if event.event in {*JOINED, EventKind.SIGNED} and not course.has_taken(event):
            for code in event.parties:
                if event.event in JOINED or code in course.tale.signing_later:
                    found.setdefault(code, f"{code} was no party until {event.date}")
    for event in course.taken:
        if event.event is EventKind.WITHDREW:
            left = _when(event.date)
            found.update((code, f"{code} withdrew {left}") for code in event.parties)
    return found


def _when(day: PartialDate) -> str:
    """Put a date after the word it takes: `on 1952-02-18`, `in 1996`."""
    return f"on {day}" if day.earliest == day.latest else f"in {day}"
