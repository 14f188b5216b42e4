"""Lines of labels and cells, fitted into columns and wrapped inside them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from validator.render.layout import pad, width_of, wrap
from validator.render.matrix.columns import GAP, Columns, blocks, fit
from validator.render.screen import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from validator.render.screen import Screen


@dataclass(frozen=True, slots=True)
class Line:
    """A line before it is fitted: a label, and a text for each agreement or none at all."""

    label: str
    cells: tuple[str, ...] = ()
    styles: tuple[Style | None, ...] = ()
    indent: int = 0
    bold: bool = False
    marked: bool = False


def grid(lines: Sequence[Line], screen: Screen) -> list[str]:
    """Set lines in columns, the first as the heading of every block.

    Without colour, the lines of a block are all equally wide.
    """
    head, *body = lines
    margin = width_of(screen.glyphs.differs) + 1
    room = None if screen.width is None else screen.width - margin
    labels = max(line.indent + width_of(line.label) for line in lines)
    grid: list[str] = []
    for block in blocks(len(head.cells), room):
        cells = tuple(max(width_of(line.cells[c]) for line in lines if line.cells) for c in block)
        columns = fit(labels, cells, room)
        total = margin + columns.label + sum(GAP + width for width in columns.cells)
        grid += _fitted(head, block, columns, screen)
        grid.append(screen.glyphs.rule * total)
        for line in body:
            grid += _fitted(line, block, columns, screen)
        grid.append(" " * total)
    return grid


def _fitted(line: Line, block: range, columns: Columns, screen: Screen) -> list[str]:
    if not line.cells:
        return _across(line, columns, screen)
    indent = min(line.indent, columns.label // 2)
    label = wrap(line.label, columns.label - indent)
    cells = [
        wrap(line.cells[column], width) for column, width in zip(block, columns.cells, strict=True)
    ]
    marker = screen.glyphs.differs
    margin = pad(marker if line.marked else "", width_of(marker) + 1)
    weight = Style.BOLD if line.bold else None
    fitted = []
    for number, (text, *parts) in enumerate(zip_longest(label, *cells, fillvalue="")):
        marked = Style.BOLD if line.marked and number == 0 else None
        row = screen.paint(margin, marked) if marked else " " * width_of(margin)
        row += " " * indent + _set(text, columns.label - indent, weight, screen)
        for place, (part, width) in enumerate(zip(parts, columns.cells, strict=True)):
            style = line.styles[block[place]] if line.styles else weight
            row += " " * GAP + _set(part, width, style, screen)
        fitted.append(row)
    return fitted


def _across(line: Line, columns: Columns, screen: Screen) -> list[str]:
    """Let a line without cells run over all columns."""
    width = columns.label + sum(GAP + cell for cell in columns.cells)
    margin = " " * (width_of(screen.glyphs.differs) + 1)
    weight = Style.BOLD if line.bold else None
    return [margin + _set(text, width, weight, screen) for text in wrap(line.label, width)]


def _set(text: str, width: int, style: Style | None, screen: Screen) -> str:
    """Colour the text and not the spaces that fill the column."""
    return screen.paint(text, style) + " " * (width - width_of(text))
