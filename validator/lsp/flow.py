"""What is open in a piece of YAML in brackets: `{source: tass, article:`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*(?:"|$)|\'(?:[^\']|\'\')*(?:\'|$)')
_COMMENT = re.compile(r"(?<=\s)#[^\n]*")


@dataclass(slots=True)
class Frame:
    """An open bracket: its keys with their values, the key of the value at the end, its index."""

    bracket: str
    keys: dict[str, str] = field(default_factory=dict)
    key: str | None = None
    index: int = 0

    @property
    def step(self) -> str | int:
        """The way from here to what stands at the end."""
        return self.index if self.bracket == "[" else self.key or ""


@dataclass(frozen=True, slots=True)
class Flow:
    """The brackets open at the end of a piece, and the text begun there. None are open: closed."""

    frames: tuple[Frame, ...]
    text: str
    in_comment: bool = False


def read_flow(piece: str) -> Flow:
    """Read a piece that begins with a bracket, up to its end or to where that bracket is closed."""
    frames: list[Frame] = []
    start = at = 0
    blank = True  # nothing but spaces since `start`
    while at < len(piece):
        char = piece[at]
        if comment := _COMMENT.match(piece, at):
            at = comment.end()
            if at == len(piece):
                return Flow(tuple(frames), "", in_comment=True)
            continue
        if blank and (quoted := _QUOTED.match(piece, at)):
            at = quoted.end()
            blank = False
            continue
        at += 1
        if char in "{[":
            frames.append(Frame(char))
        elif char == ":" and frames[-1].bracket == "{" and piece[at : at + 1] in " \n,}":
            frames[-1].key = piece[start : at - 1].strip().strip("\"'")
            frames[-1].keys[frames[-1].key] = ""
        elif char in ",}]":
            _end(frames, piece[start : at - 1].strip().strip("\"'"), char)
        else:
            blank = blank and char.isspace()
            continue
        start = at
        blank = True
        if not frames:
            break
    return Flow(tuple(frames), piece[start:].lstrip())


def _end(frames: list[Frame], text: str, char: str) -> None:
    frame = frames[-1]
    if frame.key is not None:
        frame.keys[frame.key] = frame.keys[frame.key] or text
    elif text and frame.bracket == "{":
        frame.keys[text] = ""
    if char == ",":
        frame.key = None
        frame.index += 1
    else:
        frames.pop()
