"""The kinds of provision, by family, in the order in which a matrix shows them.

A new kind is a class in the module of its family, and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from validator.model.kinds.arms import (
    ArmsTransfer,
    DefenceResearch,
    JointWeaponsProgrammes,
    MilitaryTechnicalCooperation,
    NavalNuclearPropulsion,
)
from validator.model.kinds.arms_control import (
    ArmsControl,
    ConfidenceBuilding,
    Demilitarisation,
    Demining,
    ForceLevels,
    NuclearRestraint,
)
from validator.model.kinds.command import (
    CommandSubordination,
    DefencePolicyCoordination,
    IntegratedCommand,
    JointForces,
)
from validator.model.kinds.defence import (
    CollectiveMeasures,
    Consultation,
    IdentifiedThreat,
    MutualDefence,
    OffensiveSupport,
    ReservedDecision,
)
from validator.model.kinds.deterrence import (
    CapabilityBuilding,
    JointDefenceMeasures,
    NuclearDeterrence,
    SpecifiedContributions,
)
from validator.model.kinds.disputes import (
    Ceasefire,
    ConflictResolution,
    DisputeSettlement,
    DivisionOfGains,
    SecuritySectorReform,
    Territory,
)
from validator.model.kinds.economy import NationalCurrencySettlement, Sanctions
from validator.model.kinds.life import (
    Accession,
    AmendmentReview,
    Denunciation,
    Duration,
    EntryIntoForce,
    Publicity,
    Renewal,
)
from validator.model.kinds.links import (
    CompanionAgreement,
    FutureAgreement,
    IoReference,
    TreatyReference,
)
from validator.model.kinds.military import (
    ClassifiedInformation,
    JointExercises,
    LogisticsSupport,
    MilitaryAid,
    MilitaryContacts,
    Peacekeeping,
    TrainingExchange,
)
from validator.model.kinds.order import (
    DiplomaticRelations,
    DiplomaticSupport,
    MultilateralCoordination,
    PartnershipAim,
    RegionalSecurity,
    RelationsPrinciples,
    WorldOrder,
)
from validator.model.kinds.organisation import Claims, CostsPayments, JointBody
from validator.model.kinds.presence import (
    AccessTransit,
    Basing,
    NavalVisits,
    StatusOfForces,
    TerritoryResources,
)
from validator.model.kinds.restraint import (
    Neutrality,
    NoHostileAlliance,
    NoHostileUseOfTerritory,
    NonAggression,
    NonIntervention,
    NoSeparatePeace,
    NotAgainstThirdStates,
    NoThirdPartyAid,
    ThirdStateCommitment,
)
from validator.model.kinds.security import (
    CounterTerrorism,
    InformationSecurity,
    LegalAssistance,
    MaritimeSecurity,
    MediaInformation,
    SecurityServiceCooperation,
)
from validator.model.kinds.society import DisasterRelief, NonMilitaryCooperation
from validator.model.kinds.trade import (
    CivilNuclear,
    EconomicAidTrade,
    Energy,
    Transport,
    TreatmentOfNationals,
)
from validator.model.provision import Provision


@dataclass(frozen=True, slots=True)
class Family:
    """Kinds that belong together: a block of rows in a matrix.

    `procedural` kinds are terms and procedures, which need not bind anybody to act.
    """

    id: str
    title: str
    kinds: tuple[type[Provision], ...]
    procedural: bool = False


FAMILIES = (
    Family(
        "defence",
        "Defence",
        (
            MutualDefence,
            Consultation,
            OffensiveSupport,
            CollectiveMeasures,
            ReservedDecision,
            IdentifiedThreat,
        ),
    ),
    Family(
        "deterrence",
        "Deterrence and capability",
        (JointDefenceMeasures, CapabilityBuilding, SpecifiedContributions, NuclearDeterrence),
    ),
    Family(
        "restraint",
        "Restraint",
        (
            NonAggression,
            Neutrality,
            NoThirdPartyAid,
            NoHostileUseOfTerritory,
            NoHostileAlliance,
            NoSeparatePeace,
            NonIntervention,
            ThirdStateCommitment,
            NotAgainstThirdStates,
        ),
    ),
    Family(
        "command",
        "Common planning and command",
        (DefencePolicyCoordination, IntegratedCommand, CommandSubordination, JointForces),
    ),
    Family(
        "presence",
        "Forces abroad",
        (Basing, StatusOfForces, AccessTransit, NavalVisits, TerritoryResources),
    ),
    Family(
        "military",
        "Military cooperation",
        (
            JointExercises,
            TrainingExchange,
            MilitaryContacts,
            MilitaryAid,
            LogisticsSupport,
            Peacekeeping,
            ClassifiedInformation,
        ),
    ),
    Family(
        "arms",
        "Arms and technology",
        (
            MilitaryTechnicalCooperation,
            ArmsTransfer,
            JointWeaponsProgrammes,
            DefenceResearch,
            NavalNuclearPropulsion,
        ),
    ),
    Family(
        "arms-control",
        "Arms control and confidence",
        (
            ForceLevels,
            ArmsControl,
            NuclearRestraint,
            Demilitarisation,
            ConfidenceBuilding,
            Demining,
        ),
    ),
    Family(
        "security",
        "Security cooperation",
        (
            SecurityServiceCooperation,
            CounterTerrorism,
            MaritimeSecurity,
            LegalAssistance,
            InformationSecurity,
            MediaInformation,
        ),
    ),
    Family(
        "disputes",
        "Disputes, peace and territory",
        (
            DisputeSettlement,
            ConflictResolution,
            Ceasefire,
            SecuritySectorReform,
            Territory,
            DivisionOfGains,
        ),
    ),
    Family(
        "order",
        "Principles and world order",
        (
            PartnershipAim,
            RelationsPrinciples,
            DiplomaticRelations,
            DiplomaticSupport,
            MultilateralCoordination,
            RegionalSecurity,
            WorldOrder,
        ),
    ),
    Family("economy", "Sanctions and payments", (Sanctions, NationalCurrencySettlement)),
    Family(
        "trade",
        "Economic cooperation",
        (EconomicAidTrade, Energy, CivilNuclear, Transport, TreatmentOfNationals),
    ),
    Family("society", "Other cooperation", (NonMilitaryCooperation, DisasterRelief)),
    Family("organisation", "Bodies, costs and claims", (JointBody, CostsPayments, Claims)),
    Family(
        "links",
        "Other treaties and organisations",
        (IoReference, TreatyReference, CompanionAgreement, FutureAgreement),
        procedural=True,
    ),
    Family(
        "life",
        "Life of the agreement",
        (EntryIntoForce, Duration, Renewal, Denunciation, Accession, AmendmentReview, Publicity),
        procedural=True,
    ),
)


KINDS: dict[str, type[Provision]] = {
    kind.word(): kind for family in FAMILIES for kind in family.kinds
}
"""Every kind by the word that stands for it, in the order of the matrix."""

FAMILY_OF: dict[str, Family] = {kind.word(): family for family in FAMILIES for kind in family.kinds}
"""The family of every kind."""

if TYPE_CHECKING:
    AnyProvision = Provision
else:
    # A named alias: it is built once, and is one definition of the schema, wherever it is used.
    AnyProvision = TypeAliasType(
        "AnyProvision",
        Annotated[Union[tuple(KINDS.values())], Field(discriminator="type")],  # noqa: UP007 - made from the table
    )
