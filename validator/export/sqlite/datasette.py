"""What Datasette shows of the database: titles, descriptions, labels, facets, order, licence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from validator.export.medium import About
from validator.export.sqlite.schema import ABOUT, VIEWS
from validator.tables.table import LISTS, Table

_LABELS = {
    "agreements": "title",
    "kinds": "term",
    "states": "name",
    "sources": "title",
    "provisions": "type",
    "events": "event",
    "statements": "speaker",
    "relations": "kind",
}
"""The column that stands for a row where another table leads to it."""

_SORTED = {"agreements": "signed_earliest", "kinds": "position"}

_FACETS = {
    "agreements": ("instrument", "last_status", "coverage", "parties"),
    "parties": ("party",),
    "events": ("event",),
    "provisions": ("obligation", "basis", "presence"),
    "cells": ("state", "family", "ground"),
    "sources": ("kind", "read", "language"),
    "statements": ("kind", "verdict", "speaker_party"),
    "relations": ("kind",),
    "parameters": ("parameter",),
    "citations": ("part", "role"),
    "event_parties": ("party", "role"),
    "provision_parties": ("party", "role"),
    "kinds": ("family",),
}
"""The columns offered as a choice beside a table."""


def metadata(tables: Sequence[Table], about: About, database: str) -> dict[str, Any]:
    """The metadata of a database of this name, in the form Datasette reads beside it."""
    told = f"Version {about.version}: {len(tables)} tables, with their keys. {about.as_of}"
    shown: dict[str, Any] = {"title": about.title, "description": told.rstrip()}
    if about.licence:
        shown |= {"license": about.licence.name, "license_url": about.licence.url}
    described = {table.name: _table(table) for table in tables}
    described[ABOUT] = {"description": "What the whole database is, and of what day."}
    described |= {name: {"description": view.description} for name, view in VIEWS.items()}
    of_database = {"description": about.citation, "tables": described}
    return shown | {"databases": {database: of_database}}


def _table(table: Table) -> dict[str, Any]:
    lists = {column.name for column in table.columns if column.type in LISTS}
    facets = [{"array": name} if name in lists else name for name in _FACETS.get(table.name, ())]
    # They stand above the rows, and say of each date the same.
    bounds = {f"{name}_{which}" for name in table.names for which in ("earliest", "latest")}
    found: dict[str, Any] = {
        "title": table.title,
        "description": table.description.replace("`", ""),
        "columns": {
            column.name: column.description.replace("`", "")
            for column in table.columns
            if column.name not in bounds
        },
    }
    if table.name in _LABELS:
        found["label_column"] = _LABELS[table.name]
    if table.name in _SORTED:
        found["sort"] = _SORTED[table.name]
    return found | ({"facets": facets} if facets else {})
