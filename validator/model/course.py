"""One course that the events of an agreement may have taken, and where it has led so far."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from validator.model.event import Event, EventKind
from validator.model.standing import Status
from validator.model.suspension import Suspension

_PAIR = 2
APPLIED = {
    EventKind.PROVISIONALLY_APPLIED: Status.PROVISIONAL,
    EventKind.ENTERED_INTO_FORCE: Status.IN_FORCE,
}
"""What makes an agreement bind, and the status it has from then on."""
JOINED = (EventKind.ACCEDED, EventKind.SUCCEEDED)
"""How one becomes a party that did not sign."""
PAIRWISE = (EventKind.SUSPENDED, EventKind.RESUMED)
"""What may hold between some pairs of parties alone."""


class Tale:
    """What the whole timeline tells that one event does not: who came later than the others."""

    def __init__(self, timeline: Sequence[Event], parties: Sequence[str]) -> None:
        self.timeline = timeline
        named = (code for event in timeline for code in (*event.parties, *event.toward))
        self.everybody = dict.fromkeys((*parties, *named))
        self.signings = [event for event in timeline if event.event is EventKind.SIGNED]
        joining = _joining(timeline)
        first = set(self.signings[0].parties) if self.signings else set()
        later = {code for event in self.signings[1:] for code in event.parties}
        self.signing_later = later - first - joining
        self.founders = frozenset(parties) - joining - self.signing_later
        self.applications = [event for event in timeline if event.event in APPLIED]
        self.applications_to: dict[str, list[Event]] = {}
        for event in self.applications:
            for code in dict.fromkeys(event.parties):
                self.applications_to.setdefault(code, []).append(event)


@dataclass
class Course:
    """Where a course of events has led: the status, who takes part, and whom it binds."""

    tale: Tale
    taken: list[Event] = field(default_factory=list)
    status: Status = Status.UNKNOWN
    parties: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    suspension: Suspension = field(init=False)
    ended: Event | None = None

    def __post_init__(self) -> None:
        self._known: set[int] = set()
        # How many applications that name a party are still to come, by kind and party: asking
        # the timeline anew at each application would take the square of its length.
        self._to_come: dict[EventKind, dict[str, int]] = {kind: {} for kind in APPLIED}
        for code, events in self.tale.applications_to.items():
            for event in events:
                counts = self._to_come[event.event]
                counts[code] = counts.get(code, 0) + 1
        self.suspension = Suspension(self.tale.everybody)
        if self.tale.signings:
            self.status = Status.NOT_SIGNED
        else:
            self.parties = set(self.tale.founders)

    def take(self, event: Event) -> None:
        """Go on to what one more event leads to."""
        self.taken.append(event)
        self._known.add(id(event))
        if event.event in APPLIED:
            self._count_off(event)
        step = _STEPS.get(event.event)
        if step is not None:
            step(self, event)

    def coming(self, code: str = "") -> Event | None:
        """The first application that is still to come: any, or one that names a party."""
        found = self.tale.applications_to.get(code, ()) if code else self.tale.applications
        return next((event for event in found if not self.has_taken(event)), None)

    def has_taken(self, event: Event) -> bool:
        """Tell whether this event has happened, and not one that only looks like it."""
        return id(event) in self._known

    def suspended(self) -> Event | None:
        """The last suspension, where it is suspended between any two whom it may bind."""
        concerned = self.bound | self._ready(self.parties)
        if not self.suspension.parts_all(concerned):
            return None
        return next((one for one in reversed(self.taken) if self._parts_some(one, concerned)), None)

    def sign(self, event: Event) -> None:
        """The first signature makes parties of all who did not come later."""
        if self.status in {Status.NOT_SIGNED, Status.UNKNOWN}:
            self.status = Status.SIGNED
            self.parties |= self.tale.founders
        self.parties |= set(event.parties) & self.tale.signing_later

    def apply(self, event: Event) -> None:
        """It binds those named, or all but those whose own day is still to come."""
        self.status = APPLIED[event.event]
        self.parties.update(event.parties)
        if not self.parties:
            self.parties.update(self.tale.founders)
        kinds = APPLIED if event.event is EventKind.ENTERED_INTO_FORCE else (event.event,)
        self.bound |= set(event.parties) or self._ready(self.parties, kinds)
        if event.parties:
            self.suspension.resume(event.parties, event.parties)
        else:
            self.suspension.resume_all()
        self.ended = None

    def join(self, event: Event) -> None:
        """Who joins what is in force is bound at once, unless its own day is still to come."""
        self.parties |= set(event.parties)
        if self.status in APPLIED.values():
            self.bound |= self._ready(set(event.parties))

    def withdraw(self, event: Event) -> None:
        """Those named leave; what fewer than two are left of has ended."""
        self.parties -= set(event.parties) or set(self.parties)
        self.bound &= self.parties
        if len(self.parties) < _PAIR:
            self.end(event)

    def suspend(self, event: Event) -> None:
        """Suspend it between all or some."""
        if event.parties or event.toward:
            self.suspension.suspend(*self._sides(event))
        else:
            self.suspension.suspend_all()

    def resume(self, event: Event) -> None:
        """Resume it between all or some."""
        if event.parties or event.toward:
            self.suspension.resume(*self._sides(event))
        else:
            self.suspension.resume_all()

    def end(self, event: Event) -> None:
        """Nobody is a party after the end."""
        self.status = Status.ENDED
        self.ended = event
        self.parties, self.bound = set(), set()
        self.suspension.resume_all()

    def _count_off(self, event: Event) -> None:
        """Note of an application that it is no longer to come."""
        counts = self._to_come[event.event]
        for code in dict.fromkeys(event.parties):
            counts[code] -= 1
            if not counts[code]:
                del counts[code]

    def _ready(self, codes: set[str], kinds: Iterable[EventKind] = APPLIED) -> set[str]:
        """Leave out those whose own application is still to come."""
        return codes.difference(*(self._to_come[kind] for kind in kinds))

    def _sides(self, event: Event) -> tuple[Collection[str], Collection[str]]:
        """Name those between whom an event suspends or resumes; left out, also who comes later."""
        return event.parties or self.tale.everybody, event.toward or self.tale.everybody

    def _parts_some(self, event: Event, codes: set[str]) -> bool:
        """Tell whether an event suspended it between some two of these."""
        if event.event is not EventKind.SUSPENDED:
            return False
        ones, others = (codes.intersection(side) for side in self._sides(event))
        return bool(ones and others) and len(ones | others) >= _PAIR


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
