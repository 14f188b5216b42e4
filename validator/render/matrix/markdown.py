"""The matrix as a table of GitHub's Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.compare.matrix import Difference
from validator.render.escape import markdown
from validator.render.matrix.cells import cell_text, value_text
from validator.render.matrix.notes import closing, legend
from validator.render.matrix.standing import later_note, left_out, standing_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from validator.compare.matrix import Matrix, Row
    from validator.render.screen import Glyphs, TableOptions

_INDENT = "&emsp;"


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write one table with a line for each family, then a legend and the count."""
    end = closing(matrix, only_differences=options.only_differences)
    shown = f"{table(matrix, options)}\n" if matrix.columns else ""
    return f"{shown}{end}\n" + "".join(f"{line}\n" for line in _notes(matrix))


def table(matrix: Matrix, options: TableOptions) -> str:
    """Write the table and its legend alone."""
    glyphs = options.screen.glyphs
    meanings = (f"- {sign} **{word}**: {meaning}" for sign, word, meaning in _safe(glyphs))
    return "".join(f"{line}\n" for line in (*_table(matrix, options), "", *meanings))


def _table(matrix: Matrix, options: TableOptions) -> Iterator[str]:
    yield _line("", "provision", map(markdown, matrix.ids))
    yield _line("---", "---", ("---" for _ in matrix.ids))
    for label, said in standing_rows(matrix):
        yield _line("", f"*{label}*", map(markdown, said))
    for family, rows in matrix.by_family(only_differences=options.only_differences):
        yield _line("", f"**{family.title}**", ("" for _ in matrix.ids))
        for row in rows:
            yield from _row(row, matrix, options.screen.glyphs)


def _row(row: Row, matrix: Matrix, glyphs: Glyphs) -> Iterator[str]:
    marker = markdown(glyphs.differs) if row.difference is Difference.DIFFERENT else ""
    cells = row.cells.values()
    pairs = zip(cells, matrix.columns, strict=True)
    yield _line(marker, row.type, (cell_text(*pair, glyphs, markdown) for pair in pairs))
    for name in row.uneven:
        values = (value_text(cell, name, glyphs, markdown) for cell in cells)
        yield _line("", _INDENT + name.replace("_", " "), values)


def _notes(matrix: Matrix) -> Iterator[str]:
    if matrix.day is None:
        return
    head, others = left_out(matrix)
    yield from ("", head)
    yield from ("", *(f"- {markdown(other)}" for other in others)) if others else ()
    if note := later_note(matrix):
        yield from ("", note)


def _line(marker: str, label: str, cells: Iterable[str]) -> str:
    return "| " + " | ".join((marker, label, *cells)) + " |"


def _safe(glyphs: Glyphs) -> Iterator[tuple[str, str, str]]:
    return ((markdown(sign), word, meaning) for sign, word, meaning in legend(glyphs))
