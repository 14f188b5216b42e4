"""What the parties refrain from."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Line, PartyCode, Vocabulary
from validator.model.provision import Provision


class ForbiddenForce(Vocabulary):
    """What the parties renounce."""

    ATTACK = "attack", "Attacking each other."
    USE_OF_FORCE = "use-of-force", "The use of force."
    THREAT = "threat", "The threat of force."


class NonAggression(Provision):
    """A duty not to attack each other.

    Peaceful settlement of disputes is a kind of its own, and so is a promise about nuclear
    weapons. A mere reference to the principle is relations principles; "inviolable peace and
    sincere friendship" is an aim of partnership.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "forbids": ["use-of-force", "threat"]}
    DATASETS: ClassVar = {"ATOP": ("nonagg",), "COW": ("type II",), "PA-X": ("Inter",)}
    SILENT: ClassVar = (
        "No article renounces attack, force or the threat of force between the parties. A "
        "promise of peace and friendship, even for ever, leaves it silent."
    )

    type: Literal["non-aggression"]
    """Non-aggression (Correlates of War type II)."""
    forbids: tuple[ForbiddenForce, ...] = ()
    """What is renounced."""
    un_charter: bool | None = None
    """True where the clause refers to the Charter of the United Nations."""
    borders: bool | None = None
    """True where it covers the borders."""


class AidTrigger(Vocabulary):
    """When help is forbidden."""

    AGGRESSION = "aggression", "Aggression against the other party."
    ARMED_ATTACK = "armed-attack", "An armed attack on the other party."
    WAR = "war", "War or armed conflict."


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


class NoThirdPartyAid(Provision):
    """A duty to give no help to whoever attacks the other party.

    It is no duty to help the victim (mutual defence), and less than to stay out altogether
    (neutrality). Territory lent to others is no hostile use of territory.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "trigger": "aggression", "forms": ["any"]}
    DATASETS: ClassVar = {"ATOP": ("notaiden",)}
    SILENT: ClassVar = "No article forbids helping an adversary of the other party."

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
    """A duty not to let one's territory be used against the other party.

    Help to an attacker in general is no aid to adversaries; a right of the ally to use territory
    is territory and resources.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall-not",
        "spaces": ["territory"],
        "acts": ["separatism"],
    }
    DATASETS: ClassVar = {"ATOP": ("notaiden",)}
    SILENT: ClassVar = (
        "No article forbids letting territory, airspace or ports be used against the other party."
    )

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
    CONFLICTING_ENGAGEMENT = (
        "conflicting-engagement",
        "Engagements in conflict with this agreement.",
    )


class NoHostileAlliance(Provision):
    """A duty not to join alliances or treaties against the other party.

    Agreements with third states against the other party are coded here too. That there is no
    conflict with existing treaties, stated only as a fact, is relation to other treaties.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "forbids": ["conflicting-treaty"]}
    DATASETS: ClassVar = {"ATOP": ("noothall",)}
    SILENT: ClassVar = (
        "No article forbids alliances, treaties or groupings against the other party."
    )

    type: Literal["no-hostile-alliance"]
    """No hostile or conflicting alliance."""
    forbids: tuple[HostileAlliance, ...] = ()
    """What a party must not join."""


class NeutralityTrigger(Vocabulary):
    """When a party stays out."""

    ANY_CONFLICT = "any-conflict", "Whenever the other is in a conflict."
    IF_ATTACKED = "if-attacked", "When the other is attacked."
    UNPROVOKED = "unprovoked", "When the other is attacked without having provoked it."


class Neutrality(Provision):
    """A duty to stay out of a conflict in which the other party is involved.

    To stay out is more than to give the attacker no help, which is no aid to adversaries of the
    partner. A party's wish to stay outside conflicts is a principle of relations.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "trigger": "if-attacked"}
    DATASETS: ClassVar = {
        "ATOP": (
            "neutral",
            "neucon",
            "neucoadv",
            "neucoloc",
            "neucocon",
            "neuconum",
            "neucodem",
            "neuconpr",
            "neucoatt",
        ),
        "COW": ("type II",),
    }
    SILENT: ClassVar = "No article has a party stay neutral in a war of the other."

    type: Literal["neutrality"]
    """Neutrality (Correlates of War type II)."""
    trigger: NeutralityTrigger | None = None
    """When the duty holds."""
    adversary: Line | None = None
    """In a conflict with whom, where the text names it."""
    area: Area | None = None
    """Where."""


