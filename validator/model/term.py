"""When the term of an agreement ran out, and whether it went on after that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from validator.model.dates import PartialDate
from validator.model.event import Event, EventKind
from validator.model.kinds.life import (
    Duration,
    DurationKind,
    DurationStart,
    Renewal,
    RenewalMode,
)
from validator.model.provision import Presence, Provision
from validator.model.standing import Status

_STARTS = {
    DurationStart.SIGNATURE: (EventKind.SIGNED,),
    DurationStart.ENTRY_INTO_FORCE: (EventKind.ENTERED_INTO_FORCE,),
}
_ANY_START = (EventKind.SIGNED, EventKind.PROVISIONALLY_APPLIED, EventKind.ENTERED_INTO_FORCE)
_SLACK = timedelta(days=366)
"""Texts also count from an exchange of instruments some months later; a leap year at most."""
_PRESUPPOSING = {
    EventKind.WITHDRAWAL_NOTIFIED,
    EventKind.WITHDREW,
    EventKind.SUSPENDED,
    EventKind.ENDED,
}
"""What happens only to an agreement that is in force: it had gone on until then."""


@dataclass(frozen=True, slots=True)
class Lapse:
    """A term that ran out, `certain` where the agreement is known to have ended with it."""

    reason: str
    certain: bool


@dataclass(frozen=True, slots=True)
class _End:
    """The first and the last day on which a term may have ended."""

    first: date
    last: date

    def __str__(self) -> str:
        if self.first == self.last:
            return f"on {self.first}"
        return f"between {self.first} and {self.last}"


class Terms:
    """What the provisions in the text say of its term and of what comes after."""

    def __init__(self, provisions: Sequence[Provision]) -> None:
        parts = tuple(_present(provisions))
        self.durations = [part for part in parts if isinstance(part, Duration)]
        self.renewals = [part for part in parts if isinstance(part, Renewal)]

    def lapse(
        self, course: Sequence[Event], timeline: Sequence[Event], day: date, status: Status
    ) -> Lapse | None:
        """Tell whether the term had or may have run out by the end of a day.

        It has not where the agreement goes on by itself, or something is recorded later that only
        happens to an agreement in force. `course` are the events that have happened.
        """
        happened = {id(event) for event in course}
        later = (event for event in timeline if id(event) not in happened)
        if any(part.mode is RenewalMode.TACIT or part.indefinite for part in self.renewals) or any(
            event.event in _PRESUPPOSING for event in later
        ):
            return None
        extended = next((one for one in reversed(course) if _has_new_end(one, status)), None)
        end = _recorded(extended) if extended else _coded(self.durations, course)
        if end is None or day <= end.first:
            return None
        fixed = bool(self.renewals) and all(part.mode is RenewalMode.NONE for part in self.renewals)
        ends_with_term = fixed and extended is None and all(map(_is_fixed, self.durations))
        if not ends_with_term:
            return Lapse(
                f"its term ran out {end}, and nothing recorded says what came after", certain=False
            )
        return Lapse(f"ended with its term {end}", certain=day > end.last)


def _present(provisions: Sequence[Provision]) -> Iterator[Provision]:
    """What holds for the whole agreement and is in it."""
    for part in provisions:
        if part.presence is Presence.PRESENT and not getattr(part, "of_articles", ()):
            yield part


def _has_new_end(event: Event, status: Status) -> bool:
    """Tell whether an event takes the place of the term the text sets."""
    if event.event is EventKind.RENEWED:
        return True
    return (
        event.event is EventKind.PROVISIONALLY_APPLIED
        and status is Status.PROVISIONAL
        and event.until is not None
    )


def _recorded(event: Event) -> _End | None:
    return _End(event.until.earliest, event.until.latest) if event.until else None


def _coded(durations: Sequence[Duration], course: Sequence[Event]) -> _End | None:
    """The end of the terms that are coded; None where one of them has none that is known."""
    begun: dict[EventKind, PartialDate] = {}
    for event in course:
        begun.setdefault(event.event, event.date)
    ends = [end for part in durations if _is_fixed(part) and (end := _end_of(part, begun))]
    if not ends:
        return None
    return _End(min(end.first for end in ends), max(end.last for end in ends))


def _is_fixed(part: Duration) -> bool:
    return part.kind is DurationKind.FIXED or (part.kind is None and part.ends_on is not None)


def _end_of(part: Duration, begun: Mapping[EventKind, PartialDate]) -> _End | None:
    if part.ends_on is not None:
        return _End(part.ends_on.earliest, part.ends_on.latest)
    stated = _STARTS.get(part.starts) if part.starts else None
    kinds = stated or _ANY_START
    dates = [begun[kind] for kind in kinds if kind in begun]
    if part.term is None or not dates:
        return None
    last = part.term.after(max(one.latest for one in dates))
    slack = timedelta() if stated else min(_SLACK, date.max - last)
    return _End(part.term.after(min(one.earliest for one in dates)), last + slack)
