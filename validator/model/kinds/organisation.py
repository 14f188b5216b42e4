"""Bodies, costs and claims: how the agreement is run."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Line, Vocabulary
from validator.model.kinds.common import Cost, DecisionRule
from validator.model.money import Money
from validator.model.period import Period
from validator.model.provision import Provision


class BodyType(Vocabulary):
    """What sort of body it is."""

    MEETINGS = "meetings", "Regular meetings only."
    COMMITTEE = "committee", "A named body that coordinates."
    ORGANISATION = "organisation", "An organisation with a secretariat."
    AUTHORITIES = "authorities", "Authorities named to carry the agreement out."


class BodyPurpose(Vocabulary):
    """What it is for."""

    MILITARY = "military", "Military matters."
    ECONOMIC = "economic", "Economic matters."
    POLITICAL = "political", "Political matters in general."
    CIVIL = "civil", "Civil matters of several kinds, or others than economic."
    MIXED = "mixed", "Military and other matters."
    DISPUTES = "disputes", "Disputes."
    IMPLEMENTATION = "implementation", "The working of this agreement alone."


class BodyLevel(Vocabulary):
    """Who sits in it."""

    HEADS = "heads", "Heads of state or government."
    MINISTERS = "ministers", "Ministers."
    OFFICIALS = "officials", "Officials."
    MILITARY = "military", "Officers."
    LEGISLATORS = "legislators", "Members of parliament."
    EXPERTS = "experts", "Experts."


class JointBody(Provision):
    """A body of the parties, or regular meetings, laid down in the text.

    Working bodies of one field with no other content are that field's `meets_every`; a court is
    dispute settlement; a command is integrated command.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "form": "committee",
        "purpose": "military",
        "meets_every": {"years": 1},
    }
    DATASETS: ClassVar = {
        "ATOP": ("organ1", "orgpurp1", "organ2", "orgpurp2"),
        "COIL": (),
        "TREND": (),
    }
    SILENT: ClassVar = "No body, meeting or authority is laid down."

    type: Literal["joint-body"]
    """Organisation, joint body."""
    name: Line | None = None
    """Its name."""
    form: BodyType | None = None
    """What sort of body it is."""
    purpose: BodyPurpose | None = None
    """What it is for."""
    level: BodyLevel | None = None
    """Who sits in it."""
    meets_every: Period | None = None
    """The time between two meetings."""
    decision: DecisionRule | None = None
    """How it decides."""
    secretariat: bool | None = None
    """True where it has a secretariat."""
    may_set_up_bodies: bool | None = None
    """True where it may set up further bodies."""


class PaymentFor(Vocabulary):
    """What a payment is for."""

    FACILITIES = "facilities", "Use of bases or land."
    AID = "aid", "Economic or military aid in return."
    SERVICES = "services", "Services and supplies."
    DAMAGE = "damage", "Damage or loss."
    PARTICIPATION = "participation", "Courses, exercises or visits."


class CostsPayments(Provision):
    """Who bears the costs of carrying the agreement out, and what one party pays another.

    Costs laid down for one activity only are its `cost`; sums for the common effort are specified
    contributions; damage is claims.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "cost": "each-own"}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Nothing is said on costs or payments of the agreement as a whole."

    type: Literal["costs-payments"]
    """Costs and payments."""
    cost: Cost | None = None
    """Who bears the costs."""
    payment: Money | None = None
    """What is paid."""
    payments_for: tuple[PaymentFor, ...] = ()
    """What it is paid for."""


class ClaimRule(Vocabulary):
    """How claims are met."""

    WAIVED = "waived", "The parties give up claims against each other."
    HOST_PAYS = "host-pays", "The host meets claims of others."
    SENDER_PAYS = "sender-pays", "The sender meets claims of others."
    SHARED = "shared", "The burden is shared."
    INDEMNITY = "indemnity", "One party holds another harmless."
    EACH_OWN = "each-own", "Each bears the damage it suffers."
    LOCAL_LAW = "local-law", "By the law of the host."
    LIABLE_PARTY_LAW = "liable-party-law", "By the law of the party that is liable."
    CAUSER_PAYS = "causer-pays", "The party that caused the damage pays."
    OTHER_AGREEMENT = "other-agreement", "By the rules of another agreement."


class ClaimKind(Vocabulary):
    """Which claims."""

    OFFICIAL_DUTY = "official-duty", "From acts on duty."
    OFF_DUTY = "off-duty", "From acts off duty."
    PROPERTY_OF_PARTIES = "property-of-parties", "For damage to the parties' own property."
    THIRD_PARTIES = "third-parties", "Of third parties."
    NUCLEAR = "nuclear", "For nuclear damage."
    DEATH_INJURY = "death-injury", "For death and injury."


class Claims(Provision):
    """Who answers for damage done in carrying the agreement out.

    Who tries the offence is status of forces; payments without damage are costs and payments.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "rules": ["waived"],
        "claims": ["property-of-parties"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = (
        "Damage and claims are not mentioned, not even by reference to another agreement."
    )

    type: Literal["claims"]
    """Claims and liability."""
    rules: tuple[ClaimRule, ...] = ()
    """How they are met."""
    claims: tuple[ClaimKind, ...] = ()
    """Which claims."""
    wilful_excepted: bool | None = None
    """True where gross negligence or intent is excepted."""
