"""What the renderer must know of the place its text goes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from validator.read import Document


class Style(StrEnum):
    """The few ways text may stand out, as the numbers terminals know (ECMA-48 SGR)."""

    BOLD = "1"
    DIM = "2"
    RED = "31"
    GREEN = "32"
    YELLOW = "33"


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The signs that stand before words. No sign means anything without its word."""

    present: str
    absent: str
    silent: str
    unknown: str
    differs: str
    rule: str
    arrow: str


SIGNS = Glyphs(present="●", absent="✗", silent="–", unknown="?", differs="≠", rule="─", arrow="→")  # noqa: RUF001 - the dash is meant
ASCII_SIGNS = Glyphs(
    present="+", absent="x", silent="-", unknown="?", differs="!=", rule="-", arrow="->"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Where text is shown.

    `width` is the number of columns of a terminal; without one the text goes elsewhere and is
    neither wrapped nor cut. `ascii_only` is for streams that cannot encode the signs; it
    concerns what we add, not the text of the agreements.
    """

    width: int | None = None
    color: bool = False
    ascii_only: bool = False

    @property
    def glyphs(self) -> Glyphs:
        """The signs this place can show."""
        return ASCII_SIGNS if self.ascii_only else SIGNS

    def paint(self, text: str, style: Style | None) -> str:
        """Make a text stand out where colour is wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.color and style and text else text


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOptions:
    """How to show a matrix: every row or only those that differ, and on what screen.

    `documents` are the files of the columns by key, for formats that tell the places in them.
    """

    only_differences: bool = False
    screen: Screen = field(default_factory=Screen)
    documents: Mapping[str, Document] = field(default_factory=dict)
