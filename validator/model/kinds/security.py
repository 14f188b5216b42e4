"""Cooperation of security services, against terrorism, and in the digital sphere."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Vocabulary
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
    """Cooperation of intelligence, security or police services."""

    EXAMPLE: ClassVar = {
        "obligation": "shall",
        "agencies": ["intelligence", "security"],
        "subjects": ["information-exchange"],
    }

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
    PIRACY = "piracy", "Piracy and armed robbery at sea."


class Forum(Vocabulary):
    """Where the parties work together."""

    BILATERAL = "bilateral", "Between themselves."
    MULTILATERAL = "multilateral", "In international organisations."


class CounterTerrorism(Provision):
    """Cooperation against terrorism and crime across borders."""

    EXAMPLE: ClassVar = {"obligation": "shall", "crimes": ["terrorism", "organised-crime"]}

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
    DISINFORMATION = "disinformation", "Disinformation and hostile propaganda."


class InformationSecurity(Provision):
    """Security in the use of information and communication technology."""

    EXAMPLE: ClassVar = {"obligation": "shall", "subjects": ["criminal-use"]}

    type: Literal["information-security"]
    """Information security."""
    subjects: tuple[InformationSubject, ...] = ()
    """What the clause deals with."""