class PeaceAct(Vocabulary):
    """What is not done alone."""

    NEGOTIATE = "negotiate", "Negotiating."
    ARMISTICE = "armistice", "Making an armistice."
    PEACE = "peace", "Making peace."


class NoSeparatePeace(Provision):
    """A duty not to make peace, or to talk of it, with the common enemy without the other party.

    A duty not to ally with an enemy is no hostile alliance.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "acts": ["armistice", "peace"]}
    DATASETS: ClassVar = {"ATOP": ("seppeace",)}
    SILENT: ClassVar = "Nothing is said on who makes peace and with whom."

    type: Literal["no-separate-peace"]
    """No separate peace."""
    acts: tuple[PeaceAct, ...] = ()
    """What is not done alone."""
    enemy: Line | None = None
    """The enemy, where the text names it."""


class ThirdDuty(Vocabulary):
    """What is promised with regard to the third state."""

    NO_COMMITMENT = "no-commitment", "To take on no commitment towards it."
    GUARANTEE = "guarantee", "To guarantee its independence or borders."
    RESPECT = "respect", "To respect its sovereignty or neutrality."
    SUPPORT = "support", "To support it."
    NO_SUPPORT = "no-support", "To give it no support."


class ThirdStateCommitment(Provision):
    """A promise about one or more states that are no parties, made by name.

    Treaties against each other are no hostile alliance; a whole region is regional security;
    enemies are an identified threat.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "states": ["AUT"], "duties": ["respect"]}
    DATASETS: ClassVar = {"ATOP": ("thirdcom",)}
    SILENT: ClassVar = "No third state is promised or denied anything."

    type: Literal["third-state-commitment"]
    """Commitments towards third states."""
    states: tuple[PartyCode, ...] = ()
    """The third states."""
    duties: tuple[ThirdDuty, ...] = ()
    """What is promised."""


class NotAgainstThirdStates(Provision):
    """A statement that the agreement is aimed at no other state.

    That it leaves the parties' other treaties untouched is relation to other treaties.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "alliance_denied": True}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = (
        "No article or preamble says against whom the agreement is or is not directed."
    )

    type: Literal["not-against-third-states"]
    """Not directed against third states."""
    alliance_denied: bool | None = None
    """True where the text also says that it founds no military alliance."""


class RegimeRule(Vocabulary):
    """What is laid down on home affairs."""

    NON_INTERVENTION = "non-intervention", "Neither interferes in the other's internal affairs."
    COMMON_RULES = "common-rules", "The parties share rules on how they are governed."
    INTERVENTION_ALLOWED = "intervention-allowed", "One party may step in in the other."
    NO_REGIME_CHANGE = "no-regime-change", "Neither works to overthrow the other's order."


class NonIntervention(Provision):
    """A rule on each other's internal affairs: to keep out of them, or when to step in.

    Non-interference named only in a list of principles is relations principles and not this; a
    sentence of its own is this and not a principle. Help to rebels is no aid to adversaries of the
    partner.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "rules": ["non-intervention"]}
    DATASETS: ClassVar = {"ATOP": ("interv",)}
    SILENT: ClassVar = (
        "No sentence of its own rules on internal affairs. Non-interference in a list of "
        "principles leaves it silent."
    )

    type: Literal["non-intervention"]
    """Non-intervention, regime clauses."""
    rules: tuple[RegimeRule, ...] = ()
    """What is laid down."""
