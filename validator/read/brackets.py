"""Finds the bracket that is to blame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.read.places import position

_CLOSERS = {"[": "]", "{": "}"}
_INSIDE = {
    ",": "nothing stands before this comma",
    "-": "no dash can begin a value between brackets",
}
# Quotes open a text only where a value may begin; in "Iran's" they do not.
_PIECE = re.compile(
    r"""(?<=[\s,\[{:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=\s)\#[^\n]*|[\[\]{}]""", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Cause:
    """What is wrong with the brackets, and where."""

    at: int
    message: str
    cure: str


def explain(text: str, at: int, open_brackets: list[int], *, flow: bool) -> Cause | None:
    """Say what is wrong with the brackets around a place, or None if it is something else."""
    char = text[at : at + 1]
    if not open_brackets:
        return _outside(at, char)
    opener = open_brackets[-1]
    bracket = text[opener]
    closer = _CLOSERS[bracket]
    if char and char in "]})" and char != closer:
        place = position(text, opener)
        where = f"the {bracket} at line {place.line}, column {place.column}"
        return Cause(at, f"this {char} does not match {where}", f"Write {closer} here.")
    if not char or not _closes(text, opener):
        message = f"the {bracket} opened here is never closed"
        return Cause(opener, message, f"Put {closer} behind its end.")
    if inside := _INSIDE.get(char):
        return Cause(at, inside, "Separate values by one comma; put quotes around a text.")
    if not flow:
        return None
    cure = "Put a comma between two values; put quotes around a text with special characters."
    return Cause(at, f"a comma or {closer} is missing before this", cure)


def _outside(at: int, char: str) -> Cause | None:
    if char and char in "]}":
        return Cause(at, f"this {char} closes nothing", "Delete it, or put quotes around the text.")
    if char == ",":
        message = "no comma can stand here"
        return Cause(at, message, "Delete it, or put quotes around the text.")
    return None


def _closes(text: str, opener: int) -> bool:
    depth = 0
    for piece in _PIECE.finditer(text, opener):
        if piece[0] in ("[", "{"):
            depth += 1
        elif piece[0] in ("]", "}"):
            depth -= 1
            if not depth:
                return True
    return False
