"""The matrix as a table to read in a terminal, or in a plain file where it is never wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.compare.matrix import Difference
from validator.render.escape import terminal
from validator.render.layout import NO_BREAK, pad, width_of, wrap
from validator.render.matrix.cells import STYLES, cell_text, value_text
from validator.render.matrix.grid import Line, grid
from validator.render.matrix.notes import closing, legend
from validator.render.matrix.standing import day_lines, standing_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from validator.compare.matrix import Matrix, Row
    from validator.render.screen import Screen, TableOptions

_INDENT = 2


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, what its signs mean, and what it comes to."""
    only, screen = options.only_differences, options.screen
    shown = wrap(closing(matrix, only_differences=only), screen.width)
    if matrix.columns:
        table = grid(list(lines(matrix, options)), screen)
        shown = [*(line.rstrip(" ") for line in table), *_legend(screen), "", *shown]
    return "\n".join([*shown, *day_lines(matrix, screen)]) + "\n"


def lines(matrix: Matrix, options: TableOptions) -> Iterator[Line]:
    """Give the lines of the table: the heading, then families, kinds and parameters."""
    yield Line("", matrix.ids, bold=True)
    for label, said in standing_rows(matrix):
        yield Line(label, tuple(map(terminal, said)))
    for family, rows in matrix.by_family(only_differences=options.only_differences):
        yield Line(family.title, bold=True)
        for row in rows:
            yield from _row(row, matrix, options.screen)


def _row(row: Row, matrix: Matrix, screen: Screen) -> Iterator[Line]:
    cells = tuple(row.cells.values())
    yield Line(
        row.type,
        tuple(
            _bound(cell_text(cell, column, screen.glyphs, terminal))
            for cell, column in zip(cells, matrix.columns, strict=True)
        ),
        tuple(STYLES[cell.state] for cell in cells),
        indent=_INDENT,
        marked=row.difference is Difference.DIFFERENT,
    )
    for name in row.uneven:
        values = tuple(value_text(cell, name, screen.glyphs, terminal) for cell in cells)
        yield Line(name.replace("_", " "), values, indent=2 * _INDENT)


def _bound(text: str) -> str:
    """Keep `art.` and its number on one line."""
    return text.replace("art. ", f"art.{NO_BREAK}")


def _legend(screen: Screen) -> Iterator[str]:
    signs = legend(screen.glyphs)
    sign_width, word_width = (max(width_of(entry[part]) for entry in signs) for part in (0, 1))
    for sign, word, meaning in signs:
        lead = f"{pad(sign, sign_width)} {pad(word, word_width)}  "
        room = None if screen.width is None else max(screen.width - len(lead), 1)
        first, *rest = wrap(meaning, room)
        yield lead + first
        yield from (" " * len(lead) + line for line in rest)
