"""A finding: one thing wrong in one file, as a value every medium can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error fails a check, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text: line and column, both from 1, columns in characters (code points)."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text from `start` up to, and not including, `end`."""

    start: Position
    end: Position


START = Span(Position(1, 1), Position(1, 1))
"""The place of a finding about a file as a whole."""


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A stretch of a file and the text to put in its place; an empty span inserts."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A cure that a program can carry out: `title` names it, `edits` do not overlap.

    A safe fix leaves what the file says as it is, or can only have been meant so; any other is
    a guess, which somebody has to look at.
    """

    title: str
    edits: tuple[TextEdit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: where it is, what it is, and how it is mended.

    `code` is stable and never reused (`AGR203`). `message` says what is wrong, in one line.
    `hint` is the short cure shown beside the place (`did you mean "naval-visits"?`), `help` a
    longer one shown below, `fix` one that a program can carry out. `unread` marks a file that
    could not be checked at all.
    """

    code: str
    severity: Severity
    path: str
    span: Span
    message: str
    hint: str = ""
    help: str = ""
    unread: bool = False
    fix: Fix | None = None

    @property
    def sort_key(self) -> tuple[str, Span, str, str]:
        """Orders findings by file, place and code, the same on every machine."""
        return (self.path, self.span, self.code, self.message)
