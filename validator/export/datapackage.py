"""`datapackage.json`: a description of a release as a Data Package, version 2.

It describes the tables in CSV. The other media hold the same tables and describe themselves, and
programs that check a package would read them as they can, which for lists in Parquet they cannot.
A list of words is a `string` with a pattern: the standard has `list`, its profile 2.0 forgot it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from validator.export.csv import BETWEEN_WORDS
from validator.export.medium import About
from validator.tables.table import Column, ForeignKey, Table, Type

PACKAGE = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
"""The profile that says which version of the standard it follows."""

_DESCRIPTION = (
    "International agreements, coded provision by provision. A provision is present, absent, "
    "silent or unknown in an agreement, and every one is cited to a source."
)

_TYPES: dict[Type, dict[str, str]] = {
    Type.TEXT: {"type": "string"},
    Type.INTEGER: {"type": "integer"},
    Type.BOOLEAN: {"type": "boolean"},
    Type.DAY: {"type": "date"},
    Type.WORDS: {"type": "string"},
    Type.TEXTS: {"type": "array"},
}


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release: its path in the folder, its bytes counted, its SHA-256."""

    path: str
    size: int
    sha256: str


def datapackage(files: Sequence[tuple[Table, File]], about: About) -> dict[str, Any]:
    """Describe a release by its tables, each with its file."""
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": "agreements",
        "title": about.title,
        "description": f"{_DESCRIPTION} {about.as_of}".rstrip(),
        "version": about.version,
    }
    if about.created:
        package["created"] = about.created
    if about.licence:
        package["contributors"] = [{"title": "The Agreements contributors"}]
        package["licenses"] = [
            {"name": about.licence.name, "title": about.licence.title, "path": about.licence.url}
        ]
    package["sources"] = [{"title": "The documents that the table sources lists"}]
    return package | {"resources": [_resource(file, table) for table, file in files]}


def _resource(file: File, table: Table) -> dict[str, Any]:
    return {
        "name": table.name,
        "type": "table",
        "title": table.title,
        "description": table.description,
        "path": file.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "dialect": {"lineTerminator": "\n"},
        "schema": schema(table),
    }


def schema(table: Table) -> dict[str, Any]:
    """The Table Schema of a table as it is written in CSV."""
    found: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
    }
    if table.unique:
        found["uniqueKeys"] = [list(columns) for columns in table.unique]
    if table.foreign_keys:
        found["foreignKeys"] = [_foreign(key) for key in table.foreign_keys]
    return found


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.words and column.type is Type.TEXT:
        constraints["enum"] = list(column.words)
    if column.type is Type.WORDS:
        constraints["pattern"] = _list_of("|".join(column.words) or f"[^{BETWEEN_WORDS}]+")
    field = {"name": column.name, **_TYPES[column.type], "description": column.description}
    return field | ({"constraints": constraints} if constraints else {})


def _list_of(word: str) -> str:
    """The pattern of a list of words."""
    return f"^({word})({BETWEEN_WORDS}({word}))*$"


def _foreign(key: ForeignKey) -> dict[str, Any]:
    reference = {"resource": key.table, "fields": list(key.target)}
    return {"fields": list(key.columns), "reference": reference}
