"""The choices several commands offer.

Commands import what they need inside their functions: `agreements --help` must not wait for
pydantic and jsonschema.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FindingFormat(StrEnum):
    """How findings are written."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSON = "rdjson"
    SARIF = "sarif"


FOR_READERS = (FindingFormat.FULL, FindingFormat.CONCISE, FindingFormat.GITHUB)
"""After these a line on the whole run is told; the others go to programs."""

FROM_ROOT = (FindingFormat.GITHUB, FindingFormat.GITLAB, FindingFormat.SARIF)
"""In these a path begins at the root of the repository."""


class Color(StrEnum):
    """When text stands out by colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


ColorOption = Annotated[
    Color, typer.Option("--color", help="Colour; auto: on a terminal, if the environment agrees.")
]


class MatrixFormat(StrEnum):
    """How a matrix is written."""

    TABLE = "table"
    OVERVIEW = "overview"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    CELLS = "cells"
    PARQUET = "parquet"
    ARROW = "arrow"
    SQLITE = "sqlite"
    XLSX = "xlsx"


class ExportFormat(StrEnum):
    """In which media tables are written."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"
    ARROW = "arrow"
    SQLITE = "sqlite"
    XLSX = "xlsx"


class DiffFormat(StrEnum):
    """How differences are written: in words, or as a matrix."""

    TEXT = "text"
    TABLE = "table"
    OVERVIEW = "overview"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    GITHUB = "github"
    CELLS = "cells"
    PARQUET = "parquet"
    ARROW = "arrow"
    SQLITE = "sqlite"
    XLSX = "xlsx"


class IdsFormat(StrEnum):
    """How a list of agreements is written."""

    TABLE = "table"
    JSON = "json"
    IDS = "ids"


class ListFormat(StrEnum):
    """How a list or a few counts are written."""

    TABLE = "table"
    JSON = "json"


def unless_stdout(file: Path | None) -> Path | None:
    """Take `-` for standard output, which no file names."""
    return None if file is not None and str(file) == "-" else file
