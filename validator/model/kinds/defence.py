"""What the parties do when one of them is threatened or attacked."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, Line, Model, Vocabulary
from validator.model.period import Period
from validator.model.provision import Provision


class AttackTrigger(Vocabulary):
    """What sets the duty to assist going."""

    ARMED_ATTACK = "armed-attack", "An armed attack."
    AGGRESSION = "aggression", "Aggression."
    WAR = "war", "A state of war."
    UNPROVOKED_ATTACK = "unprovoked-attack", "An attack the victim did not provoke."


class Discretion(Vocabulary):
    """How free a party is in what it does."""

    AUTOMATIC = "automatic", "The duty arises by itself."
    AS_DEEMS_NECESSARY = "as-deems-necessary", "Each decides what action is necessary."
    CONSTITUTIONAL_PROCESS = "constitutional-process", "Each acts under its own constitution."


class Means(Vocabulary):
    """With what the parties assist."""

    MILITARY = "military", "Military assistance."
    ARMED_FORCE = "armed-force", "Armed force is named."
    OTHER = "other", "Assistance that is not military."
    ALL_AVAILABLE = "all-available", "All means at the party's disposal."


class Area(Model):
    """A named geographic scope."""

    name: Line
    """The area as a reader would call it."""
    article: Line | None = None
    """Where the text draws it."""


class MutualDefence(Provision):
    """A duty to assist a party that is attacked.

    Not a duty merely to consult, and not a duty to withhold help from the attacker.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "trigger": "armed-attack",
        "means": ["military", "other"],
        "conditions": ["un-charter"],
    }

    type: Literal["mutual-defence"]
    """Mutual defence (a defense pact; Correlates of War type I)."""
    trigger: AttackTrigger | None = None
    """What sets the duty going."""
    area: Area | None = None
    """Where an attack must happen to count."""
    adversary: Line | None = None
    """The attacker, where the text names one."""
    conflict: Line | None = None
    """The conflict, where the text names one."""
    min_adversaries: Count | None = None
    """How many attackers it takes."""
    on_request: bool | None = None
    """True where the victim must ask."""
    discretion: Discretion | None = None
    """How free a party is in what it does."""
    means: tuple[Means, ...] = ()
    """With what the parties assist."""
    immediate: bool | None = None
    """True where help is due without delay."""


class ConsultationTrigger(Vocabulary):
    """When the parties consult."""

    THREAT = "threat", "A threat to a party, or one common to both."
    CRISIS = "crisis", "A crisis or a dangerous situation."
    ATTACK = "attack", "An attack."
    REQUEST = "request", "A party asks."
    ANY = "any", "Any matter of security."


class ConsultationAim(Vocabulary):
    """What consulting is for."""

    POLICY_COORDINATION = "policy-coordination", "To bring positions together."
    JOINT_RESPONSE = "joint-response", "To act together against the threat."
    PRACTICAL_ASSISTANCE = "practical-assistance", "To agree on practical help."


class ConsultationLevel(Vocabulary):
    """Who consults."""

    HEADS_OF_STATE = "heads-of-state", "Heads of state or government."
    MINISTERS = "ministers", "Ministers."
    OFFICIALS = "officials", "Officials or agencies."


class Consultation(Provision):
    """A duty to consult when security is threatened.

    A general promise to exchange views on world affairs is not one.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "trigger": "threat",
        "aim": ["joint-response"],
        "within": {"hours": 24},
    }

    type: Literal["consultation"]
    """Threat consultation (Correlates of War type III, entente)."""
    trigger: ConsultationTrigger | None = None
    """When the parties consult."""
    aim: tuple[ConsultationAim, ...] = ()
    """What consulting is for."""
    level: ConsultationLevel | None = None
    """Who consults."""
    on_request: bool | None = None
    """True where a party must ask."""
    immediate: bool | None = None
    """True where it is due at once."""
    within: Period | None = None
    """The time limit the text sets, such as {hours: 24}."""
