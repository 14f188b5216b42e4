"""What the parties do beforehand so that nobody attacks them."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, PartyCode, Percent, Vocabulary
from validator.model.money import Money
from validator.model.provision import Provision


class JointMeasure(Vocabulary):
    """What is done together."""

    MECHANISM = "mechanism", "A mechanism for joint measures is set up."
    PLANNING = "planning", "Joint planning."
    DETERRENCE = "deterrence", "Joint deterrence."
    CAPABILITY = "capability", "Strengthening each other's capability to defend itself."
    INFRASTRUCTURE = "infrastructure", "Common military facilities."
    AIR_DEFENCE = "air-defence", "Common air defence."


class JointDefenceMeasures(Provision):
    """Joint measures that strengthen defence and prevent war, with or without a mechanism for them.

    Help once an attack has come is mutual defence; each party's own effort is capability
    building; exercises are a kind of their own and not to be inferred.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "measures": ["mechanism"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No joint measures of defence are mentioned."

    type: Literal["joint-defence-measures"]
    """Joint defence measures."""
    measures: tuple[JointMeasure, ...] = ()
    """What is done together."""


class CapabilityBuilding(Provision):
    """A duty to keep up and develop the means to resist an attack, alone or with each other's aid.

    Sums, troops or shares laid down are specified contributions; named gifts are military aid.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "self_help": True, "mutual_aid": True}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No article speaks of keeping up or building defence capability."

    type: Literal["capability-building"]
    """Capability building (self-help and mutual aid)."""
    self_help: bool | None = None
    """True where each is to build its own capability."""
    mutual_aid: bool | None = None
    """True where the parties are to help each other in it."""
    modernisation: bool | None = None
    """True where modernisation of the forces is named."""


class ContributionOf(Vocabulary):
    """What is contributed."""

    TROOPS = "troops", "Troops."
    SHIPS = "ships", "Ships."
    AIRCRAFT = "aircraft", "Aircraft."
    MONEY = "money", "Money."
    SUPPLIES = "supplies", "Supplies."
    FACILITIES = "facilities", "Land or facilities."


class SpecifiedContributions(Provision):
    """A stated number of troops, sum or share that a party gives to the common effort.

    A general duty to contribute is capability building; the costs of one activity are coded
    there.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "of": ["troops"],
        "troops": 30000,
        "obligors": ["RUS"],
    }
    DATASETS: ClassVar = {"ATOP": ("contrib",)}
    SILENT: ClassVar = "No number, sum or share is laid down."

    type: Literal["specified-contributions"]
    """Specified contributions, burden sharing."""
    of: tuple[ContributionOf, ...] = ()
    """What is contributed."""
    troops: Count | None = None
    """How many soldiers."""
    money: Money | None = None
    """How much money."""
    share: Percent | None = None
    """Which share of the whole, in hundredths."""


class NuclearPart(Vocabulary):
    """What the clause deals with."""

    UMBRELLA = "umbrella", "Nuclear weapons of a party protect another."
    STATIONING = "stationing", "Nuclear weapons stand on the territory of another party."
    CONDITIONS_OF_USE = "conditions-of-use", "When such weapons may be used."
    DECISION = "decision", "Who decides on their use."
    SHARING = "sharing", "Forces of one party may deliver weapons of another."


class NuclearDeterrence(Provision):
    """Nuclear weapons of one party serve the defence of another.

    A promise not to use them is nuclear restraint; peaceful use is civil nuclear energy. What
    officials say of "all means" is a statement and fills nothing here.
    """

    EXAMPLE: ClassVar = {
        "obligation": "declare",
        "parts": ["conditions-of-use"],
        "obligors": ["RUS"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Nuclear weapons are not mentioned as a means of common defence."

    type: Literal["nuclear-deterrence"]
    """Nuclear deterrence, nuclear sharing."""
    parts: tuple[NuclearPart, ...] = ()
    """What it deals with."""
    host: PartyCode | None = None
    """Where the weapons stand."""
