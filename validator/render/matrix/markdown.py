"""The matrix as a table of GitHub's Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.compare.matrix import Difference
from validator.render.escape import markdown
from validator.render.matrix.cells import cell_text, value_text
from validator.render.matrix.notes import closing, legend

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from validator.compare.matrix import Matrix, Row
    from validator.render.screen import Glyphs, TableOptions

_INDENT = "&emsp;"


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write one table with a line for each family, then a legend and the count."""
    glyphs = options.screen.glyphs
    meanings = (f"- {sign} **{word}**: {meaning}" for sign, word, meaning in _safe(glyphs))
    end = closing(matrix, only_differences=options.only_differences)
    return "\n".join([*_table(matrix, options), "", *meanings, "", end]) + "\n"


def _table(matrix: Matrix, options: TableOptions) -> Iterator[str]:
    yield _line("", "provision", map(markdown, matrix.ids))
    yield _line("---", "---", ("---" for _ in matrix.ids))
    for family, rows in matrix.by_family(only_differences=options.only_differences):
        yield _line("", f"**{family.title}**", ("" for _ in matrix.ids))
        for row in rows:
            yield from _row(row, options.screen.glyphs)


def _row(row: Row, glyphs: Glyphs) -> Iterator[str]:
    marker = markdown(glyphs.differs) if row.difference is Difference.DIFFERENT else ""
    cells = row.cells.values()
    yield _line(marker, row.type, (cell_text(cell, glyphs, markdown) for cell in cells))
    for name in row.uneven:
        values = (value_text(cell, name, glyphs, markdown) for cell in cells)
        yield _line("", _INDENT + name.replace("_", " "), values)


def _line(marker: str, label: str, cells: Iterable[str]) -> str:
    return "| " + " | ".join((marker, label, *cells)) + " |"


def _safe(glyphs: Glyphs) -> Iterator[tuple[str, str, str]]:
    return ((markdown(sign), word, meaning) for sign, word, meaning in legend(glyphs))
