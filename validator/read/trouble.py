"""Where the parser gave up, and on what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.read import codes
from validator.read.places import span
from validator.read.report import FatalError, Mistake

if TYPE_CHECKING:
    from validator.codes import Code

EXPECTED_MORE = re.compile(
    r"expected key|expected <block end>|expected '-'|expected ',' or|<document start>"
)
"""How the parser says that what it met fits nowhere."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where the parser stopped, what it said, and what it was reading since where."""

    text: str
    said: str
    about: str
    at: int
    since: int | None
    open_brackets: list[int]

    @property
    def char(self) -> str:
        """The character the parser stopped at, empty at the end."""
        return self.text[self.at : self.at + 1]

    @property
    def line_start(self) -> int:
        """The index at which the line begins."""
        return self.text.rfind("\n", 0, self.at) + 1

    @property
    def before(self) -> str:
        """What stands on the line before the place."""
        return self.text[self.line_start : self.at]

    @property
    def opens_line(self) -> bool:
        """Whether only blanks stand before the place."""
        return not self.before.strip()

    def fatal(
        self, message: str, cure: str = "", *, at: int, to: int, code: Code = codes.SYNTAX
    ) -> FatalError:
        """Make the finding."""
        return FatalError(
            Mistake(code, message, help=cure), span(self.text, at, max(at, min(to, len(self.text))))
        )
