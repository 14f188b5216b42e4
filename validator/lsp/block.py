"""Lines of YAML in block style, read by their indentation alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

LONG = 2000
"""Characters of a line that are looked at: what follows a key on a longer one is prose."""
COMMENT = re.compile(r"(?:^|\s)#.*$")
_KEY = re.compile(r"""(["']?)(?P<key>[^\s#"'{}\[\],&*!|>%@`][^"'{}\[\],#]*?)\1\s*:(?=\s|$)\s*""")
_DASH = re.compile(r"-(?=\s|$) *")


@dataclass(slots=True)
class Level:
    """An open mapping or, with an index, an open list, and the column it begins in."""

    column: int
    keys: dict[str, str] = field(default_factory=dict)
    key: str = ""
    index: int = -1

    @property
    def step(self) -> str | int:
        """The way from here to what stands at the end."""
        return self.index if self.index >= 0 else self.key


@dataclass(frozen=True, slots=True)
class Line:
    """The dashes at the beginning of a line, by column, its key, and what follows."""

    indent: int
    dashes: tuple[int, ...]
    column: int
    key: str | None
    rest: str

    @property
    def empty(self) -> bool:
        """Whether nothing stands there, or a comment alone."""
        return self.key is None and not self.dashes and self.rest[:1] in ("", "#")


def read_line(text: str) -> Line:
    """Take a line apart; where it is long, only its beginning."""
    text = text[:LONG].rstrip("\r")
    begin = column = indent(text)
    dashes = []
    while found := _DASH.match(text, column):
        dashes.append(column)
        column = found.end()
    if text[column : column + 1] == "#":
        return Line(begin, tuple(dashes), column, None, text[column:] if not dashes else "")
    found = _KEY.match(text, column)
    if found is None:
        return Line(begin, tuple(dashes), column, None, text[column:])
    return Line(begin, tuple(dashes), column, found["key"], text[found.end() :])


def indent(text: str) -> int:
    """How many blanks a line begins with."""
    return len(text) - len(text.lstrip(" "))


def enter(levels: list[Level], line: Line) -> None:
    """Open and close levels as a line does."""
    for column in line.dashes:
        while levels and (levels[-1].column > column):
            levels.pop()
        if levels and levels[-1].column == column and levels[-1].index >= 0:
            levels[-1].index += 1
        else:
            levels.append(Level(column, index=0))
    while levels and (
        levels[-1].column > line.column
        or (levels[-1].column == line.column and levels[-1].index >= 0)
    ):
        levels.pop()
    if line.key is None:
        return
    if not levels or levels[-1].column < line.column:
        levels.append(Level(line.column))
    levels[-1].key = line.key
    levels[-1].keys[line.key] = _plain(line.rest)


def _plain(rest: str) -> str:
    return COMMENT.sub("", rest).strip().strip("\"'")


def below(lines: Sequence[str], row: int, column: int) -> dict[str, str]:
    """The keys that follow in the mapping that begins in a column."""
    found: dict[str, str] = {}
    for text in lines[row + 1 :]:
        line = read_line(text)
        if line.empty:
            continue
        if line.indent < column:
            break
        if line.key is not None and line.column == column:
            found[line.key] = _plain(line.rest)
    return found
