"""What the parties do when one of them is threatened or attacked."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Count, Line, PartyCode, Vocabulary
from validator.model.kinds.common import DecisionRule
from validator.model.period import Period
from validator.model.provision import Provision
from validator.model.scale import Direction, Scale


class AttackTrigger(Vocabulary):
    """What sets the duty to assist going."""

    ARMED_ATTACK = "armed-attack", "An armed attack."
    AGGRESSION = "aggression", "Aggression."
    WAR = "war", "A state of war."
    UNPROVOKED_ATTACK = "unprovoked-attack", "An attack the victim did not provoke."
    THREAT = "threat", "A threat of attack is enough."


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


class Formula(Vocabulary):
    """How the duty to assist is worded."""

    ATTACK_ON_ALL = "attack-on-all", "An attack on one is an attack on all."
    ASSIST = "assist", "The other parties assist the party attacked."
    COMMON_DANGER = "common-danger", "Each declares that it would act to meet the common danger."
    JOINT_PREVENTION = "joint-prevention", "The parties jointly prevent a renewed attack."


class MutualDefence(Provision):
    """A duty to assist a party that is attacked.

    A duty merely to consult is threat consultation, and a duty to withhold help from the attacker
    no aid to adversaries. "Would act to meet the common danger" is coded here, with its formula.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "trigger": "armed-attack",
        "means": ["military", "other"],
        "conditions": ["un-charter"],
    }
    DATASETS: ClassVar = {
        "ATOP": (
            "defense",
            "defcon",
            "defcoadv",
            "defcoloc",
            "defcocon",
            "defconum",
            "defcodem",
            "defconpr",
        ),
        "COW": ("type I",),
    }
    SCALES: ClassVar = {
        "discretion": Scale(
            Direction.STRICTER,
            (
                (Discretion.AS_DEEMS_NECESSARY, Discretion.CONSTITUTIONAL_PROCESS),
                (Discretion.AUTOMATIC,),
            ),
        ),
        "min_adversaries": Scale(Direction.NARROWER),
    }
    SILENT: ClassVar = (
        "No article has a party assist another that is attacked. Words of solidarity and "
        "consultation leave it silent."
    )

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
    formula: Formula | None = None
    """How the duty is worded."""
    state_of_war: bool | None = None
    """True where the attack must also lead to a state of war."""


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

    A general promise to exchange views on world affairs is not one (that is multilateral
    coordination, or a joint body); nor are talks on how the agreement works.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "trigger": "threat",
        "aim": ["joint-response"],
        "within": {"hours": 24},
    }
    DATASETS: ClassVar = {
        "ATOP": ("consul", "concon", "concoadv", "concoloc", "concocon", "concoreq"),
        "COW": ("type III",),
        "DCAD": (),
    }
    SILENT: ClassVar = (
        "The text has no talks because of a threat, a crisis or an attack; other "
        "consultation may be there."
    )

    type: Literal["consultation"]
    """Threat consultation (Correlates of War type III, entente)."""
    trigger: ConsultationTrigger | None = None
    """When the parties consult."""
    aim: tuple[ConsultationAim, ...] = ()
    """What consulting is for."""
    level: ConsultationLevel | None = None
    """Who consults."""
    on_request: bool | None = None
    """True where the text has a party ask. That a party finds itself, or another, threatened is the
    trigger and no request."""
    immediate: bool | None = None
    """True where it is due at once."""
    within: Period | None = None
    """The time limit the text sets, such as {hours: 24}."""
    area: Area | None = None
    """Where the threat must be to count."""


class OffensiveTrigger(Vocabulary):
    """What sets the duty to join a war going."""

    ANY_WAR = "any-war", "Any war of the other party."
    DECLARATION = "declaration", "The other party declares war."
    REFUSAL = "refusal", "An opponent refuses a demand."
    ACTION = "action", "A named act of an opponent, short of attack."
    DECISION = "decision", "The parties decide together."


