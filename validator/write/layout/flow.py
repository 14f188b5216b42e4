"""Writes short lists and mappings in one line, between brackets."""

from __future__ import annotations

from validator.read import Mapping, Scalar, Sequence
from validator.write.layout.attach import Slot
from validator.write.layout.order import in_order
from validator.write.layout.shape import Shape
from validator.write.layout.text import inline


def in_line(slot: Slot, shape: Shape) -> str | None:
    """Write a list or mapping between brackets, or return None where it has to be a block.

    A block it is with a comment in it, a text of several lines, a list of mappings, or names
    for keys.
    """
    if slot.holds_comments() or (shape.named and slot.slots):
        return None
    parts: list[str] = []
    for child, inner in in_order(slot, shape):
        value = _value(child, inner, listed=isinstance(slot.node, Sequence))
        if value is None:
            return None
        parts.append(f"{inline(child.key, flow=True)}: {value}" if child.key else value)
    text = ", ".join(parts)
    return f"{{{text}}}" if isinstance(slot.node, Mapping) else f"[{text}]"


def _value(slot: Slot, shape: Shape, *, listed: bool) -> str | None:
    if isinstance(slot.node, Scalar):
        several_lines = isinstance(slot.node.value, str) and "\n" in slot.node.value
        return None if several_lines else inline(slot.node, flow=True)
    return None if listed else in_line(slot, shape)
