"""Forces of one party on the territory of another."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Count, Line, PartyCode, Vocabulary
from validator.model.kinds.common import Cost
from validator.model.money import Money
from validator.model.period import Period
from validator.model.provision import Provision
from validator.model.scale import Direction, Scale


class BasingMode(Vocabulary):
    """Who is on whose territory."""

    ONE_WAY = "one-way", "One side hosts the other."
    RECIPROCAL = "reciprocal", "Each may be on the other's territory."
    JOINT = "joint", "Forces of the parties together, or outside both."


class BasingForm(Vocabulary):
    """What is granted."""

    STATIONING = "stationing", "Lasting presence of forces."
    ROTATION = "rotation", "Presence by turns."
    TEMPORARY = "temporary", "A deployment for a time or an operation."
    FACILITIES = "facilities", "Use of bases, land or installations."
    DEPOTS = "depots", "Storage of materiel or fuel."


class ForcesLimit(Vocabulary):
    """What the forces must not do there."""

    NO_COMBAT = "no-combat", "Combat operations from there."
    NO_USE_AGAINST_OTHERS = "no-use-against-others", "Action against third states."
    PLACES = "designated-places", "Presence outside the places agreed."
    NO_NUCLEAR = "no-nuclear-weapons", "Bringing of nuclear weapons."
    NO_POLITICS = "no-politics", "Taking part in politics or other unfitting activity."
    NO_TRADE = "no-trade", "Sale of equipment and goods."


class Basing(Provision):
    """The right to keep forces or facilities on the territory of another party.

    A passing call or stay is naval visits, access or an exercise; the law that holds for the
    forces is status of forces.
    """

    EXAMPLE: ClassVar = {
        "obligation": "may",
        "mode": "one-way",
        "hosts": ["JPN"],
        "senders": ["USA"],
    }
    DATASETS: ClassVar = {"ATOP": ("base",)}
    SCALES: ClassVar = {"limits": Scale(Direction.STRICTER, empty_is_least=True)}
    SILENT: ClassVar = (
        "No forces or facilities of one party on another's territory are provided for."
    )

    type: Literal["basing"]
    """Basing, stationing of forces."""
    mode: BasingMode | None = None
    """Who is on whose territory."""
    forms: tuple[BasingForm, ...] = ()
    """What is granted."""
    hosts: tuple[PartyCode, ...] = ()
    """On whose territory."""
    senders: tuple[PartyCode, ...] = ()
    """Whose forces."""
    facilities: tuple[Line, ...] = ()
    """The places, where the text names them."""
    area: Area | None = None
    """Where, if not a named place."""
    max_personnel: Count | None = None
    """How many persons at most."""
    term: Period | None = None
    """How long."""
    cost: Cost | None = None
    """Who pays."""
    rent: Money | None = None
    """What is paid for it."""
    limits: tuple[ForcesLimit, ...] = ()
    """What the forces must not do there."""
    prior_consultation: bool | None = None
    """True where changes or use in combat need consultation first."""


class Jurisdiction(Vocabulary):
    """Who tries offences of the forces."""

    SENDER_EXCLUSIVE = "sender-exclusive", "The sending state alone."
    SENDER_PRIMARY = "sender-primary", "The sending state first."
    CONCURRENT = "concurrent", "Both, with rules on who goes first."
    HOST = "host", "The host state."


class ForcesMatter(Vocabulary):
    """What is regulated."""

    ENTRY = "entry", "Entry and exit, passports, orders."
    UNIFORMS = "uniforms", "Uniforms."
    WEAPONS = "weapons", "Carrying of arms, ammunition."
    LICENCES = "licences", "Driving and professional licences."
    TAXES = "taxes", "Taxes."
    CUSTOMS = "customs", "Customs and import."
    JURISDICTION = "jurisdiction", "Which law and whose courts deal with offences."
    DISCIPLINE = "discipline", "Discipline and disciplinary powers."
    RIGHTS_OF_ACCUSED = "rights-of-accused", "Rights of a person who is tried or held."
    POLICE = "police", "Military police."
    ACCIDENTS = "accidents", "Investigation of accidents."
    HEALTH = "health", "Medical care, health and burial."
    ENVIRONMENT = "environment", "Protection of the environment."
    RESPECT_FOR_LAW = "respect-for-law", "Duty to respect the host's law."
    CURRENCY = "currency", "Money and postal services."
    DEATH_PENALTY = "death-penalty", "No death penalty for those handed over."
    CIVILIANS = "civilians", "Civilian staff and dependants."
    CONTRACTORS = "contractors", "Contractors."


class ForcesPerson(Vocabulary):
    """For whom the status holds."""

    MILITARY = "military", "Members of the forces."
    CIVILIAN_COMPONENT = "civilian-component", "Civilians who accompany them."
    DEPENDANTS = "dependants", "Their families."
    CONTRACTORS = "contractors", "Contractors."


class StatusOfForces(Provision):
    """The law that holds for forces, and those with them, on the territory of another party.

    The right to be there is basing, access or an exercise; damage is claims; an article that
    refers to another status agreement is coded here with `under`. One that only promises a status
    agreement is coded here with the condition `separate-agreement`, and as future agreement.
    """

    EXAMPLE: ClassVar = {
        "jurisdiction": "concurrent",
        "matters": ["jurisdiction", "taxes"],
        "obligation": "shall",
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = (
        "Nothing is said on the law that holds for visiting forces, not even by reference."
    )

    type: Literal["status-of-forces"]
    """Status of forces (SOFA)."""
    jurisdiction: Jurisdiction | None = None
    """Who tries offences."""
    matters: tuple[ForcesMatter, ...] = ()
    """What is regulated."""
    persons: tuple[ForcesPerson, ...] = ()
    """For whom it holds."""


class AccessMeans(Vocabulary):
    """By what way."""

    AIR = "air", "By air, overflight and landing."
    SEA = "sea", "By sea."
    LAND = "land", "By land."


class AccessPurpose(Vocabulary):
    """For what."""

    TRANSIT = "transit", "To pass through."
    EXERCISES = "exercises", "To train or exercise."
    OPERATIONS = "operations", "For operations."
    RELIEF = "relief", "For relief in disasters."
    REFUELLING = "refuelling", "To refuel, repair or rest."


class Permission(Vocabulary):
    """How permission is given."""

    STANDING = "standing", "Once for all."
    CASE_BY_CASE = "case-by-case", "For each case."


class AccessTransit(Provision):
    """The right of forces to enter, cross or fly over the territory of another party.

    Calls of warships are naval visits; to stay is basing; help in war with roads and supplies is
    territory and resources for the ally.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "means": ["air"],
        "permission": "case-by-case",
        "reciprocal": True,
    }
    DATASETS: ClassVar = {"ATOP": ("terrres",)}
    SCALES: ClassVar = {
        "permission": Scale(Direction.FREER, ((Permission.CASE_BY_CASE,), (Permission.STANDING,))),
    }
    SILENT: ClassVar = "No entry, transit or overflight of forces is provided for."

    type: Literal["access-transit"]
    """Access (reciprocal access), transit, overflight."""
    means: tuple[AccessMeans, ...] = ()
    """By what way."""
    purposes: tuple[AccessPurpose, ...] = ()
    """For what."""
    permission: Permission | None = None
    """How permission is given."""
    notice: Period | None = None
    """How long ahead it is announced."""
    reciprocal: bool | None = None
    """True where each has the right."""
    area: Area | None = None
    """Where."""


