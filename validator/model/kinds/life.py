"""How the agreement begins, lasts, changes and ends."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, Line, PartyCode, Vocabulary
from validator.model.dates import PartialDate
from validator.model.period import Notice, Period
from validator.model.provision import Provision
from validator.model.scale import Direction, Scale


class EntryMode(Vocabulary):
    """What brings the agreement into force."""

    SIGNATURE = "signature", "Signature alone."
    EXCHANGE_OF_NOTES = (
        "exchange-of-notes",
        "Notes or notices that domestic procedures are complete.",
    )
    RATIFICATION = "ratification", "Exchange or deposit of the instruments of ratification."
    N_RATIFICATIONS = "n-ratifications", "A number of ratifications, or those of named states."
    DATE = "date", "A date the text sets."


class EntryIntoForce(Provision):
    """What must happen before the agreement binds.

    The day it happened is an event of the timeline. From when the term counts belongs to
    duration.
    """

    EXAMPLE: ClassVar = {"mode": "exchange-of-notes", "delay": {"days": 30}}
    DATASETS: ClassVar = {"ATOP": ("estmode",), "DESTA": (), "ToTA": ()}
    SILENT: ClassVar = "The text does not say what brings it into force."

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
    ratifiers: tuple[PartyCode, ...] = ()
    """Whose ratification is needed, where the text names states."""


class DurationKind(Vocabulary):
    """How the length is set."""

    FIXED = "fixed", "For a number of years or months."
    UNTIL_EVENT = "until-event", "Until something happens."
    INDEFINITE = "indefinite", "Without a time limit, and the text says so in words."


class DurationStart(Vocabulary):
    """From when the term counts."""

    SIGNATURE = "signature", "From signature."
    ENTRY_INTO_FORCE = "entry-into-force", "From entry into force."
    DATE = "date", "From a date the text sets."


class DurationEvent(Vocabulary):
    """What sort of event ends a term."""

    END_OF_WAR = "end-of-war", "The end of a war or of hostilities."
    OTHER_TREATY = "other-treaty", "Another treaty enters into force or ends."
    ORGANISATION = "organisation", "An organisation takes the task over."
    AGREEMENT = "agreement", "The parties agree that it ends."
    FULFILMENT = "fulfilment", "Its purpose is fulfilled."


class Duration(Provision):
    """How long the agreement lasts.

    What happens after the term is renewal; leaving before its end is denunciation. "Until one
    party gives notice" is an indefinite term with denunciation at any time. That a party may
    leave after some years is denunciation alone and sets no length.
    """

    EXAMPLE: ClassVar = {"kind": "fixed", "term": {"years": 20}}
    DATASETS: ClassVar = {"ATOP": ("speclgth", "length"), "COIL": ()}
    SILENT: ClassVar = (
        "No words of the text say how long it lasts. A right to leave, even after some years, "
        "leaves it silent."
    )

    type: Literal["duration"]
    """Duration, or term."""
    of_articles: tuple[Line, ...] = ()
    """The articles for which alone it holds; left out, for the whole agreement."""
    kind: DurationKind | None = None
    """How the length is set."""
    term: Period | None = None
    """How long a fixed term is."""
    starts: DurationStart | None = None
    """From when it counts, where that is known."""
    event: Line | None = None
    """What ends it, where it lasts until something happens."""
    ends_with: DurationEvent | None = None
    """What sort of event that is."""
    ends_on: PartialDate | None = None
    """The date on which it ends, where the text sets one."""


class RenewalMode(Vocabulary):
    """How the agreement goes on after its term."""

    NONE = "none", "It ends with its term."
    BY_AGREEMENT = "by-agreement", "The parties must agree on an extension."
    TACIT = "tacit", "It goes on by itself unless a party objects."


class Renewal(Provision):
    """Whether and how the agreement is extended.

    The first term is duration. That it was in fact extended is an event of the timeline.
    """

    EXAMPLE: ClassVar = {"mode": "tacit", "period": {"years": 5}}
    DATASETS: ClassVar = {"ATOP": ("proren", "renewlgt"), "COIL": ()}
    SCALES: ClassVar = {"stop_notice": Scale(Direction.HARDER_TO_LEAVE)}
    SILENT: ClassVar = "Nothing is said on what comes after the term."

    type: Literal["renewal"]
    """Renewal, or extension."""
    of_articles: tuple[Line, ...] = ()
    """The articles for which alone it holds; left out, for the whole agreement."""
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


class DenunciationGround(Vocabulary):
    """What must have happened before a party may leave."""

    BREACH = "breach", "The other party broke the agreement."
    AGGRESSION = "aggression", "The other party attacked a third state."
    SUPREME_INTERESTS = "supreme-interests", "Its supreme interests are in danger."
    OTHER_TREATY = "other-treaty", "It, or the other, leaves or breaks another treaty."
    CHANGED_CIRCUMSTANCES = "changed-circumstances", "Circumstances have changed."


class Denunciation(Provision):
    """How one party ends or leaves the agreement.

    A notice that only stops an extension is renewal as well. The end by agreement of all is
    duration.
    """

    EXAMPLE: ClassVar = {
        "permitted": "period-end",
        "notice": {"period": {"years": 1}, "counted": "before-period-end"},
    }
    DATASETS: ClassVar = {"ATOP": ("renounce",), "COIL": ()}
    SCALES: ClassVar = {
        "permitted": Scale(
            Direction.EASIER_TO_LEAVE,
            (
                (DenunciationRight.EXCLUDED,),
                (DenunciationRight.ON_CONDITION,),
                (DenunciationRight.AFTER_PERIOD, DenunciationRight.PERIOD_END),
                (DenunciationRight.ANY_TIME,),
            ),
        ),
        "after": Scale(Direction.HARDER_TO_LEAVE),
        "notice": Scale(Direction.HARDER_TO_LEAVE),
        "grounds": Scale(Direction.EASIER_TO_LEAVE),
    }
    SILENT: ClassVar = "Nothing is said on ending or leaving the agreement."

    type: Literal["denunciation"]
    """Denunciation, or withdrawal."""
    of_articles: tuple[Line, ...] = ()
    """The articles for which alone it holds; left out, for the whole agreement."""
    permitted: DenunciationRight | None = None
    """When a party may leave."""
    after: Period | None = None
    """How long the agreement must have been in force."""
    notice: Notice | None = None
    """How long ahead the party must say so."""
    grounds: tuple[DenunciationGround, ...] = ()
    """What must have happened."""
    survival: bool | None = None
    """True where running projects or duties outlive the end."""
    others_continue: bool | None = None
    """True where it stays in force between the others."""


class SecretPart(Vocabulary):
    """What the secret part is about."""

    TERRITORY = "territory", "Territory."
    TARGET = "target", "Whom it is aimed at."
    MILITARY = "military", "Military matters."
    WHOLE = "whole", "The whole agreement."
    OTHER = "other", "Something else."


class Publicity(Provision):
    """A clause on publishing, registering or keeping secret the agreement or a part of it.

    Whether the text is in fact open is the agreement's `publication`; protection of information
    is classified information.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "registered": True}
    DATASETS: ClassVar = {"ATOP": ("pubsecr", "secrart")}
    SILENT: ClassVar = "Nothing is said on publishing, registering or secrecy."

    type: Literal["publicity"]
    """Publicity, secrecy."""
    secret: bool | None = None
    """True where the agreement or a part is to be kept secret."""
    secret_parts: tuple[SecretPart, ...] = ()
    """What the secret part is about."""
    registered: bool | None = None
    """True where it is to be registered with the UN or the League."""


