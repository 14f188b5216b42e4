"""How the agreement begins, lasts and ends."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, Line, Vocabulary
from validator.model.dates import PartialDate
from validator.model.period import Notice, Period
from validator.model.provision import Provision


class EntryMode(Vocabulary):
    """What brings the agreement into force."""

    SIGNATURE = "signature", "Signature alone."
    EXCHANGE_OF_NOTES = "exchange-of-notes", "Notes saying that domestic procedures are complete."
    RATIFICATION = "ratification", "Exchange or deposit of the instruments of ratification."
    N_RATIFICATIONS = "n-ratifications", "A number of ratifications, or those of named states."
    DATE = "date", "A date the text sets."


class EntryIntoForce(Provision):
    """What must happen before the agreement binds."""

    EXAMPLE: ClassVar = {"mode": "exchange-of-notes", "delay": {"days": 30}}

    type: Literal["entry-into-force"]
    """Entry into force."""
    mode: EntryMode | None = None
    """What brings it into force."""
    ratifications: Count | None = None
    """How many ratifications are needed."""
    delay: Period | None = None
    """How long after that act it enters into force."""
    provisional_application: bool | None = None
    """True where it is applied before it is in force."""
    date: PartialDate | None = None
    """The date the text sets. The date it happened on belongs in the timeline."""


class DurationKind(Vocabulary):
    """How the length is set."""

    FIXED = "fixed", "For a number of years or months."
    UNTIL_EVENT = "until-event", "Until something happens."
    INDEFINITE = "indefinite", "Without a time limit, and the text says so."
    UNSPECIFIED = "unspecified", "The text sets no length."


class DurationStart(Vocabulary):
    """From when the term counts."""

    SIGNATURE = "signature", "From signature."
    ENTRY_INTO_FORCE = "entry-into-force", "From entry into force."
    DATE = "date", "From a date the text sets."


class Duration(Provision):
    """How long the agreement lasts."""

    EXAMPLE: ClassVar = {"kind": "fixed", "term": {"years": 20}}

    type: Literal["duration"]
    """Duration, or term."""
    kind: DurationKind | None = None
    """How the length is set."""
    term: Period | None = None
    """How long a fixed term is."""
    starts: DurationStart | None = None
    """From when it counts, where that is known."""
    event: Line | None = None
    """What ends it, where it lasts until something happens."""


class RenewalMode(Vocabulary):
    """How the agreement goes on after its term."""

    NONE = "none", "It ends with its term."
    BY_AGREEMENT = "by-agreement", "The parties must agree on an extension."
    TACIT = "tacit", "It goes on by itself unless a party objects."


class Renewal(Provision):
    """Whether and how the agreement is extended."""

    EXAMPLE: ClassVar = {"mode": "tacit", "period": {"years": 5}}

    type: Literal["renewal"]
    """Renewal, or extension."""
    mode: RenewalMode | None = None
    """How it goes on."""
    period: Period | None = None
    """How long each extension is."""
    indefinite: bool | None = None
    """True where it goes on without a new end."""
    stop_notice: Notice | None = None
    """The notice that prevents an extension."""


class DenunciationRight(Vocabulary):
    """When a party may leave."""

    ANY_TIME = "any-time", "At any time, with notice."
    AFTER_PERIOD = "after-period", "Only after some years in force."
    PERIOD_END = "period-end", "Only for the end of the term or of an extension."
    ON_CONDITION = "on-condition", "Only when something has happened."
    EXCLUDED = "excluded", "The text rules it out."


class Denunciation(Provision):
    """How one party ends or leaves the agreement."""

    EXAMPLE: ClassVar = {
        "permitted": "period-end",
        "notice": {"period": {"years": 1}, "counted": "before-period-end"},
    }

    type: Literal["denunciation"]
    """Denunciation, or withdrawal."""
    permitted: DenunciationRight | None = None
    """When a party may leave."""
    after: Period | None = None
    """How long the agreement must have been in force."""
    notice: Notice | None = None
    """How long ahead the party must say so."""
    condition: Line | None = None
    """What must have happened."""
    survival: bool | None = None
    """True where running projects or duties outlive the end."""
