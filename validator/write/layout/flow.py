"""Writes short lists and mappings in one line, between brackets."""

from __future__ import annotations

from validator.notation import inline, key
from validator.read import Mapping, Scalar, Sequence
from validator.write.layout.attach import Slot
from validator.write.layout.order import in_order
from validator.write.layout.shape import Shape


def in_line(slot: Slot, shape: Shape, room: int) -> str | None:
    """Write a list or mapping between brackets, or return None where it has to be a block.

    A block it is where it does not fit in `room` columns, and with a comment in it, a text of
    several lines, a list of mappings, or names for keys.
    """
    if slot.tail or len(slot.slots) > room or (shape.named and slot.slots):
        return None
    parts: list[str] = []
    for child, inner in in_order(slot, shape):
        if child.lead or child.beside:
            return None
        value = _value(child, inner, room, listed=isinstance(slot.node, Sequence))
        if value is None:
            return None
        parts.append(f"{key(child.key)}: {value}" if child.key else value)
        room -= len(parts[-1])
        if room < 0:
            return None
    text = ", ".join(parts)
    return f"{{{text}}}" if isinstance(slot.node, Mapping) else f"[{text}]"


def _value(slot: Slot, shape: Shape, room: int, *, listed: bool) -> str | None:
    if isinstance(slot.node, Scalar):
        several_lines = isinstance(slot.node.value, str) and "\n" in slot.node.value
        return None if several_lines else inline(slot.node, flow=True)
    return None if listed else in_line(slot, shape, room)
