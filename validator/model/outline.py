"""The parts of the model, found by walking it from the agreement down."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from typing_extensions import TypeAliasType

from validator.model.agreement import Agreement
from validator.model.base import Model, Vocabulary
from validator.model.provision import Provision


@cache
def parts() -> tuple[type[Model], ...]:
    """Every part of a file: the agreement, what it holds, `Provision` and each kind of it."""
    found: dict[type[Model], None] = {}
    _collect(Agreement, found)
    return tuple(found)


@cache
def vocabularies() -> tuple[type[Vocabulary], ...]:
    """Every closed list of words, in the order of the fields that use it."""
    found: dict[type[Vocabulary], None] = {}
    for part in parts():
        for name in part.model_fields:
            found.update(dict.fromkeys(types_in(part, name, Vocabulary)))
    return tuple(found)


def types_in(part: type[Model], field: str, base: type) -> tuple[Any, ...]:
    """The subclasses of `base` that a field may hold, itself or in a list or mapping."""
    return tuple(_types(part.model_fields[field].annotation, base))


def _collect(part: type[Model], found: dict[type[Model], None]) -> None:
    if part in found:
        return
    found[part] = None
    for name in part.model_fields:
        for inner in types_in(part, name, Model):
            if issubclass(inner, Provision):
                _collect(Provision, found)
            _collect(inner, found)


def _types(annotation: Any, base: type) -> Iterator[Any]:  # noqa: ANN401 - any annotation there is
    if isinstance(annotation, type) and issubclass(annotation, base):
        yield annotation
    if isinstance(annotation, TypeAliasType):
        yield from _types(annotation.__value__, base)
    for inner in get_args(annotation):
        yield from _types(inner, base)
