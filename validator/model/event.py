"""The life of an agreement as dated events."""

from __future__ import annotations

from validator.model.base import Line, Model, PartyCode, Prose, Slug, Vocabulary
from validator.model.citation import Basis, Citation
from validator.model.dates import PartialDate


class EventKind(Vocabulary):
    """What happened to the agreement."""

    NEGOTIATED = "negotiated", "Talks or drafting, before signature."
    SIGNED = "signed", "Signed, or opened for signature."
    SUBMITTED = "submitted", "Laid before a parliament or court."
    APPROVED = "approved", "Approved by a chamber of parliament, a court or a council."
    RATIFIED = "ratified", "Ratified by a party: the act that binds it, or the law behind it."
    NOTIFIED = "notified", "A party notified that its procedures are complete."
    INSTRUMENTS_EXCHANGED = (
        "instruments-exchanged",
        "Instruments of ratification exchanged or deposited.",
    )
    PROVISIONALLY_APPLIED = "provisionally-applied", "Provisional application began."
    ENTERED_INTO_FORCE = "entered-into-force", "Entered into force."
    PUBLISHED = "published", "Published, or registered with the United Nations."
    ACCEDED = "acceded", "A state became a party after signature."
    SUCCEEDED = "succeeded", "A state took the place of another as a party."
    AMENDED = "amended", "Amended, or a protocol took effect."
    RESERVATION_MADE = (
        "reservation-made",
        "A party made a reservation, an understanding or an interpretative declaration.",
    )
    SUSPENDED = "suspended", "Suspended, as a whole or by one party."
    RESUMED = "resumed", "Applied again after a suspension."
    RENEWED = "renewed", "Extended for a further period."
    WITHDRAWAL_NOTIFIED = "withdrawal-notified", "A party gave notice that it leaves."
    WITHDREW = "withdrew", "A party ceased to be bound."
    ENDED = "ended", "Ceased to be in force: expired, denounced, terminated or replaced."
    CONTEXT = "context", "Something around the agreement, no act on it: a visit, a war, a vote."


class EndCause(Vocabulary):
    """Why an agreement ended, or a party left."""

    EXPIRED = "expired", "Its term ran out, or its purpose was fulfilled."
    DENOUNCED = "denounced", "A party gave notice."
    AGREED = "agreed", "The parties agreed to end it."
    REPLACED = "replaced", "Another agreement took its place."
    VIOLATED = "violated", "A party broke it, for instance by attack."
    PARTY_CEASED = "party-ceased", "A party ceased to exist."


class Event(Model):
    """One dated event."""

    event: EventKind
    """What happened."""
    date: PartialDate
    """When: a day, a month ("2024-06") or a year ("1990", in quotation marks)."""
    parties: tuple[PartyCode, ...] = ()
    """Whose act it was; left out where it was everybody's."""
    toward: tuple[PartyCode, ...] = ()
    """Towards whom alone it holds: a suspension between one pair of several parties."""
    instrument: Line | None = None
    """The instrument by which it was done: a protocol of accession, an amending protocol."""
    agreement: Slug | None = None
    """The id of the file of that instrument, where it has one."""
    articles: tuple[Line, ...] = ()
    """The articles that an amendment changed."""
    until: PartialDate | None = None
    """The new end, after a renewal; the last day of an application for a time."""
    cause: EndCause | None = None
    """Why it ended, or the party left."""
    place: Line | None = None
    """Where it happened."""
    body: Line | None = None
    """The chamber, court or office that acted."""
    summary: Prose | None = None
    """What else is to be known, in our own words."""
    basis: Basis | None = None
    """On what ground this stands; left out it is a report."""
    cite: Citation
    """The source that says so."""
