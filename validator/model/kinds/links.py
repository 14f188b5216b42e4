"""Other treaties and organisations."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Line, Vocabulary
from validator.model.provision import Provision


class CharterPart(Vocabulary):
    """What the text takes from it."""

    PRIMACY = "primacy", "Its Charter comes first."
    SELF_DEFENCE = "self-defence", "The right of self-defence (UN Charter, article 51)."
    REPORT = "report", "Measures are reported to it."
    UNTIL_COUNCIL_ACTS = "until-council-acts", "Measures end when its council acts."
    PRINCIPLES = "principles", "Its aims and principles."
    REGISTRATION = "registration", "The agreement is registered with it."
    MANDATE = "mandate", "It gives the mandate."
    MEMBERSHIP = "membership", "The duties of its members."


class IoReference(Provision):
    """The text places itself under, or refers to, an international organisation or its charter.

    Work of the parties in organisations is multilateral coordination. Registration alone is
    publicity.
    """

    EXAMPLE: ClassVar = {
        "organisation": "United Nations",
        "articles": ["51"],
        "parts": ["self-defence", "report"],
    }
    DATASETS: ClassVar = {"ATOP": ("reflnun", "refothio")}
    SILENT: ClassVar = "No organisation is named in an article or the preamble."

    type: Literal["io-reference"]
    """Reference to the UN, the League or another organisation."""
    organisation: Line | None = None
    """Which organisation."""
    articles: tuple[Line, ...] = ()
    """Which articles of its charter."""
    parts: tuple[CharterPart, ...] = ()
    """What the text takes from it."""


class TreatyLink(Vocabulary):
    """How this text stands to the other treaty."""

    COMPATIBLE = "compatible", "The other is not affected."
    PREVAILS = "prevails", "This one comes first."
    YIELDS = "yields", "The other comes first."
    REPLACES = "replaces", "This one replaces it."
    IMPLEMENTS = "implements", "This one carries it out."
    SUPPLEMENTS = "supplements", "This one adds to it."
    APPLIES = "applies", "Its rules apply here."
    COUNTERS = "counters", "This one answers a treaty of others."
    NO_CONFLICT = "no-conflict", "There is and will be no treaty in conflict with this one."
    PEACE_SETTLEMENT = "peace-settlement", "It belongs to a peace settlement."


class TreatyReference(Provision):
    """The text says how it stands to other treaties of the parties.

    A duty to join no treaty against the other party is no hostile alliance. The link itself goes
    under `relations`.
    """

    EXAMPLE: ClassVar = {"treaties": ["North Atlantic Treaty"], "links": ["compatible"]}
    DATASETS: ClassVar = {"ATOP": ("natrefal",), "TREND": ()}
    SILENT: ClassVar = "No other treaty is named, and nothing is said of other treaties in general."

    type: Literal["treaty-reference"]
    """Relation to other treaties."""
    treaties: tuple[Line, ...] = ()
    """Which treaties; left out, all others."""
    links: tuple[TreatyLink, ...] = ()
    """How this text stands to them."""


class Topic(Vocabulary):
    """What it is about."""

    MILITARY = "military", "Military matters."
    ECONOMIC = "economic", "Economic matters."
    ARBITRATION = "arbitration", "Arbitration."
    PEACE = "peace", "Peace or a settlement."
    STATUS = "status", "Status of forces."
    IMPLEMENTATION = "implementation", "Carrying out of this agreement."
    OTHER = "other", "Something else."


class CompanionAgreement(Provision):
    """Another instrument made together with this one that belongs to it.

    It has signatures of its own. What it contains is coded in its own file; where the text calls
    it an integral part, in this file. An annex without signatures of its own is text like any
    article: its provisions are coded in this file, and it is no companion.
    """

    EXAMPLE: ClassVar = {
        "topics": ["military"],
        "title": "Exchange of notes on the use of facilities",
    }
    DATASETS: ClassVar = {"ATOP": ("compag",)}
    SILENT: ClassVar = (
        "No instrument with signatures of its own that was made together with the text is "
        "mentioned or known."
    )

    type: Literal["companion-agreement"]
    """Companion agreement."""
    title: Line | None = None
    """Its title."""
    topics: tuple[Topic, ...] = ()
    """What it is about."""
    secret: bool | None = None
    """True where it was kept secret."""
    legally_binding: bool | None = None
    """True where it binds in law, false for a political declaration."""


class FutureAgreement(Provision):
    """The parties promise or foresee further agreements to carry this one out or go beyond it.

    A subject that the text itself does not regulate but leaves to such an agreement is coded as
    its own kind too, with the condition `separate-agreement` and the strength of the promise.
    """

    EXAMPLE: ClassVar = {"obligation": "may", "topics": ["implementation"]}
    DATASETS: ClassVar = {"ATOP": ("agprois",)}
    SILENT: ClassVar = "No further agreement is foreseen."

    type: Literal["future-agreement"]
    """Promise of further agreements."""
    topics: tuple[Topic, ...] = ()
    """What they are about."""
