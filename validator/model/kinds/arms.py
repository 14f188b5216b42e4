"""Equipment and technology of the forces."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Line, Vocabulary
from validator.model.kinds.common import RETRANSFER_SCALE, Retransfer
from validator.model.period import Period
from validator.model.provision import Provision


class SharedCost(Vocabulary):
    """How a burden is divided."""

    EQUAL = "equal", "In equal parts."
    FIXED = "fixed", "In parts the text lays down."
    BY_AGREEMENT = "by-agreement", "As agreed later."


class JointWeaponsProgrammes(Provision):
    """A programme in which the parties develop, build or buy a weapon system together.

    Cooperation of industries without a programme is military-technical cooperation.
    """

    EXAMPLE: ClassVar = {"obligation": "intend", "programmes": ["main ground combat system"]}
    DATASETS: ClassVar = {"DCAD": ()}
    SILENT: ClassVar = "No common programme or purchase is mentioned."

    type: Literal["joint-weapons-programmes"]
    """Joint weapons programmes."""
    programmes: tuple[Line, ...] = ()
    """The programmes, where the text names them."""
    export_rule: bool | None = None
    """True where the text has a common approach to exports."""
    shares: SharedCost | None = None
    """How the burden is divided."""


class ResearchField(Vocabulary):
    """What is studied."""

    TECHNOLOGY = "technology", "Technology in general."
    NUCLEAR = "nuclear", "Nuclear weapons and their safety."
    SPACE = "space", "Space."
    CYBER = "cyber", "Information technology."
    MEDICAL = "medical", "Medicine."
    MATERIALS = "materials", "Materials."
    DATA_EXCHANGE = "data-exchange", "Exchange of technical data."


class Ownership(Vocabulary):
    """Who owns what comes of it."""

    EACH_OWN = "each-own", "Each keeps what it made."
    JOINT = "joint", "The parties together."
    BY_AGREEMENT = "by-agreement", "As agreed later."
    PROTECTED = "protected", "Rights of owners are protected; nothing more is said."


class DefenceResearch(Provision):
    """Research and exchange of technical knowledge for defence, and facilities for it.

    Making and mending equipment is military-technical cooperation; civil science is non-military
    cooperation.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "fields": ["data-exchange"],
        "ownership": "protected",
    }
    DATASETS: ClassVar = {"DCAD": (), "ATOP": ("milaid",)}
    SILENT: ClassVar = "No research or technical knowledge for defence is mentioned."

    type: Literal["defence-research"]
    """Defence research and technology."""
    fields: tuple[ResearchField, ...] = ()
    """What is studied."""
    facilities: tuple[Line, ...] = ()
    """Common facilities, where the text names them."""
    ownership: Ownership | None = None
    """Who owns what comes of it."""


class PropulsionPart(Vocabulary):
    """What is handed over."""

    INFORMATION = "information", "Information."
    EQUIPMENT = "equipment", "Equipment."
    MATERIAL = "material", "Nuclear material."


class NavalNuclearPropulsion(Provision):
    """Transfer of information, equipment or material for the reactors of warships.

    The limits set to its use are arms control and non-proliferation as well; nuclear weapons are
    nuclear deterrence.
    """

    EXAMPLE: ClassVar = {"obligation": "may", "parts": ["information"], "beneficiaries": ["AUS"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Propulsion of warships is not mentioned."

    type: Literal["naval-nuclear-propulsion"]
    """Naval nuclear propulsion."""
    parts: tuple[PropulsionPart, ...] = ()
    """What is handed over."""


class TechnicalField(Vocabulary):
    """What military-technical cooperation covers."""

    DEVELOPMENT = "development", "Development of equipment."
    PRODUCTION = "production", "Production."
    MAINTENANCE = "maintenance", "Maintenance and repair."
    RESEARCH = "research", "Research."
    INDUSTRY = "industry", "Cooperation of industries."
    PROCUREMENT = "procurement", "Procurement."
    MARKET_ACCESS = "market-access", "Access to defence markets."
    TECHNOLOGY_TRANSFER = "technology-transfer", "Transfer of technology."
    POOLING = "pooling", "Pooling of equipment."
    STANDARDS = "standards", "Standards, quality and codification."


class MilitaryTechnicalCooperation(Provision):
    """Cooperation on military equipment and the arms industry.

    Do not infer arms transfers from it: those are a kind of their own. "Acquisition" and
    "procurement" without saying from whom belong here. A named programme is a joint weapons
    programme, knowledge alone defence research.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "meets_every": {"years": 1}}
    DATASETS: ClassVar = {"DCAD": ()}
    SILENT: ClassVar = (
        "Equipment, the arms industry and military-technical cooperation are not mentioned."
    )

    type: Literal["military-technical-cooperation"]
    """Military-technical cooperation."""
    fields: tuple[TechnicalField, ...] = ()
    """What it covers, where the text says so."""
    meets_every: Period | None = None
    """The time between two meetings of the working bodies."""


class TransferForm(Vocabulary):
    """How arms change hands."""

    SALE = "sale", "Sale."
    GRANT = "grant", "Gift."
    LOAN = "loan", "Loan or credit."
    LICENCE = "licence", "Licensed production."


class ArmsTransfer(Provision):
    """Supply of arms between the parties.

    Code it only where the text has arms go from one party to another: transfer, sale, delivery,
    licence. "Acquisition" or "procurement" alone is military-technical cooperation; gifts are
    military aid as well.
    """

    EXAMPLE: ClassVar = {"obligation": "may", "forms": ["sale"], "retransfer": "with-consent"}
    DATASETS: ClassVar = {"DCAD": (), "ATOP": ("milaid",)}
    SCALES: ClassVar = {"retransfer": RETRANSFER_SCALE}
    SILENT: ClassVar = (
        "No arms go from one party to another. Military-technical cooperation, acquisition and "
        "procurement leave it silent."
    )

    type: Literal["arms-transfer"]
    """Arms transfers."""
    forms: tuple[TransferForm, ...] = ()
    """How arms change hands."""
    items: tuple[Line, ...] = ()
    """What is supplied, where the text names it."""
    offsets: bool | None = None
    """True where the supplier owes purchases or investment in return."""
    retransfer: Retransfer | None = None
    """Whether the recipient may pass them on."""
