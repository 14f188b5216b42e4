"""Limits on arms, and trust between forces."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Count, Line, Model, PartyCode, Vocabulary
from validator.model.dates import PartialDate
from validator.model.kinds.common import Forum
from validator.model.period import Period
from validator.model.provision import Provision


class LevelDirection(Vocabulary):
    """Which way levels go."""

    REDUCE = "reduce", "Down."
    LIMIT = "limit", "Not above a ceiling."
    INCREASE = "increase", "Up."
    FREEZE = "freeze", "As they are."


class Ceiling(Model):
    """One limit."""

    item: Line
    """What is limited."""
    number: Count | None = None
    """How many are allowed."""
    party: PartyCode | None = None
    """For whom, where it is not the same for all."""

    def __str__(self) -> str:
        """The limit in words: `tanks: 20000`."""
        number = "" if self.number is None else f": {self.number}"
        return f"{self.item}{number}" + (f" ({self.party})" if self.party else "")


class ForceLevels(Provision):
    """Limits on the parties' own forces or arms.

    Cooperation on disarmament elsewhere is arms control; forces taken out of an area are
    demilitarisation.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "direction": "limit",
        "ceilings": [{"item": "tanks", "number": 20000}],
    }
    DATASETS: ClassVar = {"ATOP": ("armred",)}
    SILENT: ClassVar = "No number or direction is set for the parties' own forces."

    type: Literal["force-levels"]
    """Arms and force levels."""
    direction: LevelDirection | None = None
    """Which way they go."""
    ceilings: tuple[Ceiling, ...] = ()
    """The limits, one by one."""
    within: Period | None = None
    """How soon."""
    verification: bool | None = None
    """True where it is verified."""


class ControlSubject(Vocabulary):
    """What arms control is about."""

    DISARMAMENT = "disarmament", "Disarmament in general."
    NUCLEAR = "nuclear", "Nuclear arms."
    CHEMICAL_BIOLOGICAL = "chemical-biological", "Chemical and biological weapons."
    CONVENTIONAL = "conventional", "Conventional arms."
    SPACE = "space", "Weapons in space."
    NON_PROLIFERATION = "non-proliferation", "That weapons of mass destruction do not spread."
    SAFEGUARDS = "safeguards", "Safeguards and inspection of nuclear material."
    EXPORT_CONTROL = "export-control", "Control of exports."
    STRATEGIC_STABILITY = "strategic-stability", "Strategic stability."


class ArmsControl(Provision):
    """Cooperation or duties on disarmament and against the spread of weapons.

    Limits on the parties' own forces are force levels; no first use is nuclear restraint; acting
    against smugglers is counter-terrorism.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "subjects": ["disarmament", "non-proliferation"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Neither disarmament nor the spread of weapons is mentioned."

    type: Literal["arms-control"]
    """Arms control, disarmament and non-proliferation."""
    subjects: tuple[ControlSubject, ...] = ()
    """What it is about."""
    forums: tuple[Forum, ...] = ()
    """Where the parties work together."""


class NuclearPromise(Vocabulary):
    """What is promised."""

    NO_FIRST_USE = "no-first-use", "Not to use nuclear weapons first."
    NO_USE = "no-use", "Not to use them against each other at all."
    NON_TARGETING = "non-targeting", "Not to aim them at each other."
    NO_STATIONING = "no-stationing", "Not to station them."
    NO_ACQUISITION = "no-acquisition", "Not to acquire or make them."


class NuclearRestraint(Provision):
    """A promise not to use, aim, station or acquire nuclear weapons.

    Non-aggression that covers all weapons alike is only that.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "promises": ["no-first-use", "non-targeting"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Use, aiming and possession of nuclear weapons are not mentioned."

    type: Literal["nuclear-restraint"]
    """Nuclear restraint (no first use, non-targeting)."""
    promises: tuple[NuclearPromise, ...] = ()
    """What is promised."""


class Demilitarisation(Provision):
    """Forces are taken out of an area, or kept out of it.

    Forces of third states in a region or sea are regional security; lower numbers are force
    levels.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "area": {"covers": ["border-zone"]},
        "within": {"months": 6},
    }
    DATASETS: ClassVar = {"ATOP": ("demwith",), "PA-X": ("SsrFf",)}
    SILENT: ClassVar = "No area is to be freed of forces."

    type: Literal["demilitarisation"]
    """Demilitarisation, withdrawal of forces."""
    area: Area | None = None
    """Where."""
    within: Period | None = None
    """How soon."""
    by: PartialDate | None = None
    """Until which date."""
    foreign_forces: bool | None = None
    """True where it is about foreign forces."""


class ConfidenceMeasure(Vocabulary):
    """How trust is built."""

    HOTLINE = "hotline", "A direct line."
    NOTIFICATION = "notification", "Notice of exercises or movements."
    OBSERVERS = "observers", "Observers."
    INFORMATION = "information", "Exchange of data on forces."
    INSPECTION = "inspection", "Inspections."
    INCIDENT_RULES = "incident-rules", "Rules against incidents."
    CONTACTS = "contacts", "Contacts of commanders at the border."


class ConfidenceBuilding(Provision):
    """Measures by which forces that might clash avoid it: lines, notices, observers, rules.

    Talks because of a threat are threat consultation; visits between friends are military
    contacts.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "measures": ["hotline", "notification"],
        "notice": {"days": 42},
    }
    DATASETS: ClassVar = {"ATOP": ("conmen",), "PA-X": ()}
    SILENT: ClassVar = "No such measure is mentioned."

    type: Literal["confidence-building"]
    """Conflict management, confidence-building measures."""
    measures: tuple[ConfidenceMeasure, ...] = ()
    """How trust is built."""
    notice: Period | None = None
    """How long ahead notice is given."""
    area: Area | None = None
    """Where."""


class MineWork(Vocabulary):
    """What is done."""

    CLEARANCE = "clearance", "Clearing of mines and remnants of war."
    TRAINING = "training", "Training."
    EQUIPMENT = "equipment", "Equipment."
    MAPS = "maps", "Handing over of maps."
    VICTIMS = "victims", "Help for victims."


class Demining(Provision):
    """Clearing of mines and explosive remnants of war, and help with it.

    Clearing at sea in common operations is maritime security.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "work": ["clearance"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Mines and remnants of war are not mentioned."

    type: Literal["demining"]
    """Demining."""
    work: tuple[MineWork, ...] = ()
    """What is done."""
    area: Area | None = None
    """Where."""
