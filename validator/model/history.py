"""The state of an agreement on a day, as far as its dated events tell.

A date may be only a month or a year. On a day within it nobody can say whether the event had
happened yet, so every question is asked of each course the events may have taken; where the
answers differ, the answer is that it is not known. Events are taken in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
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


_APPLIED = {
    EventKind.PROVISIONALLY_APPLIED: Status.PROVISIONAL,
    EventKind.ENTERED_INTO_FORCE: Status.IN_FORCE,
}


@dataclass
class Standing:
    """Where one course of events has led: the status, and who takes part."""

    status: Status
    founders: frozenset[str]
    bound: set[str] = field(default_factory=set)

    def take(self, event: Event) -> None:
        """Go on to what one more event leads to."""
        named = set(event.parties)
        match event.event:
            case EventKind.SIGNED if self.status in {Status.NOT_SIGNED, Status.UNKNOWN}:
                self.status = Status.SIGNED
                self.bound |= self.founders
            case EventKind.PROVISIONALLY_APPLIED | EventKind.ENTERED_INTO_FORCE:
                self.status = _APPLIED[event.event]
                self.bound = self.bound or set(self.founders)
            case EventKind.ACCEDED | EventKind.SUCCEEDED:
                self.bound |= named
            case EventKind.WITHDREW:
                self.bound -= named or self.bound
                if len(self.bound) < _PAIR:
                    self._end()
            case EventKind.SUSPENDED if self._concerns_all(named):
                self.status = Status.SUSPENDED
            case EventKind.RESUMED if self._concerns_all(named):
                self.status = Status.IN_FORCE
            case EventKind.ENDED:
                self._end()

    def _end(self) -> None:
        self.status = Status.ENDED
        self.bound = set()

    def _concerns_all(self, named: set[str]) -> bool:
        """Set aside what one of many does: it changes nothing between the others."""
        return not named or len(self.bound) <= _PAIR or named >= self.bound


def status_on(timeline: Sequence[Event], parties: Sequence[str], day: date) -> Status:
    """Tell how an agreement stands at the end of a day."""
    found = {standing.status for standing in _standings(timeline, parties, day)}
    return found.pop() if len(found) == 1 else Status.UNKNOWN


def parties_on(timeline: Sequence[Event], parties: Sequence[str], day: date) -> tuple[str, ...]:
    """Name the parties at the end of a day, leaving out those the dates leave in doubt.

    From signature on, everybody is a party but those who acceded or succeeded later; nobody is
    after the end. A succession adds those it names; a predecessor leaves by its own `withdrew`.
    """
    standings = list(_standings(timeline, parties, day))
    everybody = dict.fromkeys((*parties, *(code for event in timeline for code in event.parties)))
    return tuple(code for code in everybody if all(code in found.bound for found in standings))


def _standings(timeline: Sequence[Event], parties: Sequence[str], day: date) -> Iterator[Standing]:
    """Follow every course the events may have taken up to the end of a day."""
    founders = frozenset(parties) - _late(timeline)
    signing = any(event.event is EventKind.SIGNED for event in timeline)
    for course in _courses(timeline, day):
        before = set() if signing else set(founders)
        standing = Standing(Status.NOT_SIGNED if signing else Status.UNKNOWN, founders, before)
        for event in course:
            standing.take(event)
        yield standing


def _courses(timeline: Sequence[Event], day: date) -> Iterator[list[Event]]:
    """Leave out none of the events a partial date leaves in doubt, then the last one, and so on."""
    begun = [event for event in timeline if event.date.earliest <= day]
    doubtful = [number for number, event in enumerate(begun) if event.date.latest > day]
    for left_out in range(len(doubtful) + 1):
        gone = doubtful[len(doubtful) - left_out :]
        yield [event for number, event in enumerate(begun) if number not in gone]


def _late(timeline: Iterable[Event]) -> set[str]:
    """Name those of whom the first that is heard is that they acceded or succeeded."""
    heard: dict[str, EventKind] = {}
    membership = {EventKind.ACCEDED, EventKind.SUCCEEDED, EventKind.WITHDREW}
    for event in timeline:
        if event.event in membership:
            for code in event.parties:
                heard.setdefault(code, event.event)
    return {code for code, first in heard.items() if first is not EventKind.WITHDREW}
