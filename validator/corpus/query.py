"""Which agreements of a collection are asked for: one query, the same for all commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from validator.model.agreement import Agreement
from validator.model.dates import PartialDate
from validator.model.event import EventKind
from validator.model.kinds import FAMILY_OF, KINDS
from validator.model.provision import Presence
from validator.model.standing import Answer, Outcome, Standing, Status


@dataclass(frozen=True, slots=True)
class Days:
    """Days from the first to the last, both among them; None where there is no bound."""

    first: date | None = None
    last: date | None = None

    def hold(self, day: PartialDate) -> Answer:
        """Tell whether a date is among them; open where only some of the days it may mean are."""
        first, last = self.first or date.min, self.last or date.max
        if first <= day.earliest and day.latest <= last:
            return Answer.YES
        return Answer.NO if day.latest < first or last < day.earliest else Answer.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is asked of an agreement; what is empty asks nothing.

    Of the values of one field any may hold, of the fields all must. `day` is the day the status
    is asked of. `as_of` is the day the parties and the text are asked of; None asks for anybody
    who is or was a party, and for what is or was in the text. `shown` is for those who show how
    each agreement stood on that day: it takes in those whose parties the dates leave open, and all
    that the one party asked about ever had, also what did not bind it then.
    """

    day: date
    as_of: date | None = None
    parties: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    signed: tuple[Days, ...] = ()
    in_force_on: tuple[date, ...] = ()
    types: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    shown: bool = False

    @property
    def asks(self) -> bool:
        """Whether anything is asked at all."""
        return self != Query(day=self.day)

    @property
    def narrows(self) -> bool:
        """Whether it picks among agreements, by more than the kinds to show and the day."""
        rest = (self.between, self.signed, self.in_force_on, self.statuses)
        return any(rest) or (bool(self.parties) and self.party is None)

    @property
    def party(self) -> str | None:
        """The one party asked about on a day; None where there are several, or no day."""
        return self.parties[0] if self.as_of and len(self.parties) == 1 else None

    @property
    def rows(self) -> frozenset[str]:
        """The kinds to show: those asked for, and all of the families asked for."""
        chosen = (k for k in KINDS if k in self.types or FAMILY_OF[k].id in self.families)
        return frozenset(chosen) or frozenset(KINDS)


@dataclass(frozen=True, slots=True)
class Selected:
    """The agreements for which all holds, and those of which the dates leave it open."""

    chosen: tuple[Agreement, ...]
    left_open: tuple[Agreement, ...]


def select(agreements: Iterable[Agreement], query: Query) -> Selected:
    """Choose agreements, in the order given."""
    answers = [(one, answer(one, query)) for one in agreements]
    return Selected(
        tuple(one for one, found in answers if found is Answer.YES),
        tuple(one for one, found in answers if found is Answer.OPEN),
    )


def answer(agreement: Agreement, query: Query) -> Answer:
    """Tell whether all that is asked holds of an agreement."""
    found = Answer.YES
    for asked in _answers(agreement, query):
        if asked is Answer.NO:
            return Answer.NO
        found = asked if asked is Answer.OPEN else found
    return found


def _answers(agreement: Agreement, query: Query) -> Iterator[Answer]:
    """Ask what is asked, what costs least first."""
    if query.signed:
        signed = agreement.signed
        yield _any(days.hold(signed) if signed else Answer.OPEN for days in query.signed)
    if query.types or query.families:
        yield from _clauses(agreement, query)
    if query.parties:
        yield _any(_takes_part(agreement, code, query) for code in query.parties)
    for code in query.between:
        yield _takes_part(agreement, code, query)
    if query.in_force_on:
        yield _any(_in_force(agreement, agreement.standing_on(day)) for day in query.in_force_on)
    if query.statuses:
        yield _status(agreement, agreement.standing_on(query.day), query.statuses)


def _clauses(agreement: Agreement, query: Query) -> Iterator[Answer]:
    """Only a clause that is coded as present counts: of an unknown one nobody can tell."""
    parts = agreement.provisions_on(query.as_of) if query.as_of else agreement.provisions
    there = {part.type for part in parts if part.presence is Presence.PRESENT}
    if query.types:
        yield Answer.NO if there.isdisjoint(query.types) else Answer.YES
    if query.families:
        families = {FAMILY_OF[kind].id for kind in there}
        yield Answer.NO if families.isdisjoint(query.families) else Answer.YES


def _takes_part(agreement: Agreement, code: str, query: Query) -> Answer:
    if query.as_of is None or (query.shown and code == query.party):
        return Answer.YES if any(party.code == code for party in agreement.parties) else Answer.NO
    found = agreement.standing_on(query.as_of).takes_part(code)
    return Answer.YES if query.shown and found is Answer.OPEN else found


def _in_force(agreement: Agreement, standing: Standing) -> Answer:
    found = {_outcome_in_force(agreement, one) for one in standing.outcomes}
    return found.pop() if len(found) == 1 else Answer.OPEN


def _outcome_in_force(agreement: Agreement, outcome: Outcome) -> Answer:
    """Where it is applied or signed and no entry into force is recorded, it is open."""
    if outcome.status is Status.IN_FORCE:
        return Answer.YES
    recorded = any(one.event is EventKind.ENTERED_INTO_FORCE for one in agreement.timeline)
    unsettled = outcome.status in {Status.SIGNED, Status.PROVISIONAL, Status.UNKNOWN}
    return Answer.OPEN if unsettled and not recorded else Answer.NO


def _status(agreement: Agreement, standing: Standing, wanted: tuple[Status, ...]) -> Answer:
    if standing.status in wanted:
        return Answer.YES
    if any(one.status in wanted for one in standing.outcomes):
        return Answer.OPEN
    return _in_force(agreement, standing) if Status.IN_FORCE in wanted else Answer.NO


def _any(answers: Iterable[Answer]) -> Answer:
    """The best of several answers, of which one is enough."""
    found = set(answers)
    return next(one for one in (Answer.YES, Answer.OPEN, Answer.NO) if one in found)