class ResourceKind(Vocabulary):
    """What is put at the ally's disposal."""

    TRANSIT = "transit", "Passage."
    PORTS = "ports", "Ports."
    AIRFIELDS = "airfields", "Airfields."
    RAILWAYS = "railways", "Railways and roads."
    SUPPLIES = "supplies", "Supplies."
    COMMUNICATIONS = "communications", "Communications."
    TERRITORY = "territory", "Territory in general."


class TerritoryResources(Provision):
    """A party puts its territory or resources at an ally's disposal for war or defence.

    Lasting presence is basing; peacetime entry is access; paid supply between forces is logistics
    support.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "kinds": ["ports", "supplies"]}
    DATASETS: ClassVar = {"ATOP": ("terrres",)}
    SILENT: ClassVar = "No territory or resources are put at an ally's disposal."

    type: Literal["territory-resources"]
    """Use of territory or resources for the ally."""
    kinds: tuple[ResourceKind, ...] = ()
    """What it is."""


class NavalVisits(Provision):
    """Visits of warships to ports of the other party.

    It is no right to a base (basing), and exercises at sea are joint exercises.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "reciprocal": True, "notice": {"days": 30}}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Calls of ships of the armed forces are not mentioned."

    type: Literal["naval-visits"]
    """Naval visits, or port calls."""
    notice: Period | None = None
    """How long ahead a visit is announced."""
    max_ships: Count | None = None
    """How many ships at a time."""
    ports: tuple[Line, ...] = ()
    """The ports, where the text names them."""
    reciprocal: bool | None = None
    """True where both parties' ships may call."""
    nuclear_declaration: bool | None = None
    """True where a ship must declare nuclear weapons or propulsion."""
