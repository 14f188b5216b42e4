"""Two agreements compared, in every format that tells differences in words, by name."""

from __future__ import annotations

from collections.abc import Callable

from validator.compare.matrix import Matrix
from validator.render.comparison import json, markdown, text
from validator.render.matrix import markdown as grid
from validator.render.screen import TableOptions

Format = Callable[[Matrix, TableOptions], str]


def _markdown(matrix: Matrix, options: TableOptions) -> str:
    """The differences in words, and below the table of the kinds known of either."""
    words = markdown.render(matrix, only_differences=options.only_differences)
    known = {row.type for row in matrix.rows if any(cell.known for cell in row.cells.values())}
    return f"{words}\n{grid.table(matrix.showing(known), options)}"


FORMATS: dict[str, Format] = {"text": text.render, "markdown": _markdown, "json": json.render}
"""How to write what two agreements have and have not in common, by the name of the format."""