class Eligibility(Vocabulary):
    """Who may join."""

    NAMED = "named", "States that the text names."
    REGION = "region", "States of a region or group."
    ANY = "any", "Any state."
    MEMBERS = "members", "Members of an organisation or of another treaty."


class JoiningProcedure(Vocabulary):
    """How a state joins."""

    OPEN = "open", "By its own act."
    AGREEMENT = "agreement", "By agreement of the parties."
    UNANIMITY = "unanimity", "When all parties agree or invite it."


class Accession(Provision):
    """Whether and how further states may become parties.

    That a state has acceded is an event of the timeline, not a provision.
    """

    EXAMPLE: ClassVar = {"obligation": "may", "eligibility": ["region"], "procedure": "unanimity"}
    DATASETS: ClassVar = {"ATOP": ("proadd", "futmem"), "COIL": (), "DESTA": ()}
    SCALES: ClassVar = {
        "procedure": Scale(
            Direction.EASIER_TO_JOIN,
            (
                (JoiningProcedure.AGREEMENT, JoiningProcedure.UNANIMITY),
                (JoiningProcedure.OPEN,),
            ),
        ),
        "invitation": Scale(Direction.HARDER_TO_JOIN),
    }
    SILENT: ClassVar = "Nothing is said on further parties."

    type: Literal["accession"]
    """Accession, new members."""
    eligibility: tuple[Eligibility, ...] = ()
    """Who may join."""
    region: Line | None = None
    """The region or group."""
    states: tuple[PartyCode, ...] = ()
    """The states named."""
    procedure: JoiningProcedure | None = None
    """How a state joins."""
    invitation: bool | None = None
    """True where it must be invited."""
    depositary: PartyCode | None = None
    """Where it deposits its instrument."""


class AmendmentMode(Vocabulary):
    """How the text is changed."""

    MUTUAL_CONSENT = "mutual-consent", "When all parties agree."
    PROTOCOL = "protocol", "By protocol or in writing."
    MAJORITY = "majority", "By a majority."
    EXCHANGE_OF_NOTES = "exchange-of-notes", "By notes."


class AmendmentReview(Provision):
    """How the agreement is changed, or when it is looked at again.

    That it has been amended is an event of the timeline.
    """

    EXAMPLE: ClassVar = {"modes": ["mutual-consent"], "review_after": {"years": 10}}
    DATASETS: ClassVar = {"COIL": ()}
    SILENT: ClassVar = "Nothing is said on change or review."

    type: Literal["amendment-review"]
    """Amendment and review."""
    of_articles: tuple[Line, ...] = ()
    """The articles for which alone it holds; left out, for the whole agreement."""
    modes: tuple[AmendmentMode, ...] = ()
    """How it is changed."""
    review_after: Period | None = None
    """How long after entry into force it may be reviewed."""
    review_every: Period | None = None
    """The time between two reviews."""
    on_request: bool | None = None
    """True where a party may ask for a review."""
