"""`datapackage.json`: a description of a release as a Data Package, version 2.

Each table of CSV is a resource of type `table` with the schema of its fields. The other files hold
the same tables and are resources without one; they describe themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from validator.export.csv import BETWEEN_WORDS
from validator.export.medium import About
from validator.tables.table import Column, ForeignKey, Table, Type

PACKAGE = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
"""The profile that says which version of the standard it follows."""

_MEDIA_TYPES = {
    "csv": "text/csv",
    "jsonl": "application/jsonl",
    "parquet": "application/vnd.apache.parquet",
    "arrow": "application/vnd.apache.arrow.file",
    "db": "application/vnd.sqlite3",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_TYPES: dict[Type, dict[str, str]] = {
    Type.TEXT: {"type": "string"},
    Type.INTEGER: {"type": "integer"},
    Type.BOOLEAN: {"type": "boolean"},
    Type.DAY: {"type": "date"},
    Type.WORDS: {"type": "list", "itemType": "string", "delimiter": BETWEEN_WORDS},
    Type.TEXTS: {"type": "array"},
}


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release: its path in the folder, its bytes counted, its SHA-256."""

    path: str
    size: int
    sha256: str


def datapackage(tables: Sequence[Table], files: Sequence[File], about: About) -> dict[str, Any]:
    """Describe a release."""
    by_name = {table.name: table for table in tables}
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": "agreements",
        "title": about.title,
        "description": "International agreements, coded provision by provision. A provision is "
        "present, absent, silent or unknown in an agreement, and every one is cited to a source.",
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
    return package | {"resources": [_resource(file, by_name) for file in files]}


def _resource(file: File, tables: dict[str, Table]) -> dict[str, Any]:
    path = PurePosixPath(file.path)
    kind = path.suffix.removeprefix(".")
    is_table = kind == "csv"
    found: dict[str, Any] = {
        "name": path.stem if is_table else f"{path.stem}-{kind}",
        "path": file.path,
        "format": kind,
        "mediatype": _MEDIA_TYPES[kind],
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
    }
    if not is_table:
        return found
    table = tables[path.stem]
    return found | {
        "type": "table",
        "title": table.title,
        "description": table.description,
        "encoding": "utf-8",
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
    field = {"name": column.name, **_TYPES[column.type], "description": column.description}
    return field | ({"constraints": constraints} if constraints else {})


def _foreign(key: ForeignKey) -> dict[str, Any]:
    reference = {"resource": key.table, "fields": list(key.target)}
    return {"fields": list(key.columns), "reference": reference}
