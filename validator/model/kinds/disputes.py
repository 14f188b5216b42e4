"""Disputes, wars and borders: how they are settled."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Line, PartyCode, Vocabulary
from validator.model.dates import PartialDate
from validator.model.period import Period
from validator.model.provision import Provision


class DisputeScope(Vocabulary):
    """Which disputes."""

    ALL = "all", "All disputes between the parties."
    PARTICULAR = "particular", "Particular ones that the text names."
    INTERPRETATION = "interpretation", "Those on reading or applying the agreement."


class DisputeMethod(Vocabulary):
    """By what way."""

    DIPLOMATIC = "diplomatic", "Consultation or negotiation, diplomatic channels."
    JOINT_BODY = "joint-body", "A body of the parties."
    MEDIATION = "mediation", "Mediation or good offices."
    CONCILIATION = "conciliation", "Conciliation or inquiry."
    ARBITRATION = "arbitration", "Arbitration."
    COURT = "court", "An international court."
    REGIONAL_ORGANISATION = "regional-organisation", "The procedures of a regional organisation."
    PEACEFUL_MEANS = "peaceful-means", "Peaceful means in general."


class DisputeSettlement(Provision):
    """A duty to settle disputes between the parties peacefully, or a way to do so.

    A conflict that is already there is conflict resolution; a promise not to use force is non-
    aggression; both may stand in one article.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "scope": "interpretation",
        "methods": ["diplomatic"],
    }
    DATASETS: ClassVar = {"ATOP": ("conwtin", "medarb"), "COIL": (), "DESTA": ()}
    SILENT: ClassVar = (
        "Nothing is said on how the parties settle disputes, not even on reading the text."
    )

    type: Literal["dispute-settlement"]
    """Peaceful settlement of disputes."""
    scope: DisputeScope | None = None
    """Which disputes."""
    methods: tuple[DisputeMethod, ...] = ()
    """By what ways, in the order of the text."""
    excludes_third_parties: bool | None = None
    """True where courts and third parties are ruled out."""
    within: Period | None = None
    """The time until the next step."""
    court: Line | None = None
    """The court or tribunal, where the text names one."""
    binding: bool | None = None
    """True where the outcome binds."""


class ConflictAmong(Vocabulary):
    """Whose conflict it is."""

    PARTIES = "parties", "The parties' own."
    OTHERS = "others", "That of others."


class ConflictResolution(Provision):
    """Terms or aims for ending a conflict or division that exists when the agreement is made.

    Rules for disputes to come are dispute settlement; stopping the fire is a ceasefire; borders
    are territory.
    """

    EXAMPLE: ClassVar = {
        "obligation": "declare",
        "conflict": "division of Korea",
        "among": "others",
    }
    DATASETS: ClassVar = {"ATOP": ("conres",), "PA-X": ()}
    SILENT: ClassVar = "No existing conflict is to be settled."

    type: Literal["conflict-resolution"]
    """Resolution of an existing conflict."""
    conflict: Line | None = None
    """Which conflict."""
    among: ConflictAmong | None = None
    """Whose it is."""
    peaceful: bool | None = None
    """True where peaceful means are laid down."""


class Monitoring(Vocabulary):
    """Who watches over it."""

    PARTIES = "parties", "The parties."
    JOINT = "joint", "A joint commission."
    UNITED_NATIONS = "united-nations", "The United Nations."
    REGIONAL = "regional", "A regional organisation."
    THIRD_STATES = "third-states", "Other states."


class Ceasefire(Provision):
    """A duty to stop fighting.

    A standing promise not to fight is non-aggression.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "monitoring": ["joint"], "within": {"hours": 24}}
    DATASETS: ClassVar = {"PA-X": ("Ce", "CeProv")}
    SILENT: ClassVar = "No fighting is to be stopped."

    type: Literal["ceasefire"]
    """Ceasefire."""
    start: PartialDate | None = None
    """From which date."""
    within: Period | None = None
    """How soon."""
    area: Area | None = None
    """Where."""
    monitoring: tuple[Monitoring, ...] = ()
    """Who watches over it."""


class ReformPart(Vocabulary):
    """What is reformed."""

    ARMY = "army", "The army."
    POLICE = "police", "The police."
    INTELLIGENCE = "intelligence", "Intelligence services."
    DISARMAMENT = "disarmament", "Disarmament of groups."
    DEMOBILISATION = "demobilisation", "Demobilisation."
    REINTEGRATION = "reintegration", "Reintegration of former fighters."
    OVERSIGHT = "oversight", "Civilian control, rule of law, against corruption."
    INTEROPERABILITY = "interoperability", "Standards of an alliance."


class SecuritySectorReform(Provision):
    """A party reforms its forces or services, or fighters lay down arms and return to civil life.

    Help of the other party is military aid; limits on numbers are force levels.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "parts": ["oversight"], "obligors": ["UKR"]}
    DATASETS: ClassVar = {"PA-X": ("SsrPol", "SsrArm", "SsrDdr", "SsrInt")}
    SILENT: ClassVar = "No reform of forces or services is mentioned."

    type: Literal["security-sector-reform"]
    """Security-sector reform, DDR."""
    parts: tuple[ReformPart, ...] = ()
    """What is reformed."""


class TerritoryRule(Vocabulary):
    """What is laid down on territory."""

    ACQUIRE = "acquire", "A party gains territory."
    RENOUNCE = "renounce", "A party gives up territory or a claim."
    RECOGNISE = "recognise", "Borders or a title are recognised."
    DEMARCATE = "demarcate", "A border is drawn or marked."
    RESPECT = "respect", "Territorial integrity is to be respected as it stands."
    SPHERE_OF_INFLUENCE = "sphere-of-influence", "Areas are divided into spheres."
    UNIFICATION = "unification", "Parts of a country are to be united."


class Territory(Provision):
    """A title to territory, or a border, is changed, recognised or divided.

    Territorial integrity named among principles is relations principles; a sea that several share
    is regional security.
    """

    EXAMPLE: ClassVar = {
        "obligation": "declare",
        "rules": ["recognise"],
        "area": {"names": ["Åland Islands"]},
    }
    DATASETS: ClassVar = {"ATOP": ("acqterr",), "PA-X": ("StBor",)}
    SILENT: ClassVar = "No border, title or claim is dealt with."

    type: Literal["territory"]
    """Territory and borders."""
    rules: tuple[TerritoryRule, ...] = ()
    """What is laid down."""
    area: Area | None = None
    """Which territory."""
    gains: tuple[PartyCode, ...] = ()
    """Who gains, where somebody does."""
    loses: tuple[PartyCode, ...] = ()
    """Who loses."""


class GainRule(Vocabulary):
    """How gains are divided."""

    EQUAL = "equal", "In equal parts."
    FIXED = "fixed", "As the text lays down."
    BY_EFFORT = "by-effort", "By what each has done."
    BY_AGREEMENT = "by-agreement", "As agreed later."


class DivisionOfGains(Provision):
    """How the parties divide what they win in a war.

    Territory given or divided in peace is territory.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "rule": "fixed"}
    DATASETS: ClassVar = {"ATOP": ("divgains",)}
    SILENT: ClassVar = "No gains are divided."

    type: Literal["division-of-gains"]
    """Division of gains."""
    rule: GainRule | None = None
    """How they are divided."""
