"""Economic cooperation."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Line, Vocabulary
from validator.model.money import Money
from validator.model.provision import Provision


class EconomicKind(Vocabulary):
    """What is helped or traded."""

    GENERAL = "general", "Economic cooperation in general."
    RECONSTRUCTION = "reconstruction", "Reconstruction."
    TRADE = "trade", "Trade."
    AID = "aid", "Economic aid."
    INVESTMENT = "investment", "Investment."
    INDUSTRY = "industry", "Industry."
    CUSTOMS = "customs", "Customs."
    STANDARDS = "standards", "Standards and their recognition."
    COMPETITION = "competition", "Competition rules."
    MOST_FAVOURED_NATION = "most-favoured-nation", "Treatment as of the most favoured nation."
    FINANCE = "finance", "Banks and finance."
    SUPPLY_CHAINS = "supply-chains", "Supply chains."


class EconomicAidTrade(Provision):
    """Trade, investment or economic help between the parties.

    Energy, nuclear energy, transport, payments and sanctions are kinds of their own; rights of
    persons are treatment of nationals.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "kinds": ["trade", "investment"]}
    DATASETS: ClassVar = {"ATOP": ("ecaid",), "DESTA": ()}
    SILENT: ClassVar = "No economic cooperation is mentioned."

    type: Literal["economic-aid-trade"]
    """Economic aid and trade."""
    kinds: tuple[EconomicKind, ...] = ()
    """What it covers."""
    money: Money | None = None
    """How much, where a sum is promised."""


class EnergySubject(Vocabulary):
    """What is done."""

    OIL_AND_GAS = "oil-and-gas", "Oil and gas."
    ELECTRICITY = "electricity", "Electricity."
    RENEWABLES = "renewables", "Renewable sources."
    COAL = "coal", "Coal."
    ENERGY_SECURITY = "energy-security", "Energy security."
    COORDINATION = "coordination", "Coordination in organisations of producers."
    INVESTMENT = "investment", "Investment of companies."


class Energy(Provision):
    """Cooperation on sources and supply of energy.

    Nuclear energy is civil nuclear energy.
    """

    EXAMPLE: ClassVar = {"obligation": "best-effort", "subjects": ["oil-and-gas"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Energy is not mentioned."

    type: Literal["energy"]
    """Energy, oil and gas."""
    subjects: tuple[EnergySubject, ...] = ()
    """What it covers."""


class CivilNuclearSubject(Vocabulary):
    """What is done."""

    POWER_PLANTS = "power-plants", "Building of nuclear power plants."
    FUEL = "fuel", "Fuel and waste."
    SAFETY = "safety", "Safety."
    RESEARCH = "research", "Research and training."


class CivilNuclear(Provision):
    """Cooperation in the peaceful use of nuclear energy.

    Reactors of warships are naval nuclear propulsion; weapons are nuclear deterrence or
    restraint.
    """

    EXAMPLE: ClassVar = {"obligation": "best-effort", "subjects": ["power-plants"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Peaceful use of nuclear energy is not mentioned."

    type: Literal["civil-nuclear"]
    """Civil nuclear energy."""
    subjects: tuple[CivilNuclearSubject, ...] = ()
    """What it covers."""


class TransportMode(Vocabulary):
    """By what way."""

    ROAD = "road", "Road."
    RAIL = "rail", "Rail."
    AIR = "air", "Air."
    SEA = "sea", "Sea and rivers."
    MULTIMODAL = "multimodal", "Several together."
    PIPELINES = "pipelines", "Pipelines."


class Transport(Provision):
    """Cooperation in civil transport, and corridors across the parties' territory.

    Passage of forces is access, transit, overflight.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "modes": ["rail"], "corridors": ["North-South"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Civil transport is not mentioned."

    type: Literal["transport"]
    """Transport and corridors."""
    modes: tuple[TransportMode, ...] = ()
    """By what way."""
    corridors: tuple[Line, ...] = ()
    """The corridors, where the text names them."""


class NationalsRight(Vocabulary):
    """What foreigners are granted."""

    ENTRY_RESIDENCE = "entry-residence", "Entry and residence."
    PROTECTION = "protection", "Protection of person and property."
    OCCUPATION = "occupation", "Trades and professions."
    COURTS = "courts", "Access to courts."
    PROPERTY = "property", "Property and inheritance."
    TAXES = "taxes", "No higher taxes."
    MILITARY_SERVICE = "military-service", "No military service."
    RELIGION = "religion", "Religion and conscience."
    PERSONAL_STATUS = "personal-status", "Law of family and personal status."


class Standard(Vocabulary):
    """By what measure."""

    NATIONAL = "national", "As own nationals."
    MOST_FAVOURED = "most-favoured", "As the most favoured nation."
    INTERNATIONAL_LAW = "international-law", "By international law."


class TreatmentOfNationals(Provision):
    """What nationals and companies of one party may do on the territory of another.

    Soldiers and those with them are status of forces; envoys are diplomatic relations.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "rights": ["entry-residence"],
        "standards": ["most-favoured"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Nationals of the other party are not mentioned."

    type: Literal["treatment-of-nationals"]
    """Treatment of nationals, establishment."""
    rights: tuple[NationalsRight, ...] = ()
    """What is granted."""
    standards: tuple[Standard, ...] = ()
    """By what measure."""
