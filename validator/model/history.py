"""The state of an agreement on a day, as far as its dated events tell.

A date may be only a month or a year. On a day within it nobody can say whether the event had
happened yet, so every question is asked of each course the events may have taken; where the
answers differ, the answer is that it is not known. Events are taken in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from validator.model.base import Vocabulary
from validator.model.event import Event, EventKind

_PAIR = 2


class Status(Vocabulary):
    """How an agreement stands on a day, by the events recorded."""

    NOT_SIGNED = "not-signed", "Not yet signed."
    SIGNED = "signed", "Signed; no entry into force is recorded."
    PROVISIONAL = "provisionally-applied", "Applied provisionally, not in force."
    IN_FORCE = "in-force", "In force."
    SUSPENDED = "suspended", "Suspended."
    ENDED = "ended", "No longer in force."
    UNKNOWN = "unknown", "The dates recorded leave it open."


_LEADS_TO = {
    EventKind.SIGNED: Status.SIGNED,
    EventKind.PROVISIONALLY_APPLIED: Status.PROVISIONAL,
    EventKind.ENTERED_INTO_FORCE: Status.IN_FORCE,
    EventKind.SUSPENDED: Status.SUSPENDED,
    EventKind.RESUMED: Status.IN_FORCE,
    EventKind.ENDED: Status.ENDED,
}
_BEGUN = {Status.PROVISIONAL, Status.IN_FORCE, Status.SUSPENDED, Status.ENDED}


def courses(timeline: Sequence[Event], day: date) -> Iterator[list[Event]]:
    """Give every course the events may have taken up to the end of a day."""
    begun = [event for event in timeline if event.date.earliest <= day]
    doubtful = [event for event in begun if event.date.latest > day]
    for happened in range(len(doubtful) + 1):
        left_out = {id(event) for event in doubtful[happened:]}
        yield [event for event in begun if id(event) not in left_out]


def status_on(timeline: Sequence[Event], parties: Sequence[str], day: date) -> Status:
    """Tell how an agreement stands at the end of a day."""
    found = {_status(course, timeline, parties) for course in courses(timeline, day)}
    return found.pop() if len(found) == 1 else Status.UNKNOWN


def _status(course: Iterable[Event], timeline: Iterable[Event], parties: Sequence[str]) -> Status:
    signed_once = any(event.event is EventKind.SIGNED for event in timeline)
    status = Status.NOT_SIGNED if signed_once else Status.UNKNOWN
    for event in course:
        leads_to = _LEADS_TO.get(event.event)
        if event.event is EventKind.WITHDREW and len(parties) == _PAIR:
            leads_to = Status.ENDED
        if leads_to is Status.SIGNED and status in _BEGUN:
            continue  # signed by one more state
        if leads_to and _concerns_all(event, parties):
            status = leads_to
    return status


def _concerns_all(event: Event, parties: Sequence[str]) -> bool:
    """Set aside what one of many does: it suspends or ends nothing for the others."""
    if event.event not in {EventKind.SUSPENDED, EventKind.RESUMED, EventKind.ENDED}:
        return True
    return not event.parties or len(parties) == _PAIR or set(event.parties) >= set(parties)


def parties_on(timeline: Sequence[Event], parties: Sequence[str], day: date) -> tuple[str, ...]:
    """Name the parties at the end of a day, leaving out those the dates leave in doubt.

    From signature on, everybody is a party but those who acceded or succeeded later; nobody is
    after the end. One who is named in a succession takes part from then on; where the
    predecessor is named with it, the predecessor does no longer.
    """
    joining = {EventKind.ACCEDED, EventKind.SUCCEEDED}
    later: list[str] = []
    for event in timeline:
        if event.event in joining:
            later += (code for code in event.parties if code not in later)
    first = [code for code in parties if code not in later or _left_first(timeline, code)]
    answers = [_bound(course, first, timeline) for course in courses(timeline, day)]
    everybody = dict.fromkeys((*parties, *later))
    return tuple(code for code in everybody if all(code in bound for bound in answers))


def _left_first(timeline: Iterable[Event], code: str) -> bool:
    """Tell whether the first that is heard of a party is that another took its place."""
    for event in timeline:
        if code in event.parties and event.event in {EventKind.ACCEDED, EventKind.SUCCEEDED}:
            return event.event is EventKind.SUCCEEDED and len(event.parties) > 1
    return True


def _bound(course: Iterable[Event], first: Iterable[str], timeline: Iterable[Event]) -> set[str]:
    signed_once = any(event.event is EventKind.SIGNED for event in timeline)
    bound = set() if signed_once else set(first)
    for event in course:
        if event.event is EventKind.SIGNED:
            bound |= set(first)
        elif event.event is EventKind.ACCEDED:
            bound |= set(event.parties)
        elif event.event is EventKind.SUCCEEDED:
            bound ^= set(event.parties)
        elif event.event is EventKind.WITHDREW:
            bound -= set(event.parties)
        elif event.event is EventKind.ENDED and not event.parties:
            bound = set()
    return bound