class OffensiveSupport(Provision):
    """A duty to fight at a party's side though nobody has attacked it.

    Help against an attack is mutual defence, also where the party attacked may strike back.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "adversary": "the Ottoman Empire"}
    DATASETS: ClassVar = {
        "ATOP": ("offense", "offcon", "offcoadv", "offcoloc", "offcocon", "offconum", "offcodem")
    }
    SCALES: ClassVar = {"min_adversaries": Scale(Direction.NARROWER)}
    SILENT: ClassVar = "No article has a party join a war that another begins."

    type: Literal["offensive-support"]
    """Offensive support."""
    trigger: OffensiveTrigger | None = None
    """What sets the duty going."""
    adversary: Line | None = None
    """Against whom, where the text names it."""
    area: Area | None = None
    """Where."""
    conflict: Line | None = None
    """The conflict, where the text names one."""
    min_adversaries: Count | None = None
    """How many opponents it takes."""


class Measure(Vocabulary):
    """What may be decided."""

    RECALL_OF_ENVOYS = "recall-of-envoys", "Recall of the heads of mission."
    BREAK_OF_RELATIONS = "break-of-relations", "Breaking of diplomatic or consular relations."
    ECONOMIC = "economic", "Interruption of economic relations."
    COMMUNICATIONS = "communications", "Interruption of traffic and communications."
    ARMED_FORCE = "armed-force", "Use of armed force."
    PEACEKEEPING = "peacekeeping", "Steps to stop the fighting between parties."


class CollectiveMeasures(Provision):
    """Measures that a common organ may decide on against an aggressor or a threat.

    What each party does of itself once another is attacked is mutual defence. What a single party
    need not do against its will is coded under reserved decision as well.
    """

    EXAMPLE: ClassVar = {
        "obligation": "may",
        "measures": ["economic", "armed-force"],
        "decision": "two-thirds",
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No organ of the parties is given measures to choose from."

    type: Literal["collective-measures"]
    """Collective measures."""
    measures: tuple[Measure, ...] = ()
    """What may be decided."""
    decision: DecisionRule | None = None
    """How the organ decides."""
    binding: bool | None = None
    """True where a decision binds also those who voted against it."""


class ReservedMatter(Vocabulary):
    """What stays with each party."""

    USE_OF_FORCE = "use-of-force", "Whether to use armed force."
    DEPLOYMENT = "deployment", "Whether to send forces, or in what strength."
    ENTRY = "entry", "Whether to let ships, aircraft or troops in."
    NUCLEAR_WEAPONS = "nuclear-weapons", "Whether to use or to admit nuclear weapons."
    DISCLOSURE = "disclosure", "Whether to hand over information or technology."


class ReservedDecision(Provision):
    """A safeguard that leaves a decision to each party, which nobody takes for it.

    How freely a party chooses its help under a defence clause is the discretion of mutual
    defence.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "matters": ["deployment"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No article reserves a decision to the parties."

    type: Literal["reserved-decision"]
    """Reserved national decision."""
    matters: tuple[ReservedMatter, ...] = ()
    """What stays with each party."""


class ThreatKind(Vocabulary):
    """What sort of threat is named."""

    STATE = "state", "One or more states."
    REGION = "region", "A region."
    CRISIS = "crisis", "A crisis or dispute."
    WAR = "war", "A war that is going on."
    INTERNAL = "internal", "A threat from within, or an ideology."
    ALLIANCE = "alliance", "Another alliance."


class IdentifiedThreat(Provision):
    """The text names whom or what the agreement is directed against.

    The opponent in a single duty is that duty's parameter too. A clause that the agreement is
    aimed at nobody is a kind of its own.
    """

    EXAMPLE: ClassVar = {"obligation": "declare", "kind": "state", "states": ["JPN"]}
    DATASETS: ClassVar = {"ATOP": ("specthrt", "statthr1", "statthr2")}
    SILENT: ClassVar = "No state, region, war or movement is named as a threat."

    type: Literal["identified-threat"]
    """Identified threat."""
    kind: ThreatKind | None = None
    """What sort of threat it is."""
    states: tuple[PartyCode, ...] = ()
    """The states named."""
    name: Line | None = None
    """The threat as the text names it, where it is no state."""
