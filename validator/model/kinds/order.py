"""What the parties hold right between states, and what they want of the world."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Line, Vocabulary
from validator.model.provision import Provision


class AimField(Vocabulary):
    """Which relations are widened."""

    POLITICAL = "political", "Political."
    SECURITY = "security", "Security and defence."
    ECONOMIC = "economic", "Economic."
    CULTURE = "culture", "Culture and society."
    ALL = "all", "All fields."


class PartnershipAim(Provision):
    """The parties found, keep up or deepen friendship or partnership.

    A field of cooperation with content of its own is coded as that. "Inviolable peace and sincere
    friendship" belongs here, with `perpetual` where it is to last for ever; to renounce force or
    attack is non-aggression.
    """

    EXAMPLE: ClassVar = {"obligation": "best-effort", "fields": ["all"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Neither friendship nor partnership is promised in an article."

    type: Literal["partnership-aim"]
    """General aim of partnership or friendship."""
    fields: tuple[AimField, ...] = ()
    """Which relations are widened."""
    perpetual: bool | None = None
    """True where peace or friendship is to last for ever."""


class Principle(Vocabulary):
    """On what relations rest."""

    SOVEREIGN_EQUALITY = "sovereign-equality", "Sovereign equality."
    TERRITORIAL_INTEGRITY = "territorial-integrity", "Territorial integrity."
    NON_INTERFERENCE = "non-interference", "Non-interference."
    INDEPENDENCE = "independence", "Independence."
    PEACEFUL_COEXISTENCE = "peaceful-coexistence", "Peaceful coexistence."
    MUTUAL_BENEFIT = "mutual-benefit", "Mutual benefit."
    GOOD_FAITH = "good-faith", "Good faith in keeping treaties."
    PEACEFUL_SETTLEMENT = "peaceful-settlement", "Peaceful settlement."
    NON_USE_OF_FORCE = "non-use-of-force", "Non-use of force."
    SELF_DETERMINATION = "self-determination", "Self-determination, anti-colonialism."
    DEMOCRACY = "democracy", "Democracy, free institutions, rule of law."
    HUMAN_RIGHTS = "human-rights", "Human rights."
    NON_ALIGNMENT = "non-alignment", "Non-alignment or neutrality of a party."
    TRUST = "trust", "Mutual trust and respect."
    UN_CHARTER = "un-charter", "The Charter of the United Nations."


class RelationsPrinciples(Provision):
    """The principles on which the parties base their relations, in a list or one by one.

    A duty with a sentence of its own, not to use force or not to interfere, is coded as that duty
    and not here; named in a list among others, it is coded here and not as that duty.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "principles": ["sovereign-equality", "non-interference"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No article names principles of relations."

    type: Literal["relations-principles"]
    """Principles of relations."""
    principles: tuple[Principle, ...] = ()
    """Which principles."""
    promoted: bool | None = None
    """True where the parties also promote them in the world."""


class WorldAim(Vocabulary):
    """What is wanted of the world."""

    MULTIPOLARITY = "multipolarity", "A multipolar world."
    MULTILATERALISM = "multilateralism", "Multilateralism."
    ANTI_HEGEMONY = "anti-hegemony", "No hegemony or unipolar world."
    STRATEGIC_STABILITY = "strategic-stability", "Strategic stability."
    UN_ROLE = "un-role", "A central role for the United Nations."
    INTERNATIONAL_LAW = "international-law", "Rule of international law."
    PEACE = "peace", "Peace and security in general."
    REFORM = "reform", "Reform of international bodies."
    DECOLONISATION = "decolonisation", "The end of colonial rule."


class WorldOrder(Provision):
    """What the parties want of the international order, and do for it.

    A region is regional security; work inside named organisations is multilateral coordination.
    """

    EXAMPLE: ClassVar = {"obligation": "best-effort", "aims": ["multipolarity"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Nothing is said on the order of the world."

    type: Literal["world-order"]
    """World order."""
    aims: tuple[WorldAim, ...] = ()
    """What is wanted."""


class RegionalAim(Vocabulary):
    """What is wanted of the region."""

    PEACE = "peace", "Peace, security or stability there."
    ZONE_OF_PEACE = "zone-of-peace", "A zone of peace."
    NO_THIRD_FORCES = "no-third-forces", "No armed forces of states from outside."
    NO_INTERFERENCE = "no-interference", "No interference of third states."
    LEGAL_REGIME = "legal-regime", "A legal regime of a sea or area."
    RESOURCES = "resources", "Use of its resources, trade there."
    ENVIRONMENT = "environment", "Protection of nature there."
    EXCHANGE_OF_VIEWS = "exchange-of-views", "Exchange of views on it."


class RegionalSecurity(Provision):
    """What the parties want in a named region or sea, and whom they want to keep out.

    Forces taken out of an area by those who promise it are demilitarisation.
    """

    EXAMPLE: ClassVar = {
        "obligation": "best-effort",
        "areas": ["Caspian Sea"],
        "aims": ["no-third-forces"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No region or sea is dealt with."

    type: Literal["regional-security"]
    """Regional security and order."""
    areas: tuple[Line, ...] = ()
    """The regions or seas."""
    aims: tuple[RegionalAim, ...] = ()
    """What is wanted."""


class MultilateralAim(Vocabulary):
    """What the parties do together."""

    CONSULTATION = "consultation", "Consult, exchange views."
    COORDINATION = "coordination", "Coordinate positions."
    MUTUAL_SUPPORT = "mutual-support", "Support each other."
    ACCESSION_SUPPORT = "accession-support", "Support that the other joins."
    STRENGTHENING = "strengthening", "Strengthen the organisation."
    TRADE_LINKS = "trade-links", "Widen trade with the organisation."


class MultilateralCoordination(Provision):
    """The parties consult or act together in international organisations.

    That the agreement respects the Charter is reference to organisations; support on one question
    is diplomatic support.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "organisations": ["United Nations"],
        "aims": ["coordination"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No work in international organisations is mentioned."

    type: Literal["multilateral-coordination"]
    """Cooperation in international organisations."""
    organisations: tuple[Line, ...] = ()
    """Which organisations."""
    aims: tuple[MultilateralAim, ...] = ()
    """What they do together."""


class SupportTopic(Vocabulary):
    """What is supported."""

    MEMBERSHIP = "membership", "Membership of the other in an organisation or alliance."
    TERRITORIAL_INTEGRITY = "territorial-integrity", "Its territorial integrity."
    PEACE_POLICY = "peace-policy", "Its policy of peace, or peace terms."
    REUNIFICATION = "reunification", "Its reunification."
    NEGOTIATIONS = "negotiations", "Its position in negotiations."
    GENERAL = "general", "Its interests in general."


class DiplomaticSupport(Provision):
    """A party promises to back the other on a question of foreign policy.

    Votes in organisations in general are multilateral coordination.
    """

    EXAMPLE: ClassVar = {"obligation": "intend", "topics": ["membership"]}
    DATASETS: ClassVar = {"ATOP": ("dipaid",)}
    SILENT: ClassVar = "No backing on a question of foreign policy is promised."

    type: Literal["diplomatic-support"]
    """Diplomatic support."""
    topics: tuple[SupportTopic, ...] = ()
    """What is supported."""
    subject: Line | None = None
    """The question or organisation, where the text names it."""


class RelationsForm(Vocabulary):
    """What is set up."""

    DIPLOMATIC = "diplomatic", "Diplomatic relations."
    CONSULAR = "consular", "Consular relations."
    MOST_FAVOURED = "most-favoured", "Treatment of envoys as of the most favoured nation."
    PRIVILEGES = "privileges", "Privileges and immunities."
    RECOGNITION = "recognition", "Recognition of the state or government."


class DiplomaticRelations(Provision):
    """Envoys and consuls are exchanged, and how they are treated.

    Channels for talks are consultation; what private persons may do is treatment of nationals.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "forms": ["diplomatic", "consular"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Envoys and consuls are not mentioned."

    type: Literal["diplomatic-relations"]
    """Diplomatic and consular relations."""
    forms: tuple[RelationsForm, ...] = ()
    """What is set up."""
    reciprocal: bool | None = None
    """True where each grants it on condition that the other does."""
