"""What the scripts of the matrix, the list and the comparison know of every agreement.

Whether two cells differ must come out as in `validator.compare.matrix.Row`, for any choice of
agreements. So every present cell carries its clauses, see `validator.report.clauses`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from validator.compare.clause import COMMON, compared
from validator.compare.comparison import Group
from validator.model.agreement import Agreement
from validator.model.event import EventKind
from validator.model.kinds import FAMILIES
from validator.render.changes.phrases import label, nothing
from validator.render.comparison.groups import TITLES
from validator.report.clauses import Clauses, traits
from validator.report.column import MARKS, Column
from validator.report.names import party_name, plain

VERSION = 2
"""Of the layout of the data; scripts and data are always written together."""

_BARS = frozenset(EventKind) - {
    EventKind.NEGOTIATED, EventKind.SUBMITTED, EventKind.APPROVED, EventKind.RATIFIED,
    EventKind.NOTIFIED, EventKind.INSTRUMENTS_EXCHANGED, EventKind.PUBLISHED, EventKind.AMENDED,
    EventKind.RESERVATION_MADE, EventKind.RENEWED, EventKind.CONTEXT,
}  # fmt: skip
"""The events that may change the status."""


@dataclass
class Index:
    """Collects agreements one by one, in the order of the columns."""

    _clauses: Clauses = field(default_factory=Clauses)
    _entries: list[dict[str, Any]] = field(default_factory=list)
    _parties: set[str] = field(default_factory=set)

    def add(self, column: Column) -> None:
        """Take in one agreement."""
        one = column.agreement
        codes = [party.code for party in one.parties]
        self._parties.update(codes)
        self._entries.append(
            {
                "id": one.id,
                "title": one.title,
                "titles": list(one.titles.values()),
                "parties": codes,
                "signed": str(one.signed or ""),
                "instrument": plain(one.instrument),
                "whole": one.coverage == "complete",
                "status": [[str(day), str(status)] for day, status in status_changes(one)],
                "cells": column.letters,
                "clauses": self._clauses.of(column),
            }
        )

    def value(self) -> dict[str, Any]:
        """Give everything as plain data, ready to be written."""
        self._clauses.rank()
        return {
            "version": VERSION,
            "marks": [[one.letter, one.sign, one.words] for one in MARKS],
            "groups": {**TITLES, Group.UNKNOWN: "Unknown in both"},
            "nothing": [nothing(name) for name in COMMON],
            "families": [[family.id, family.title] for family in FAMILIES],
            "kinds": [
                {
                    "id": kind.word(),
                    "family": number,
                    "term": kind.standard_term(),
                    "definition": kind.definition(),
                    "fields": [label(name) for name in compared(kind)],
                    **traits(kind),
                    "orders": self._clauses.orders(kind.word()),
                }
                for number, family in enumerate(FAMILIES)
                for kind in family.kinds
            ],
            "parties": {code: party_name(code) for code in sorted(self._parties)},
            "agreements": self._entries,
        }


def status_changes(agreement: Agreement) -> list[tuple[date, str]]:
    """The days on which the status changes, by the events recorded, each with the new status.

    Before the first it is not signed, or nothing is known.
    """
    days = {
        day
        for one in agreement.timeline
        if one.event in _BARS
        for day in (one.date.earliest, one.date.latest)
    }
    changes: list[tuple[date, str]] = []
    for day in sorted(days):
        status = str(agreement.status_on(day))
        if not changes or changes[-1][1] != status:
            changes.append((day, status))
    return changes
