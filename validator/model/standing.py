"""How an agreement stands on a day: its status, its parties, and whom it binds towards whom.

What the dates leave open stays open: every question is asked of each course the events may have
taken, and an answer is given only where all courses agree on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from validator.model.base import Vocabulary
from validator.model.suspension import Suspension


class Status(Vocabulary):
    """How an agreement stands on a day, by the events recorded."""

    NOT_SIGNED = "not-signed", "Not yet signed."
    SIGNED = "signed", "Signed; no entry into force is recorded."
    PROVISIONAL = "provisionally-applied", "Applied provisionally, not in force."
    IN_FORCE = "in-force", "In force."
    SUSPENDED = "suspended", "Suspended."
    ENDED = "ended", "No longer in force."
    UNKNOWN = "unknown", "The dates recorded leave it open."


class Answer(Vocabulary):
    """What the dates say to a question of yes or no. No record is no answer."""

    YES = "yes", "The events recorded say so."
    NO = "no", "The events recorded say that it is not so."
    OPEN = "open", "The events recorded leave it open."


@dataclass(frozen=True, slots=True)
class Bond:
    """Whether an agreement binds one party, and towards whom.

    `towards` are those towards whom it does for certain, `doubtful` those of whom the dates leave
    it open. `reason` says why it is so.
    """

    binds: Answer
    towards: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where one course of events has led by the end of a day.

    `bonds` has everybody who takes part, as a signatory or a party, and whether the agreement
    binds it; `suspension` says between whom it is suspended; `strangers` has everybody who is
    named, and why it takes no part, where that is no reason that all share.
    """

    status: Status
    binds: Answer
    reason: str
    bonds: Mapping[str, Bond]
    suspension: Suspension
    strangers: Mapping[str, str]

    def bond(self, code: str) -> Bond:
        """Tell whether it binds a party, and towards whom."""
        own = self.bonds.get(code)
        if own is None:
            return Bond(Answer.NO, reason=self._why_none(code))
        if self.binds is Answer.NO:
            return Bond(Answer.NO, reason=self.reason)
        if own.binds is Answer.NO:
            return own
        able = {
            other: bond.binds
            for other, bond in self.bonds.items()
            if other != code and bond.binds is not Answer.NO
        }
        others = {c: binds for c, binds in able.items() if not self.suspension.parts(code, c)}
        if not others:
            alone = "not in force for any other party"
            return Bond(
                Answer.NO, reason=f"suspended between {code} and the others" if able else alone
            )
        if Answer.OPEN in {self.binds, own.binds}:
            shared = self.binds is Answer.OPEN
            return Bond(Answer.OPEN, (), tuple(others), self.reason if shared else own.reason)
        sure = tuple(other for other, binds in others.items() if binds is Answer.YES)
        rest = tuple(other for other, binds in others.items() if binds is not Answer.YES)
        return Bond(Answer.YES if sure else Answer.OPEN, sure, rest, self.reason)

    def _why_none(self, code: str) -> str:
        """Why one takes no part: for a reason of its own, for one that all share, or never did."""
        if code not in self.strangers:
            return f"{code} is no party to it"
        shared = self.reason if self.binds is Answer.NO else f"{code} is no party to it"
        return self.strangers[code] or shared


@dataclass(frozen=True, slots=True)
class Standing:
    """How an agreement stands at the end of a day, by all courses the events may have taken."""

    day: date
    outcomes: tuple[Outcome, ...]

    @property
    def status(self) -> Status:
        """The status; unknown where the courses differ."""
        found = {one.status for one in self.outcomes}
        return found.pop() if len(found) == 1 else Status.UNKNOWN

    @property
    def binds(self) -> Answer:
        """Whether it binds anybody, in force or applied provisionally."""
        return _common(one.binds for one in self.outcomes)

    @property
    def reason(self) -> str:
        """Why it has this status, in words that follow on a colon."""
        return _either(one.reason for one in self.outcomes)

    @property
    def parties(self) -> tuple[str, ...]:
        """Who certainly takes part, as a signatory or a party, in the order of the file."""
        return tuple(c for c in self._named if all(c in one.bonds for one in self.outcomes))

    @property
    def doubtful(self) -> tuple[str, ...]:
        """Of whom the dates leave open whether it takes part."""
        certain = set(self.parties)
        return tuple(code for code in self._named if code not in certain)

    @property
    def signatories(self) -> tuple[str, ...]:
        """Of the parties, those that are not bound for certain though others are."""
        if self.binds is not Answer.YES:
            return ()
        return tuple(
            code
            for code in self.parties
            if any(one.bonds[code].binds is not Answer.YES for one in self.outcomes)
        )

    def takes_part(self, code: str) -> Answer:
        """Tell whether a state or organisation takes part, as a signatory or a party."""
        return _common(Answer.YES if code in one.bonds else Answer.NO for one in self.outcomes)

    def bond(self, code: str) -> Bond:
        """Tell whether it binds a party, and towards whom."""
        bonds = [one.bond(code) for one in self.outcomes]
        sure = dict.fromkeys(bonds[0].towards)
        for bond in bonds:
            every = set(bond.towards)
            sure = {c: None for c in sure if c in every}
        heard = dict.fromkeys(c for bond in bonds for c in (*bond.towards, *bond.doubtful))
        binds = _common(bond.binds for bond in bonds)
        return Bond(
            binds,
            tuple(sure),
            tuple(code for code in heard if code not in sure),
            _either(bond.reason for bond in bonds),
        )

    @property
    def _named(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for one in self.outcomes for code in one.bonds))


def _common(answers: Iterable[Answer]) -> Answer:
    """The answer that all give, or that it is open."""
    found = set(answers)
    return found.pop() if len(found) == 1 else Answer.OPEN


def _either(reasons: Iterable[str]) -> str:
    """Each reason once, what is so before the last events first."""
    return " or ".join(dict.fromkeys(reversed([*reasons])))
