"""What the card of a cell and the comparison say: the provisions of one agreement, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from validator.compare.cell import Cell, State
from validator.compare.clause import compared, said
from validator.compare.place import place
from validator.compare.values import in_full, words
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.report.column import Column
from validator.report.names import plain
from validator.report.sources import source_labels


def detail_of(column: Column) -> dict[str, Any]:
    """Give the coded cells of an agreement by the number of their kind, as plain data."""
    labels = source_labels(column.agreement)
    return {
        "sources": {
            key: {
                "label": labels[key],
                "title": source.title,
                "url": source.url or "",
                "read": plain(source.read),
            }
            for key, source in column.agreement.sources.items()
            if key in _cited(column.agreement)
        },
        "cells": {
            number: _cell(kind, cell)
            for number, (kind, cell) in enumerate(column.cells.items())
            if cell.provisions
        },
    }


def _cell(kind: str, cell: Cell) -> list[dict[str, Any]]:
    names = compared(KINDS[kind]) if cell.state is State.PRESENT else ()
    return [_provision(part) | _values(part, names) for part in cell.provisions]


def _provision(part: Provision) -> dict[str, Any]:
    return {
        "strength": str(part.obligation or ""),
        "bearers": bearers(part),
        "conditions": ", ".join(words(part.conditions)),
        "basis": str(part.basis),
        "place": place(part.cite),
        "source": part.cite.source,
        "summary": part.summary or "",
    }


def _values(part: Provision, names: Sequence[str]) -> dict[str, Any]:
    """The values of fields by their number, in short words, and in full where that is more."""
    values = {number: getattr(part, name) for number, name in enumerate(names)}
    short = {number: list(told) for number, value in values.items() if (told := words(value))}
    full = {number: list(in_full(values[number])) for number in short}
    return {
        "said": "; ".join(said(part)) if names else "",
        "words": short,
        "full": {number: told for number, told in full.items() if told != short[number]},
    }


def bearers(part: Provision) -> str:
    """Say who owes it and to whom, where not every party does to every other."""
    owed = f"owed by {', '.join(part.obligors)}" if part.obligors else ""
    to = f"to {', '.join(part.beneficiaries)}" if part.beneficiaries else ""
    return " ".join(filter(None, (owed, to)))


def _cited(agreement: Agreement) -> set[str]:
    return {part.cite.source for part in agreement.provisions}
