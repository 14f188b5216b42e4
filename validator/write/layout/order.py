"""Puts the keys of a mapping in the order of its model."""

from __future__ import annotations

from validator.read import Mapping, Scalar
from validator.write.layout.attach import Slot
from validator.write.layout.shape import UNKNOWN, Shape


def in_order(slot: Slot, shape: Shape) -> list[tuple[Slot, Shape]]:
    """What a list or mapping holds, in canonical order, each with its shape.

    Unknown keys stand behind the known ones; they, lists and names keep the order of the file.
    """
    if not isinstance(slot.node, Mapping) or shape.named:
        return [(child, shape.each or UNKNOWN) for child in slot.slots]
    kind = slot.node.entry("type")
    fields = shape.fields(
        kind.value.value if kind is not None and isinstance(kind.value, Scalar) else None
    )
    place = {name: number for number, name in enumerate(fields)}
    ordered = sorted(slot.slots, key=lambda child: place.get(_name(child), len(place)))
    return [(child, fields.get(_name(child), UNKNOWN)) for child in ordered]


def _name(slot: Slot) -> str:
    return slot.key.text if slot.key else ""
