"""The kinds of provision, by family, in the order in which a matrix shows them.

A new kind is a class in the module of its family, and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from validator.model.kinds.defence import Consultation, MutualDefence
from validator.model.kinds.economy import NationalCurrencySettlement, Sanctions
from validator.model.kinds.life import Denunciation, Duration, EntryIntoForce, Renewal
from validator.model.kinds.military import (
    ArmsTransfer,
    JointExercises,
    MilitaryTechnicalCooperation,
    NavalVisits,
    TrainingExchange,
)
from validator.model.kinds.restraint import (
    NoHostileAlliance,
    NoHostileUseOfTerritory,
    NonAggression,
    NoThirdPartyAid,
)
from validator.model.kinds.security import (
    CounterTerrorism,
    InformationSecurity,
    SecurityServiceCooperation,
)
from validator.model.provision import Provision


@dataclass(frozen=True, slots=True)
class Family:
    """Kinds that belong together: a block of rows in a matrix."""

    id: str
    title: str
    kinds: tuple[type[Provision], ...]


FAMILIES = (
    Family("defence", "Defence", (MutualDefence, Consultation)),
    Family(
        "restraint",
        "Restraint",
        (NonAggression, NoThirdPartyAid, NoHostileUseOfTerritory, NoHostileAlliance),
    ),
    Family(
        "military",
        "Military cooperation",
        (
            JointExercises,
            NavalVisits,
            TrainingExchange,
            MilitaryTechnicalCooperation,
            ArmsTransfer,
        ),
    ),
    Family(
        "security",
        "Security cooperation",
        (SecurityServiceCooperation, CounterTerrorism, InformationSecurity),
    ),
    Family("economy", "Sanctions and payments", (Sanctions, NationalCurrencySettlement)),
    Family(
        "life",
        "Life of the agreement",
        (EntryIntoForce, Duration, Renewal, Denunciation),
    ),
)


KINDS: dict[str, type[Provision]] = {
    kind.word(): kind for family in FAMILIES for kind in family.kinds
}
"""Every kind by the word that stands for it, in the order of the matrix."""

if TYPE_CHECKING:
    AnyProvision = Provision
else:
    AnyProvision = Annotated[Union[tuple(KINDS.values())], Field(discriminator="type")]  # noqa: UP007 - made from the table
