"""How cells look. A state has a sign and a word; its colour only repeats them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from validator.compare.cell import State

_COLOURS = {
    State.PRESENT: "#DDEFDD",
    State.ABSENT: "#F6D9D5",
    State.SILENT: "#FBF3D0",
    State.UNKNOWN: "#EEEEEE",
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The formats of a workbook."""

    head: Any
    plain: Any
    quoted: Any
    states: dict[State, Any]
    title: Any


def styles(book: Any) -> Styles:  # noqa: ANN401 - xlsxwriter ships no types
    """Make the formats of a workbook."""
    top = {"valign": "top"}
    return Styles(
        head=book.add_format(
            {"bold": True, "bg_color": "#22384F", "font_color": "#FFFFFF", "valign": "vcenter"}
        ),
        plain=book.add_format(top),
        # An editor that opens such a cell keeps its text a text.
        quoted=book.add_format({**top, "quote_prefix": True}),
        states={
            state: book.add_format(
                {
                    **top,
                    "bg_color": colour,
                    "border": 1,
                    "border_color": "#FFFFFF",
                }
            )
            for state, colour in _COLOURS.items()
        },
        title=book.add_format({"bold": True, "font_size": 14}),
    )
