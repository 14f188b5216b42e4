"""The provision matrix in every format, by name."""

from __future__ import annotations

from collections.abc import Callable

from validator.compare.matrix import Matrix
from validator.render.matrix import csv, html, json, markdown, overview, table
from validator.render.screen import TableOptions

Format = Callable[[Matrix, TableOptions], str]

FORMATS: dict[str, Format] = {
    "table": table.render,
    "overview": overview.render,
    "markdown": markdown.render,
    "csv": csv.render,
    "json": json.render,
    "html": html.render,
}
"""How to write a matrix, by the name of the format."""
