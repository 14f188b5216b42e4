"""What the parties refrain from."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Vocabulary
from validator.model.provision import Provision


class ForbiddenForce(Vocabulary):
    """What the parties renounce."""

    ATTACK = "attack", "Attacking each other."
    USE_OF_FORCE = "use-of-force", "The use of force."
    THREAT = "threat", "The threat of force."


class NonAggression(Provision):
    """A duty not to attack each other."""

    EXAMPLE: ClassVar = {"obligation": "shall-not", "forbids": ["use-of-force", "threat"]}

    type: Literal["non-aggression"]
    """Non-aggression (Correlates of War type II)."""
    forbids: tuple[ForbiddenForce, ...] = ()
    """What is renounced."""
    un_charter: bool | None = None
    """True where the clause refers to the Charter of the United Nations."""
    borders: bool | None = None
    """True where it covers the borders."""


class AidTarget(Vocabulary):
    """Whom the parties must not help."""

    STATES = "states", "States."
    NON_STATE = "non-state", "Groups that are not states."
    BOTH = "both", "States and others."


class AidForm(Vocabulary):
    """Which help is forbidden."""

    ANY = "any", "Any help."
    MILITARY = "military", "Military help."
    TROOPS = "troops", "Troops."
    ARMS = "arms", "Arms."
    FINANCE = "finance", "Money."
    TRANSIT = "transit", "Passage."
    TERRITORY = "territory", "The use of territory."
    PROPAGANDA = "propaganda", "Propaganda."


class AidTrigger(Vocabulary):
    """When help is forbidden."""

    AGGRESSION = "aggression", "Aggression against the other party."
    ARMED_ATTACK = "armed-attack", "An armed attack on the other party."
    WAR = "war", "War or armed conflict."


class NoThirdPartyAid(Provision):
    """A duty to give no help to whoever attacks the other party.

    It is no duty to help the victim.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "trigger": "aggression", "forms": ["any"]}

    type: Literal["no-third-party-aid"]
    """No aid to adversaries of the partner."""
    trigger: AidTrigger | None = None
    """When help is forbidden."""
    target: AidTarget | None = None
    """Whom the parties must not help."""
    forms: tuple[AidForm, ...] = ()
    """Which help is forbidden."""
    charter_settlement: bool | None = None
    """True where the parties also support a settlement under the UN Charter."""


class Space(Vocabulary):
    """What must not be used."""

    TERRITORY = "territory", "The territory as a whole."
    AIRSPACE = "airspace", "The airspace."
    PORTS = "ports", "Ports and waters."


class HostileActor(Vocabulary):
    """Who must not use it."""

    ANY = "any", "Anybody."
    THIRD_STATES = "third-states", "Other states."
    NON_STATE = "non-state", "Groups that are not states."


class HostileAct(Vocabulary):
    """For what it must not be used."""

    AGGRESSION = "aggression", "Aggression or attack."
    SEPARATISM = "separatism", "Support of separatist movements."
    SUBVERSION = "subversion", "Subversion."
    DESTABILISATION = "destabilisation", "Acts against stability or territorial integrity."
    HOSTILE_ACTS = "hostile-acts", "Hostile acts in general."


class NoHostileUseOfTerritory(Provision):
    """A duty not to let one's territory be used against the other party."""

    EXAMPLE: ClassVar = {
        "obligation": "shall-not",
        "spaces": ["territory"],
        "acts": ["separatism"],
    }

    type: Literal["no-hostile-use-of-territory"]
    """No hostile use of territory."""
    spaces: tuple[Space, ...] = ()
    """What must not be used."""
    actors: HostileActor | None = None
    """Who must not use it."""
    acts: tuple[HostileAct, ...] = ()
    """For what it must not be used."""


class HostileAlliance(Vocabulary):
    """What a party must not join."""

    HOSTILE_COALITION = "hostile-coalition", "Alliances or groups against the other party."
    CONFLICTING_TREATY = "conflicting-treaty", "Treaties against the other party's interests."
    HOSTILE_ACTS = "hostile-acts", "Taking part in acts against the other party."


class NoHostileAlliance(Provision):
    """A duty not to join alliances or treaties against the other party."""

    EXAMPLE: ClassVar = {"obligation": "shall-not", "forbids": ["conflicting-treaty"]}

    type: Literal["no-hostile-alliance"]
    """No hostile or conflicting alliance."""
    forbids: tuple[HostileAlliance, ...] = ()
    """What a party must not join."""
