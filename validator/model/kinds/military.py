"""Cooperation of armed forces and arms industries."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, Line, Vocabulary
from validator.model.period import Period
from validator.model.provision import Provision


class Cost(Vocabulary):
    """Who pays."""

    EACH_OWN = "each-own", "Each party bears its own costs."
    HOST = "host", "The host pays."
    SENDER = "sender", "The sending party pays."
    SHARED = "shared", "The costs are shared."
    BY_AGREEMENT = "by-agreement", "Agreed case by case."


class ExerciseKind(Vocabulary):
    """Which forces train."""

    LAND = "land", "Land forces."
    NAVAL = "naval", "Naval forces."
    AIR = "air", "Air forces."
    STAFF = "staff", "Staffs and command posts."
    COUNTER_TERRORISM = "counter-terrorism", "Against terrorism."


class ExerciseTerritory(Vocabulary):
    """Where they train."""

    OF_THE_PARTIES = "of-the-parties", "On the territory of the parties."
    BEYOND = "beyond", "Beyond the territory of the parties."


class JointExercises(Provision):
    """Military exercises held together."""

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "kinds": ["naval"],
        "territory": ["of-the-parties", "beyond"],
        "conditions": ["mutual-consent"],
    }

    type: Literal["joint-exercises"]
    """Joint exercises."""
    kinds: tuple[ExerciseKind, ...] = ()
    """Which forces train."""
    every: Period | None = None
    """How often, as the time between two exercises."""
    notice: Period | None = None
    """How long ahead they are announced."""
    cost: Cost | None = None
    """Who pays."""
    observers: bool | None = None
    """True where others may watch."""
    territory: tuple[ExerciseTerritory, ...] = ()
    """Where they are held."""


class NavalVisits(Provision):
    """Visits of warships to the other party's ports. Not a right to a base."""

    EXAMPLE: ClassVar = {"obligation": "shall", "reciprocal": True, "notice": {"days": 30}}

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


class TrainingKind(Vocabulary):
    """What is taught or exchanged."""

    PERSONNEL = "personnel", "Training of military personnel."
    CADETS = "cadets", "Exchange of cadets or students."
    INSTRUCTORS = "instructors", "Exchange of instructors."
    EXPERTS = "experts", "Exchange of delegations and experts."


class TrainingExchange(Provision):
    """Training, education and exchange of military personnel."""

    EXAMPLE: ClassVar = {"obligation": "shall", "kinds": ["cadets", "instructors"]}

    type: Literal["training-exchange"]
    """Training, education, officer exchange."""
    kinds: tuple[TrainingKind, ...] = ()
    """What is taught or exchanged."""
    persons: Count | None = None
    """How many persons a year."""
    cost: Cost | None = None
    """Who pays."""


class TechnicalField(Vocabulary):
    """What military-technical cooperation covers."""

    DEVELOPMENT = "development", "Development of equipment."
    PRODUCTION = "production", "Production."
    MAINTENANCE = "maintenance", "Maintenance and repair."
    RESEARCH = "research", "Research."


class MilitaryTechnicalCooperation(Provision):
    """Cooperation on military equipment and the arms industry.

    Do not infer arms transfers from it: those are a kind of their own.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "meets_every": {"years": 1}}

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


class Retransfer(Vocabulary):
    """Rules on passing arms on."""

    FORBIDDEN = "forbidden", "Not at all."
    WITH_CONSENT = "with-consent", "With the supplier's consent."
    FREE = "free", "Freely."


class ArmsTransfer(Provision):
    """Supply of arms between the parties."""

    EXAMPLE: ClassVar = {"obligation": "may", "forms": ["sale"], "retransfer": "with-consent"}

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
