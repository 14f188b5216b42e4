"""What the armed forces of the parties do together."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Count, Line, Vocabulary
from validator.model.dates import PartialDate
from validator.model.kinds.common import RETRANSFER_SCALE, Cost, Retransfer
from validator.model.money import Money
from validator.model.period import Period
from validator.model.provision import Provision
from validator.model.scale import Direction, Scale


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
    """Military exercises held together.

    Courses are training; entry of the forces is access; mechanisms for joint defence are no proof
    of exercises.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "kinds": ["naval"],
        "territory": ["of-the-parties", "beyond"],
        "conditions": ["mutual-consent"],
    }
    DATASETS: ClassVar = {"DCAD": ()}
    SILENT: ClassVar = "Exercises of the forces together are not mentioned."

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
    third_states: bool | None = None
    """True where forces of other states may take part."""
    territory: tuple[ExerciseTerritory, ...] = ()
    """Where they are held."""
    max_personnel: Count | None = None
    """How many persons at most."""
    area: Area | None = None
    """Where, if the text names an area."""


class TrainingKind(Vocabulary):
    """What is taught or exchanged."""

    PERSONNEL = "personnel", "Training of military personnel."
    CADETS = "cadets", "Exchange of cadets or students."
    INSTRUCTORS = "instructors", "Exchange of instructors."
    EXPERTS = "experts", "Exchange of experts."
    OFFICERS = "officers", "Exchange of officers between units and staffs."
    FACILITIES = "facilities", "Use of training grounds and schools."


