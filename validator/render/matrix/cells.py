"""What a cell says to a reader, the same words in a terminal and in Markdown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from validator.compare.cell import Cell, State
from validator.compare.place import place
from validator.model.citation import Basis
from validator.render.matrix.standing import LATER_WORDING
from validator.render.screen import Style
from validator.render.words import bearers

if TYPE_CHECKING:
    from validator.compare.column import Column
    from validator.model.provision import Provision
    from validator.render.screen import Glyphs

STYLES = {
    State.PRESENT: Style.GREEN,
    State.ABSENT: Style.RED,
    State.SILENT: Style.YELLOW,
    State.UNKNOWN: Style.DIM,
}
"""How each state stands out where there is colour."""

Escape: TypeAlias = Callable[[str], str]
"""How a text is made fit for a medium."""


def cell_text(cell: Cell, column: Column, glyphs: Glyphs, escape: Escape) -> str:
    """Say the state, and of a clause that is there its strength, place, and narrowed bearers."""
    sign = getattr(glyphs, cell.state.value)
    if cell.state is State.PRESENT:
        clauses = dict.fromkeys(_clause(part, column, escape) for part in cell.provisions)
        return f"{sign} {'; '.join(clauses)}"
    checked = all(part.basis is not Basis.UNVERIFIED for part in cell.provisions)
    return f"{sign} {cell.state}" + ("" if checked else ", unverified")


def value_text(cell: Cell, name: str, glyphs: Glyphs, escape: Escape) -> str:
    """Say the value of a parameter; nothing where there is no clause to have one."""
    if cell.state is not State.PRESENT:
        return ""
    values = cell.values(name)
    if values is None:
        return f"{glyphs.unknown} unknown"
    return escape(", ".join(values)) if values else f"{glyphs.silent} not stated"


def _clause(part: Provision, column: Column, escape: Escape) -> str:
    strength = str(part.obligation or part.presence)
    where = place(part.cite)
    further = (
        escape(bearers(part)),
        LATER_WORDING if column.later_wording(part) else "",
        str(Basis.UNVERIFIED) if part.basis is Basis.UNVERIFIED else "",
    )
    lead = f"{strength}  {escape(where)}" if where else strength
    return ", ".join(filter(None, (lead, *further)))
