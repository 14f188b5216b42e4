"""The choices several commands offer.

Commands import what they need inside their functions: `agreements --help` must not wait for
pydantic and jsonschema.
"""

from __future__ import annotations

from enum import StrEnum


class FindingFormat(StrEnum):
    """How findings are written."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"


class MatrixFormat(StrEnum):
    """How a matrix is written."""

    TABLE = "table"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


class ListFormat(StrEnum):
    """How a list or a few counts are written."""

    TABLE = "table"
    JSON = "json"
