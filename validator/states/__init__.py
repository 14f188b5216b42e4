"""Codes of states and organisations that are parties to agreements, with their dates.

Today's states have their ISO 3166-1 alpha-3 codes, dissolved ones those of ISO 3166-3; dates,
aliases, organisations and a few states more are in periods.tsv. Nothing is read before the
first lookup.
"""

from __future__ import annotations

from validator.states.candidates import candidates
from validator.states.cow import Membership, code_of_cow_number, cow_number, memberships
from validator.states.entry import State
from validator.states.guess import suggest_code
from validator.states.names import code_for
from validator.states.table import all_codes, state, valid_on

__all__ = [
    "Membership",
    "State",
    "all_codes",
    "candidates",
    "code_for",
    "code_of_cow_number",
    "cow_number",
    "memberships",
    "state",
    "suggest_code",
    "valid_on",
]
