"""Writes a document line by line in the one layout."""

from __future__ import annotations

from dataclasses import dataclass

from validator.notation import inline, key
from validator.read import Mapping, Scalar, Sequence
from validator.write.layout.attach import Slot
from validator.write.layout.comments import Comment
from validator.write.layout.flow import in_line
from validator.write.layout.order import in_order
from validator.write.layout.shape import Shape
from validator.write.layout.text import block

WIDTH = 100
"""Columns of a line, where it can be broken."""

_STEP = 2
_ITEMS = 2  # the depth of an item of `timeline`, `provisions` and the like
_LONGEST_KEY = 1000  # YAML ends the search for a colon after 1024 characters


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry or item is written."""

    indent: int = 0
    """Blanks before it."""
    depth: int = 1
    """1 for the keys of the file."""
    tall: bool = False
    """It is one of many of its kind: a mapping takes a line for each key."""


TOP = Place()
"""The place of the keys of the file."""


def comment_lines(comments: list[Comment], indent: int = 0) -> list[str]:
    """Comments in lines of their own; an empty line above one stays."""
    lines: list[str] = []
    for comment in comments:
        lines += [""] * comment.gap + [" " * indent + comment.text]
    return lines


def child_lines(slot: Slot, shape: Shape, place: Place) -> list[str]:
    """Write an entry or item with its comments."""
    pad = " " * place.indent
    start = pad + (f"{key(slot.key)}:" if slot.key else "-")
    if len(start) > _LONGEST_KEY:
        start = f"{pad}? {start.strip()[:-1]}\n{pad}:"
    short, below = _value(slot, shape, place, WIDTH - len(start) - 1)
    if slot.key is None and not short:
        # The first line of the value goes behind the dash, what stands above it above the dash.
        first = next(at for at, line in enumerate(below) if line and line.lstrip(" ")[0] != "#")
        moved = [line and pad + line.lstrip(" ") for line in below[:first]]
        above = [*_above(slot, slot.beside, place.indent), *moved]
        return [*above, f"{start} {below[first].lstrip(' ')}", *below[first + 1 :]]
    above = _above(slot, slot.beside[:-1], place.indent)
    end = f"  {slot.beside[-1].text}" if slot.beside else ""
    return [*above, (f"{start} {short}" if short else start) + end, *below]


def _above(slot: Slot, moved: list[Comment], indent: int) -> list[str]:
    """The comments above an entry or item, with those that have no place beside it any more."""
    comments = sorted([*slot.lead, *moved], key=lambda comment: comment.at)
    before = [comment for comment in comments if comment.at < slot.start]
    behind = comments[len(before) :]
    return comment_lines(before, indent) + [""] * slot.gap + comment_lines(behind, indent)


def _block(slot: Slot, shape: Shape, indent: int, depth: int) -> list[str]:
    """Write what a list or mapping holds, one below the other.

    An empty line of the author stays between the items of a list or of an open mapping.
    """
    record = isinstance(slot.node, Mapping) and not shape.named
    section = depth == _ITEMS and isinstance(slot.node, Sequence)
    lines: list[str] = []
    for child, inner in in_order(slot, shape):
        written = child_lines(child, inner, Place(indent, depth, tall=shape.named or section))
        if written[0] == "" and (record or not lines):
            del written[0]
        lines += written
    return lines + comment_lines(slot.tail, indent)


def _value(slot: Slot, shape: Shape, place: Place, room: int) -> tuple[str, list[str]]:
    """What stands in the line of the key or dash, and the lines below it."""
    node = slot.node
    inside = place.indent + _STEP
    if not isinstance(node, Scalar):
        tall = place.tall and isinstance(node, Mapping) and slot.slots
        short = None if tall else in_line(slot, shape, WIDTH)
        if short is not None and (len(short) <= room or not slot.slots):
            return short, []
        return "", _block(slot, shape, inside, place.depth + 1)
    if node.value is None and not node.text and slot.key:
        return "", []
    short = inline(node)
    if isinstance(node.value, str) and ("\n" in node.value or len(short) > room):
        lines = block(node.value, WIDTH - inside)
        if lines is not None:
            return lines[0], [line and " " * inside + line for line in lines[1:]]
    return short, []
