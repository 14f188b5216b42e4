"""Two agreements compared, in every format that tells differences in words, by name."""

from __future__ import annotations

from collections.abc import Callable

from validator.compare.comparison import comparison
from validator.compare.matrix import Matrix
from validator.render.comparison import markdown, text
from validator.render.matrix import markdown as table
from validator.render.screen import TableOptions

Format = Callable[[Matrix, TableOptions], str]


def _text(matrix: Matrix, options: TableOptions) -> str:
    only = options.only_differences
    return text.render(comparison(matrix), options.screen, only_differences=only)


def _markdown(matrix: Matrix, options: TableOptions) -> str:
    """The differences in words, and the table below."""
    words = markdown.render(comparison(matrix), only_differences=options.only_differences)
    return f"{words}\n{table.render(matrix, options)}"


FORMATS: dict[str, Format] = {"text": _text, "markdown": _markdown}
"""How to write what two agreements have and have not in common, by the name of the format."""
