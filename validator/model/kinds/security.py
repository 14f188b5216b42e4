"""Cooperation of security services, against terrorism, and in the digital sphere."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.area import Area
from validator.model.base import Vocabulary
from validator.model.kinds.common import Forum
from validator.model.provision import Provision


class Agency(Vocabulary):
    """Which services cooperate."""

    INTELLIGENCE = "intelligence", "Intelligence services."
    SECURITY = "security", "Security services."
    POLICE = "police", "Police and investigators."
    BORDER = "border", "Border guards and customs."


class ServiceSubject(Vocabulary):
    """What the services do together."""

    INFORMATION_EXCHANGE = "information-exchange", "Exchange of information."
    EXPERIENCE_EXCHANGE = "experience-exchange", "Exchange of experience."
    COMMON_THREATS = "common-threats", "Work against common threats."
    NATIONAL_SECURITY = "national-security", "Strengthening national security."


class SecurityServiceCooperation(Provision):
    """Cooperation of intelligence, security or police services.

    Rules for keeping information secret are classified information; what is fought is counter-
    terrorism. Where an article names both services and crimes, code both.
    """

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "agencies": ["intelligence", "security"],
        "subjects": ["information-exchange"],
    }
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Intelligence, security, police and border services are not mentioned."

    type: Literal["security-service-cooperation"]
    """Security-service (intelligence, police) cooperation."""
    agencies: tuple[Agency, ...] = ()
    """Which services cooperate."""
    subjects: tuple[ServiceSubject, ...] = ()
    """What they do together."""
    liaison_officers: bool | None = None
    """True where liaison officers are posted."""
    data_protection: bool | None = None
    """True where the clause protects personal data."""


class Crime(Vocabulary):
    """Which threats the clause names."""

    TERRORISM = "terrorism", "Terrorism."
    EXTREMISM = "extremism", "Extremism."
    ORGANISED_CRIME = "organised-crime", "Organised crime across borders."
    HUMAN_TRAFFICKING = "human-trafficking", "Trafficking in persons."
    HOSTAGE_TAKING = "hostage-taking", "Hostage-taking."
    ILLEGAL_MIGRATION = "illegal-migration", "Illegal migration."
    ILLICIT_FINANCE = "illicit-finance", "Illicit financial flows."
    MONEY_LAUNDERING = "money-laundering", "Money laundering."
    TERRORIST_FINANCING = "terrorist-financing", "The financing of terrorism."
    PROLIFERATION_FINANCING = (
        "proliferation-financing",
        "The financing of the spread of weapons of mass destruction.",
    )
    SMUGGLING = "smuggling", "Smuggling of goods, cultural property, arms or drugs."
    DRUGS = "drugs", "Illicit trade in drugs."
    ARMS_TRAFFICKING = "arms-trafficking", "Illicit trade in arms."
    AVIATION_AND_SHIPPING = "aviation-and-shipping", "Acts against civil aviation or shipping."


class CounterTerrorism(Provision):
    """Cooperation against terrorism and crime across borders.

    Piracy is maritime security; courts and extradition are legal assistance; misuse of networks
    is information security.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "crimes": ["terrorism", "organised-crime"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Neither terrorism nor crime across borders is mentioned."

    type: Literal["counter-terrorism"]
    """Counter-terrorism."""
    crimes: tuple[Crime, ...] = ()
    """Which threats the clause names."""
    forums: tuple[Forum, ...] = ()
    """Where the parties work together."""


class InformationSubject(Vocabulary):
    """What the clause deals with."""

    CRIMINAL_USE = "criminal-use", "Criminal use of information technology."
    INFORMATION_EXCHANGE = "information-exchange", "Exchange of information, work of agencies."
    LEGAL_REGIME = "legal-regime", "A binding international regime, the UN system."
    INTERNET_GOVERNANCE = "internet-governance", "Who governs the internet."
    NATIONAL_SEGMENT = "national-segment", "The right to regulate the internet at home."


class InformationSecurity(Provision):
    """Security in the use of information and communication technology.

    Work of media against false information is media and information space; space and digital
    science are other cooperation.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "subjects": ["criminal-use"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = (
        "Neither networks, the internet nor security of information technology is mentioned."
    )

    type: Literal["information-security"]
    """Information security."""
    subjects: tuple[InformationSubject, ...] = ()
    """What the clause deals with."""


class SeaSubject(Vocabulary):
    """What is done at sea."""

    PIRACY = "piracy", "Action against piracy and armed robbery at sea."
    SEARCH_AND_RESCUE = "search-and-rescue", "Search and rescue, relief to those in distress."
    PATROLS = "patrols", "Patrols."
    SEA_LANES = "sea-lanes", "Safety of shipping and of sea lanes."
    INFRASTRUCTURE = "infrastructure", "Protection of cables, pipes and ports."
    MINE_CLEARANCE = "mine-clearance", "Mine clearance at sea."
    AWARENESS = "awareness", "Exchange of the picture at sea."
    CAPABILITY = "capability", "Building of naval capability."


class MaritimeSecurity(Provision):
    """Cooperation for safety and order at sea.

    Calls of warships are naval visits; the legal regime of a sea or keeping others out of it is
    regional security; disasters on land are disaster relief.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "subjects": ["piracy", "search-and-rescue"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Nothing is said on safety or order at sea."

    type: Literal["maritime-security"]
    """Maritime security, piracy, search and rescue."""
    subjects: tuple[SeaSubject, ...] = ()
    """What is done."""
    area: Area | None = None
    """Where."""


class MediaSubject(Vocabulary):
    """What the clause deals with."""

    COOPERATION = "cooperation", "Cooperation of media or news agencies."
    DISINFORMATION = "disinformation", "Work against false information."
    HOSTILE_PROPAGANDA = "hostile-propaganda", "Work against hostile propaganda."
    JOURNALISTS = "journalists", "Conditions for journalists."
    PUBLISHING = "publishing", "Publishing, books and language."
    NON_INTERFERENCE = "non-interference", "Against interference through information."


class MediaInformation(Provision):
    """Cooperation of media, and against disinformation and hostile propaganda.

    Security of networks and rule over the internet are information security; a duty to spread no
    propaganda against the other belongs to no aid to adversaries.
    """

    EXAMPLE: ClassVar = {"obligation": "best-effort", "subjects": ["cooperation", "disinformation"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Media, news and propaganda are not mentioned."

    type: Literal["media-information"]
    """Media and information space."""
    subjects: tuple[MediaSubject, ...] = ()
    """What it deals with."""


class LegalMatter(Vocabulary):
    """What is assisted in."""

    CIVIL = "civil", "Civil matters."
    CRIMINAL = "criminal", "Criminal matters."
    EXTRADITION = "extradition", "Extradition."
    PRISONERS = "prisoners", "Transfer of prisoners."
    ASSET_RECOVERY = "asset-recovery", "Recovery of assets."
    CITIZENS_RIGHTS = "citizens-rights", "Protection of each other's citizens."


class LegalAssistance(Provision):
    """Help of courts and prosecutors, extradition, transfer of prisoners, recovery of assets.

    Work of police and services is cooperation of security services; trial of soldiers is status
    of forces; what foreigners may do is treatment of nationals.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "matters": ["criminal", "extradition"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Courts, extradition and prisoners are not mentioned."

    type: Literal["legal-assistance"]
    """Legal assistance, extradition."""
    matters: tuple[LegalMatter, ...] = ()
    """What it covers."""
