"""One course that the events of an agreement may have taken, and where it has led so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from validator.model.event import Event, EventKind
from validator.model.standing import Status

_PAIR = 2
APPLIED = {
    EventKind.PROVISIONALLY_APPLIED: Status.PROVISIONAL,
    EventKind.ENTERED_INTO_FORCE: Status.IN_FORCE,
}
"""What makes an agreement bind, and the status it has from then on."""
JOINED = (EventKind.ACCEDED, EventKind.SUCCEEDED)
"""How one becomes a party that did not sign."""


class Tale:
    """What the whole timeline tells that one event does not: who came later than the others."""

    def __init__(self, timeline: Sequence[Event], parties: Sequence[str]) -> None:
        self.timeline = timeline
        self.everybody = dict.fromkeys((*parties, *(c for e in timeline for c in e.parties)))
        self.signings = [event for event in timeline if event.event is EventKind.SIGNED]
        joining = _joining(timeline)
        first = set(self.signings[0].parties) if self.signings else set()
        named = {code for event in self.signings[1:] for code in event.parties}
        self.signing_later = named - first - joining
        self.founders = frozenset(parties) - joining - self.signing_later


@dataclass
class Course:
    """Where a course of events has led: the status, who takes part, and whom it binds."""

    tale: Tale
    taken: list[Event] = field(default_factory=list)
    status: Status = Status.UNKNOWN
    parties: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    apart: set[frozenset[str]] = field(default_factory=set)
    """The pairs between which it is suspended."""
    suspended: Event | None = None
    ended: Event | None = None

    def __post_init__(self) -> None:
        if self.tale.signings:
            self.status = Status.NOT_SIGNED
        else:
            self.parties = set(self.tale.founders)

    def take(self, event: Event) -> None:
        """Go on to what one more event leads to."""
        self.taken.append(event)
        step = _STEPS.get(event.event)
        if step is not None:
            step(self, event)

    def coming(self, code: str = "", kinds: Iterable[EventKind] = APPLIED) -> Event | None:
        """The first application that is still to come: any, or one that names a party."""
        return next(
            (
                event
                for event in self.tale.timeline
                if event.event in kinds
                and not self.has_taken(event)
                and (not code or code in event.parties)
            ),
            None,
        )

    def has_taken(self, event: Event) -> bool:
        """Tell whether this event has happened, and not one that only looks like it."""
        return any(event is one for one in self.taken)

    def sign(self, event: Event) -> None:
        """The first signature makes parties of all who did not come later."""
        if self.status in {Status.NOT_SIGNED, Status.UNKNOWN}:
            self.status = Status.SIGNED
            self.parties |= self.tale.founders
        self.parties |= set(event.parties) & self.tale.signing_later

    def apply(self, event: Event) -> None:
        """It binds those named, or all but those whose own day is still to come."""
        self.status = APPLIED[event.event]
        self.parties = self.parties | set(event.parties) or set(self.tale.founders)
        kinds = APPLIED if event.event is EventKind.ENTERED_INTO_FORCE else (event.event,)
        self.bound |= set(event.parties) or {c for c in self.parties if not self.coming(c, kinds)}
        self.suspended = self.ended = None

    def join(self, event: Event) -> None:
        """Who joins what is in force is bound at once, unless its own day is still to come."""
        self.parties |= set(event.parties)
        if self.status in APPLIED.values():
            self.bound |= {code for code in event.parties if not self.coming(code)}

    def withdraw(self, event: Event) -> None:
        """Those named leave; what fewer than two are left of has ended."""
        self.parties -= set(event.parties) or set(self.parties)
        self.bound &= self.parties
        if len(self.parties) < _PAIR:
            self.end(event)

    def suspend(self, event: Event) -> None:
        """Suspend it between all or some."""
        if self._concerns_all(event):
            self.suspended = event
        self.apart |= self._pairs(event)

    def resume(self, event: Event) -> None:
        """Resume it between all or some."""
        if self._concerns_all(event):
            self.suspended = None
        self.apart -= self._pairs(event)

    def end(self, event: Event) -> None:
        """Nobody is a party after the end."""
        self.status = Status.ENDED
        self.ended = event
        self.suspended = None
        self.parties, self.bound, self.apart = set(), set(), set()

    def _concerns_all(self, event: Event) -> bool:
        """Set aside what is between some of many: it changes nothing between the others."""
        if len(self.parties) <= _PAIR:
            return True
        return not event.toward and (not event.parties or set(event.parties) >= self.parties)

    def _pairs(self, event: Event) -> set[frozenset[str]]:
        """Name the pairs between which an event suspends or resumes; a pair has no direction."""
        ones, others = event.parties or self.parties, event.toward or self.parties
        return {frozenset((one, other)) for one in ones for other in others if one != other}


_STEPS: dict[EventKind, Callable[[Course, Event], None]] = {
    EventKind.SIGNED: Course.sign,
    EventKind.PROVISIONALLY_APPLIED: Course.apply,
    EventKind.ENTERED_INTO_FORCE: Course.apply,
    EventKind.ACCEDED: Course.join,
    EventKind.SUCCEEDED: Course.join,
    EventKind.WITHDREW: Course.withdraw,
    EventKind.SUSPENDED: Course.suspend,
    EventKind.RESUMED: Course.resume,
    EventKind.ENDED: Course.end,
}


def _joining(timeline: Iterable[Event]) -> set[str]:
    """Name those of whom the first that is heard is that they acceded or succeeded."""
    heard: dict[str, EventKind] = {}
    for event in timeline:
        if event.event in {*JOINED, EventKind.WITHDREW}:
            for code in event.parties:
                heard.setdefault(code, event.event)
    return {code for code, first in heard.items() if first is not EventKind.WITHDREW}
