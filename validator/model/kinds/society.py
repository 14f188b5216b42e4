"""Fields that are neither military nor economic."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Vocabulary
from validator.model.provision import Provision


class CivilField(Vocabulary):
    """Which field."""

    CULTURE = "culture", "Culture and the arts."
    EDUCATION = "education", "Education."
    SCIENCE = "science", "Science and technology."
    DIGITAL = "digital", "Artificial intelligence, information technology."
    SPACE = "space", "Outer space."
    HEALTH = "health", "Health."
    AGRICULTURE = "agriculture", "Agriculture, fisheries, food."
    ENVIRONMENT = "environment", "Environment and climate."
    WATER = "water", "Water."
    LABOUR = "labour", "Labour and social affairs."
    SPORT = "sport", "Sport."
    TOURISM = "tourism", "Tourism."
    YOUTH = "youth", "Youth."
    LANGUAGE = "language", "Language."
    MIGRATION = "migration", "Migration and visas."
    PARLIAMENTS = "parliaments", "Contacts of parliaments."
    REGIONS = "regions", "Contacts of regions, towns and border areas."
    CIVIL_SOCIETY = "civil-society", "Organisations of citizens."
    JUSTICE = "justice", "Justice and administration."


class NonMilitaryCooperation(Provision):
    """Cooperation in culture, education, science, health and other civil fields.

    Economic fields, disasters, media and courts are kinds of their own. Code one provision for
    each article, its fields in a list.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "fields": ["culture", "education"]}
    DATASETS: ClassVar = {"ATOP": ("nomicoop",)}
    SILENT: ClassVar = "No civil field is mentioned."

    type: Literal["non-military-cooperation"]
    """Other cooperation (culture, science, ...)."""
    fields: tuple[CivilField, ...] = ()
    """Which fields."""


class ReliefWork(Vocabulary):
    """What is done."""

    PREVENTION = "prevention", "Prevention and warning."
    RELIEF = "relief", "Relief."
    MILITARY_HELP = "military-help", "Forces help."
    INFORMATION = "information", "Exchange of information."
    NUCLEAR_ACCIDENTS = "nuclear-accidents", "Nuclear accidents."


class DisasterRelief(Provision):
    """Help in natural and man-made disasters.

    Rescue at sea is maritime security.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "work": ["prevention", "relief"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Disasters are not mentioned."

    type: Literal["disaster-relief"]
    """Disaster relief."""
    work: tuple[ReliefWork, ...] = ()
    """What is done."""
