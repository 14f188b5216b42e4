"""What is being typed: the place of the cursor in a text that need not be YAML yet.

The tree cannot be asked, for half a line breaks it. So the lines are read by their indentation,
up to the cursor, and what stands in brackets by `validator.lsp.flow`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from validator.finding import Position, Span
from validator.lsp.block import COMMENT, LONG, Level, Line, below, enter, indent, read_line
from validator.lsp.cursor import PROVISION, Cursor
from validator.lsp.flow import Flow, read_flow
from validator.read import Path

_BLOCK_TEXT = re.compile(r"[|>][+-]?\d?[+-]?\s*(?:#.*)?$")
_BRACKETS = ("{", "[")
_PROSE = Flow((), "")
_MANY = 200
"""Lines over which brackets are followed."""
_NAME = re.compile(r"[\w-]*")


def typed_at(text: str, position: Position) -> Cursor | None:
    """What is typed at a place; None in a comment, in a text of several lines and on a colon."""
    lines = text.split("\n")
    row = position.line - 1
    if row >= len(lines) or position.column > LONG:
        return None
    behind = lines[row][position.column - 1 :]
    shown = [*lines[:row], lines[row][: position.column - 1]]
    levels: list[Level] = []
    flow = _read_above(shown, behind, levels)
    line = read_line(shown[row])
    if flow is None:
        if COMMENT.search(line.rest) and line.rest[:1] not in "\"'":
            return None
        enter(levels, line)
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


def _read_above(shown: Sequence[str], behind: str, levels: list[Level]) -> Flow | None:
    """Open the levels that the lines above the last one open.

    Gives the brackets the last line is in; none of them are open where it is in a text of
    several lines.
    """
    row = len(shown) - 1
    at = 0
    while at < row:
        line = read_line(shown[at])
        at += 1
        if line.empty:
            continue
        enter(levels, line)
        owner = line.column if line.key is not None else max(line.dashes, default=line.column)
        if line.rest[:1] in _BRACKETS:
            flow, at = _read_on(shown, at, line.rest, owner)
            if flow.frames and at > row:
                return flow
        elif _BLOCK_TEXT.match(line.rest):
            while at <= row and (not shown[at].strip() or indent(shown[at]) > owner):
                at += 1
            if at > row and (shown[row].strip() or behind.strip()):
                return _PROSE
    return None


def _new_key(
    levels: list[Level], line: Line, lines: Sequence[str], position: Position, behind: str
) -> Cursor:
    row = position.line - 1
    path, siblings = _path(levels), frozenset(below(lines, row, line.column))
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


def _read_on(lines: Sequence[str], at: int, piece: str, owner: int) -> tuple[Flow, int]:
    """Read brackets to their end, over lines further in than what they belong to."""
    flow = read_flow(piece)
    last = min(at + _MANY, len(lines))
    while flow.frames and at < last and (indent(lines[at]) > owner or not lines[at].strip()):
        piece = f"{piece}\n{lines[at][:LONG]}"
        at += 1
        flow = read_flow(piece)
    return flow, at


def _path(levels: Sequence[Level]) -> Path:
    return tuple(level.step for level in levels)


def _kind(levels: Sequence[Level], lines: Sequence[str], row: int, column: int = 0) -> str:
    """The kind of the provision around a line; its `type` may stand above or below."""
    if not levels or levels[0].key != "provisions":
        return ""
    if len(levels) > PROVISION:
        known = levels[PROVISION].keys
        column = levels[PROVISION].column
    else:
        known = {}
    return known.get("type") or below(lines, row, column).get("type", "")