class TrainingExchange(Provision):
    """Training, education and exchange of military personnel.

    Delegations and events are military contacts; units that train together are joint exercises;
    training as a gift is military aid too.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "kinds": ["cadets", "instructors"]}
    DATASETS: ClassVar = {"DCAD": (), "ATOP": ("milaid",)}
    SILENT: ClassVar = "Training, courses and exchange of persons are not mentioned."

    type: Literal["training-exchange"]
    """Training, education, officer exchange."""
    kinds: tuple[TrainingKind, ...] = ()
    """What is taught or exchanged."""
    persons: Count | None = None
    """How many persons a year."""
    cost: Cost | None = None
    """Who pays."""


class ContactForm(Vocabulary):
    """What contact consists in."""

    DELEGATIONS = "delegations", "Visits of delegations and ministers."
    WORKING_GROUPS = "working-groups", "Working groups, meetings of experts."
    EXHIBITIONS = "exhibitions", "Arms and defence exhibitions."
    SPORTS = "sports", "Sports."
    CULTURE = "culture", "Cultural events, military history."
    SHIP_AND_UNIT_VISITS = "ship-and-unit-visits", "Visits to units."
    MEDICINE = "medicine", "Military medicine."
    LAW = "law", "Military law."
    ENVIRONMENT = "environment", "Environment and defence."
    INFORMATION = "information", "Exchange of information on organisation, methods, equipment."
    OTHER = "other", "Further fields that the text lists."


class MilitaryContacts(Provision):
    """Visits, meetings, events, and exchange of information, of armed forces.

    Courses and exchange of cadets and instructors are training, units that train together
    exercises; calls of ships are naval visits; talks on policy are defence policy coordination.
    Intelligence is cooperation of security services, technical data is defence research.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "forms": ["delegations", "exhibitions"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = (
        "No visits, meetings or events of the forces, and no exchange of information between "
        "them, are mentioned."
    )

    type: Literal["military-contacts"]
    """Military contacts."""
    forms: tuple[ContactForm, ...] = ()
    """What contact consists in."""
    meets_every: Period | None = None
    """The time between two meetings."""


class AidForm(Vocabulary):
    """How aid is given."""

    GENERAL = "general", "Aid in general."
    GRANT = "grant", "Gifts of money."
    LOAN = "loan", "Loans."
    MATERIEL = "materiel", "Materiel."
    TRAINING = "training", "Training."
    TECHNOLOGY = "technology", "Technology."
    INTELLIGENCE = "intelligence", "Intelligence."
    ADVISERS = "advisers", "Advisers."


class MilitaryAid(Provision):
    """One party gives another military help in peace: money, materiel, training, advice.

    Help against an attack is mutual defence; sale is arms transfers; exchange between equals is
    training. Sums in a companion declaration belong to that instrument.
    """

    EXAMPLE: ClassVar = {
        "obligation": "intend",
        "forms": ["materiel", "training"],
        "obligors": ["USA"],
    }
    DATASETS: ClassVar = {"ATOP": ("milaid",)}
    SILENT: ClassVar = "No military aid is mentioned."

    type: Literal["military-aid"]
    """Military aid: grants, loans, materiel."""
    forms: tuple[AidForm, ...] = ()
    """How it is given."""
    money: Money | None = None
    """How much."""
    promised_until: PartialDate | None = None
    """Until when it is promised."""


class Reimbursement(Vocabulary):
    """How supplies are made good."""

    CASH = "cash", "In money."
    KIND = "kind", "In kind, by giving back the same."
    EXCHANGE = "exchange", "By supplies of equal value."
    FREE = "free", "Not at all."


class Supply(Vocabulary):
    """What is supplied."""

    FOOD = "food", "Food and water."
    FUEL = "fuel", "Fuel and lubricants."
    TRANSPORT = "transport", "Transport."
    AMMUNITION = "ammunition", "Ammunition."
    SPARE_PARTS = "spare-parts", "Spare parts, repair and maintenance."
    MEDICAL = "medical", "Medical services."
    ACCOMMODATION = "accommodation", "Accommodation and bases."
    COMMUNICATIONS = "communications", "Communications."
    STORAGE = "storage", "Storage."
    CLOTHING = "clothing", "Clothing."
    WEAPONS = "weapons", "Weapons systems."


class Pricing(Vocabulary):
    """How the price of supplies is set."""

    OWN_FORCES = "own-forces", "The price that the supplier's own forces pay."
    COST = "cost", "What it costs the supplier."
    MARKET = "market", "The price of the market."
    BY_AGREEMENT = "by-agreement", "As agreed for each order."


class SupplyOccasion(Vocabulary):
    """When supplies are given."""

    EXERCISES = "exercises", "Exercises and training."
    DEPLOYMENTS = "deployments", "Deployments and operations."
    VISITS = "visits", "Visits and port calls."
    EMERGENCIES = "emergencies", "Unforeseen needs."
    WAR = "war", "War."


class LogisticsSupport(Provision):
    """Forces are given food, fuel, transport and services, by each other or by a host.

    Land and buildings alone are basing; who bears the costs of the agreement as a whole is costs
    and payments; arms are arms transfers.
    """

    EXAMPLE: ClassVar = {
        "obligation": "may",
        "reimbursement": ["cash", "kind"],
        "supplies": ["fuel"],
    }
    DATASETS: ClassVar = {"ATOP": ("contrib",)}
    SCALES: ClassVar = {
        "excluded": Scale(Direction.NARROWER, empty_is_least=True),
        "retransfer": RETRANSFER_SCALE,
    }
    SILENT: ClassVar = "No supplies or services between the forces are mentioned."

    type: Literal["logistics-support"]
    """Mutual logistics support (ACSA)."""
    reimbursement: tuple[Reimbursement, ...] = ()
    """How it is made good."""
    supplies: tuple[Supply, ...] = ()
    """What is supplied."""
    host_support: bool | None = None
    """True where it is the host who supplies the forces of its guest."""
    excluded: tuple[Supply, ...] = ()
    """What is ruled out."""
    occasions: tuple[SupplyOccasion, ...] = ()
    """When it is given."""
    payment_within: Period | None = None
    """Within what time it is made good."""
    pricing: tuple[Pricing, ...] = ()
    """How the price is set."""
    retransfer: Retransfer | None = None
    """Whether the receiver may pass it on."""


class Mandate(Vocabulary):
    """Under whose mandate."""

    UNITED_NATIONS = "united-nations", "The United Nations."
    REGIONAL = "regional", "A regional organisation."
    PARTIES = "parties", "The parties themselves."
    HOST = "host", "At the request of the host state."


class Peacekeeping(Provision):
    """Cooperation in operations of peacekeeping or peace enforcement under a mandate.

    A force of the parties' own is joint forces; help in disasters is disaster relief.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "mandates": ["united-nations"]}
    DATASETS: ClassVar = {"DCAD": ()}
    SILENT: ClassVar = "No peace operation is mentioned."

    type: Literal["peacekeeping"]
    """Peacekeeping cooperation."""
    mandates: tuple[Mandate, ...] = ()
    """Under whose mandate."""
    mission: Line | None = None
    """The mission, where the text names one."""
    max_personnel: Count | None = None
    """How many persons at most."""


class SecrecyRule(Vocabulary):
    """What is regulated."""

    EQUIVALENCE = "equivalence", "Which levels of the parties correspond."
    SAME_PROTECTION = (
        "same-protection",
        "It keeps its level, or is guarded as well as its sender or the receiver's own law asks.",
    )
    ACCESS = "access", "Who may see it, clearance and need to know."
    TRANSMISSION = "transmission", "How it is sent."
    USE = "use", "For what it may be used."
    REPRODUCTION = "reproduction", "Copies and translation."
    DESTRUCTION = "destruction", "Destruction or return."
    VISITS = "visits", "Visits to places that hold it."
    CONTRACTS = "contracts", "Classified contracts, security of firms."
    BREACHES = "breaches", "Loss and compromise."
    AUTHORITIES = "authorities", "Which authorities are responsible."


class ThirdPartyRule(Vocabulary):
    """Passing on to third parties."""

    FORBIDDEN = "forbidden", "Not at all."
    WITH_CONSENT = "with-consent", "With the consent of the originator."


class ClassifiedInformation(Provision):
    """Rules for keeping safe the classified information that the parties hand each other.

    A duty to hand over intelligence is cooperation of security services; a single article that
    refers to another security agreement is coded here with `under`.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "rules": ["equivalence"],
        "third_parties": "with-consent",
    }
    DATASETS: ClassVar = {"DCAD": ()}
    SCALES: ClassVar = {
        "third_parties": Scale(
            Direction.FREER, ((ThirdPartyRule.FORBIDDEN,), (ThirdPartyRule.WITH_CONSENT,))
        ),
    }
    SILENT: ClassVar = "No secret or classified information is mentioned."

    type: Literal["classified-information"]
    """Protection of classified information (GSOMIA)."""
    rules: tuple[SecrecyRule, ...] = ()
    """What is regulated."""
    levels: tuple[Line, ...] = ()
    """The levels of secrecy, highest first, as the text names them."""
    third_parties: ThirdPartyRule | None = None
    """Whether it may be passed on."""
    survives_termination: bool | None = None
    """True where the protection outlives the agreement."""
