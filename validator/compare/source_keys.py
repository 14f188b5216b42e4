"""Sources that have a new key and are the same otherwise: told once, and not at each citation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validator.model.agreement import Agreement
from validator.model.base import Model
from validator.model.citation import Citation


def new_keys(before: Agreement, after: Agreement) -> dict[str, str]:
    """Find the old key and the new one of each source that was only given another."""
    fresh = {key: one for key, one in after.sources.items() if key not in before.sources}
    found: dict[str, str] = {}
    for key, source in before.sources.items():
        new = next((other for other, one in fresh.items() if one == source), None)
        if key not in after.sources and new is not None:
            found[key] = new
            del fresh[new]
    return found


def rekeyed(agreement: Agreement, keys: Mapping[str, str]) -> tuple[Agreement, dict[int, Model]]:
    """Give an agreement that cites by the new keys, and its own parts by the `id` of the new."""
    if not keys:
        return agreement, {}
    sources = {keys.get(key, key): source for key, source in agreement.sources.items()}
    new: Agreement = _rekeyed(agreement, keys).model_copy(update={"sources": sources})
    origins: dict[int, Model] = {id(new): agreement}
    for name in ("parties", "timeline", "provisions", "statements", "relations"):
        pairs = zip(getattr(new, name), getattr(agreement, name), strict=True)
        origins |= {id(one): was for one, was in pairs}
    if new.second_coding and agreement.second_coding:
        both = new.second_coding, agreement.second_coding
        origins[id(both[0])] = both[1]
        pairs = zip(*(one.provisions for one in both), strict=True)
        origins |= {id(one): was for one, was in pairs}
    return new, origins


def _rekeyed(value: Any, keys: Mapping[str, str]) -> Any:  # noqa: ANN401 - any value of a field
    if isinstance(value, tuple):
        return tuple(_rekeyed(item, keys) for item in value)
    if isinstance(value, Citation):
        return value.model_copy(update={"source": keys.get(value.source, value.source)})
    if isinstance(value, Model):
        fields = ((name, getattr(value, name)) for name in type(value).model_fields)
        held = {n: _rekeyed(item, keys) for n, item in fields if isinstance(item, Model | tuple)}
        return value.model_copy(update=held)
    return value
