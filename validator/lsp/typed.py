"""What is being typed: the place of the cursor in a text that need not be YAML yet.

The tree cannot be asked, for half a line breaks it. So the lines are read by their indentation,
up to the cursor, and what stands in brackets by `validator.lsp.flow`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from validator.finding import Position, Span
from validator.lsp.cursor import PROVISION, Cursor
from validator.lsp.flow import Flow, read_flow
from validator.read import Path

_KEY = re.compile(r"""(["']?)(?P<key>[^\s#"'{}\[\],&*!|>%@`][^"'{}\[\],#]*?)\1\s*:(?=\s|$)\s*""")
_DASH = re.compile(r"-(?=\s|$) *")
_BLOCK_TEXT = re.compile(r"[|>][+-]?\d?[+-]?\s*(?:#.*)?$")
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_BRACKETS = ("{", "[")
_PROSE = Flow((), "")
_LONG = 2000
"""Characters of a line that are looked at: what follows a key on a longer one is prose."""
_MANY = 200
"""Lines over which brackets are followed."""
_NAME = re.compile(r"[\w-]*")


@dataclass(slots=True)
class _Level:
    """An open mapping or, with an index, an open list, and the column it begins in."""

    column: int
    keys: dict[str, str] = field(default_factory=dict)
    key: str = ""
    index: int = -1

    @property
    def step(self) -> str | int:
        return self.index if self.index >= 0 else self.key


@dataclass(frozen=True, slots=True)
class _Line:
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


def typed_at(text: str, position: Position) -> Cursor | None:
    """What is typed at a place; None in a comment, in a text of several lines and on a colon."""
    lines = text.split("\n")
    row = position.line - 1
    if row >= len(lines) or position.column > _LONG:
        return None
    behind = lines[row][position.column - 1 :]
    shown = [*lines[:row], lines[row][: position.column - 1]]
    levels: list[_Level] = []
    flow = _read_above(shown, behind, levels)
    line = _line(shown[row])
    if flow is None:
        if _COMMENT.search(line.rest) and line.rest[:1] not in "\"'":
            return None
        _enter(levels, line)
        flow = read_flow(line.rest) if line.rest[:1] in _BRACKETS else None
    if flow is not None:
        kind = _kind(levels, lines, row) if len(levels) > PROVISION else ""
        return _in_flow(_path(levels), kind, flow, position, behind)
    if line.key is None:
        return _new_key(levels, line, lines, position, behind)
    if not line.rest and not shown[row][-1:].isspace():
        return None
    word, span = _word(line.rest, position, behind)
    return Cursor(_path(levels), word, span, is_key=False, kind=_kind(levels, lines, row))


def _read_above(shown: Sequence[str], behind: str, levels: list[_Level]) -> Flow | None:
    """Open the levels that the lines above the last one open.

    Gives the brackets the last line is in; none of them are open where it is in a text of
    several lines.
    """
    row = len(shown) - 1
    at = 0
    while at < row:
        line = _line(shown[at])
        at += 1
        if line.empty:
            continue
        _enter(levels, line)
        owner = line.column if line.key is not None else max(line.dashes, default=line.column)
        if line.rest[:1] in _BRACKETS:
            flow, at = _read_on(shown, at, line.rest, owner)
            if flow.frames and at > row:
                return flow
        elif _BLOCK_TEXT.match(line.rest):
            while at <= row and (not shown[at].strip() or _indent(shown[at]) > owner):
                at += 1
            if at > row and (shown[row].strip() or behind.strip()):
                return _PROSE
    return None


def _new_key(
    levels: list[_Level], line: _Line, lines: Sequence[str], position: Position, behind: str
) -> Cursor:
    row = position.line - 1
    path, siblings = _path(levels), frozenset(_below(lines, row, line.column))
    if levels and levels[-1].index < 0 and levels[-1].column == line.column:
        path = path[:-1]
        siblings |= levels[-1].keys.keys()
    kind = _kind(levels, lines, row, line.column)
    word, span = _word(line.rest, position, behind)
    return Cursor(path, word, span, is_key=True, siblings=siblings, kind=kind)


def _in_flow(path: Path, kind: str, flow: Flow, position: Position, behind: str) -> Cursor | None:
    if flow.in_comment or not flow.frames:
        return None
    for frame in flow.frames:
        if len(path) == PROVISION:
            kind = frame.keys.get("type", "") or _type_in(behind)
        path = (*path, frame.step)
    last = flow.frames[-1]
    word, span = _word(flow.text, position, behind)
    kind = kind if path[:1] == ("provisions",) else ""
    if last.bracket == "[" or last.key is not None:
        return Cursor(path, word, span, is_key=False, kind=kind)
    later = frozenset(re.findall(r"([\w-]+):", re.split(r"[}\n]", behind)[0]))
    siblings = frozenset(last.keys) | later
    return Cursor(path[:-1], word, span, is_key=True, siblings=siblings, kind=kind)


def _type_in(behind: str) -> str:
    found = re.search(r"\btype:\s*([\w-]+)", behind)
    return found[1] if found else ""


def _word(text: str, position: Position, behind: str) -> tuple[str, Span]:
    """The word begun before the cursor, without its quotation mark, and where it stands."""
    word = text.removeprefix('"').removeprefix("'")
    more = _NAME.match(behind)
    end = position.column + (len(more[0]) if more else 0)
    start = Position(position.line, position.column - len(word))
    return word, Span(start, Position(position.line, end))


def _line(text: str) -> _Line:
    text = text[:_LONG].rstrip("\r")
    indent = column = _indent(text)
    dashes = []
    while found := _DASH.match(text, column):
        dashes.append(column)
        column = found.end()
    if text[column : column + 1] == "#":
        return _Line(indent, tuple(dashes), column, None, text[column:] if not dashes else "")
    found = _KEY.match(text, column)
    if found is None:
        return _Line(indent, tuple(dashes), column, None, text[column:])
    return _Line(indent, tuple(dashes), column, found["key"], text[found.end() :])


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _enter(levels: list[_Level], line: _Line) -> None:
    """Open and close levels as a line does."""
    for column in line.dashes:
        while levels and (levels[-1].column > column):
            levels.pop()
        if levels and levels[-1].column == column and levels[-1].index >= 0:
            levels[-1].index += 1
        else:
            levels.append(_Level(column, index=0))
    while levels and (
        levels[-1].column > line.column
        or (levels[-1].column == line.column and levels[-1].index >= 0)
    ):
        levels.pop()
    if line.key is None:
        return
    if not levels or levels[-1].column < line.column:
        levels.append(_Level(line.column))
    levels[-1].key = line.key
    levels[-1].keys[line.key] = _plain(line.rest)


def _plain(rest: str) -> str:
    return _COMMENT.sub("", rest).strip().strip("\"'")


def _read_on(lines: Sequence[str], at: int, piece: str, owner: int) -> tuple[Flow, int]:
    """Read brackets to their end, over lines further in than what they belong to."""
    flow = read_flow(piece)
    last = min(at + _MANY, len(lines))
    while flow.frames and at < last and (_indent(lines[at]) > owner or not lines[at].strip()):
        piece = f"{piece}\n{lines[at][:_LONG]}"
        at += 1
        flow = read_flow(piece)
    return flow, at


def _path(levels: Sequence[_Level]) -> Path:
    return tuple(level.step for level in levels)


def _kind(levels: Sequence[_Level], lines: Sequence[str], row: int, column: int = 0) -> str:
    """The kind of the provision around a line; its `type` may stand above or below."""
    if not levels or levels[0].key != "provisions":
        return ""
    if len(levels) > PROVISION:
        known = levels[PROVISION].keys
        column = levels[PROVISION].column
    else:
        known = {}
    return known.get("type") or _below(lines, row, column).get("type", "")


def _below(lines: Sequence[str], row: int, column: int) -> dict[str, str]:
    """The keys that follow in the mapping that begins in a column."""
    found: dict[str, str] = {}
    for text in lines[row + 1 :]:
        line = _line(text)
        if line.empty:
            continue
        if line.indent < column:
            break
        if line.key is not None and line.column == column:
            found[line.key] = _plain(line.rest)
    return found
