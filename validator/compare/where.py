"""Where in its file a side of a change stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from validator.compare.change import Change, Side
from validator.finding import START, Span
from validator.model.agreement import Agreement
from validator.model.base import Model
from validator.read import Document, Mapping, Path, locate

Held: TypeAlias = tuple[Agreement, Document]
"""An agreement and the file it was read from."""


def spans_of(
    change: Change, before: Held | None, after: Held | None
) -> tuple[Span | None, Span | None]:
    """Where a change stands in the file of either side; None on a side that has none."""
    field = change.subject.field
    return _span(change.before, before, field), _span(change.after, after, field)


def _span(side: Side | None, held: Held | None, field: str) -> Span | None:
    """The stretch of the file that says it: the value of the field, else the part it is in.

    The beginning of the file where neither can be found.
    """
    if side is None or held is None:
        return None
    agreement, document = held
    path = _path(agreement, side.item)
    if document.root is None or path is None:
        return START
    part = locate(document.root, path)
    entry = part.entry(field) if isinstance(part, Mapping) and field else None
    node = entry.value if entry else part
    return node.span if node else START


def _path(agreement: Agreement, item: Model | None) -> Path | None:
    if item is agreement:
        return ()
    return next((path for path, part in _parts(agreement) if part is item), None)


def _parts(agreement: Agreement) -> Iterator[tuple[Path, Model]]:
    for name in ("parties", "timeline", "provisions", "statements", "relations"):
        for number, part in enumerate(getattr(agreement, name)):
            yield (name, number), part
    if second := agreement.second_coding:
        yield ("second_coding",), second
        for number, part in enumerate(second.provisions):
            yield ("second_coding", "provisions", number), part
    yield from ((("sources", key), source) for key, source in agreement.sources.items())
