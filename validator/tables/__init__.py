"""Agreements as flat tables of typed values: the one definition that every export follows."""

from __future__ import annotations

from validator.tables.agreements import AGREEMENTS, TITLES, UNCODED
from validator.tables.cells import CELLS
from validator.tables.citations import CITATIONS
from validator.tables.events import EVENT_PARTIES, EVENTS
from validator.tables.kinds import KINDS_TABLE, PARAMETERS_OF_KINDS
from validator.tables.parties import PARTIES, SIGNATORIES
from validator.tables.provisions import PARAMETERS, PROVISION_PARTIES, PROVISIONS
from validator.tables.relations import RELATIONS
from validator.tables.sources import SOURCES
from validator.tables.statements import STATEMENTS
from validator.tables.states import STATES

TABLES = (
    AGREEMENTS,
    PARTIES,
    EVENTS,
    PROVISIONS,
    CELLS,
    SOURCES,
    STATEMENTS,
    RELATIONS,
    PARAMETERS,
    CITATIONS,
    EVENT_PARTIES,
    PROVISION_PARTIES,
    SIGNATORIES,
    TITLES,
    UNCODED,
    KINDS_TABLE,
    PARAMETERS_OF_KINDS,
    STATES,
)
"""Every table, those first that are looked at most."""
