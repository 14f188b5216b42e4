"""What the model says about a place in the tree of a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from validator.model.agreement import Agreement
from validator.model.base import Model, PartyCode, Vocabulary
from validator.model.kinds import KINDS
from validator.model.outline import types_in
from validator.model.provision import Provision
from validator.read import Path


@dataclass(frozen=True, slots=True)
class Field:
    """A field of one part of the model."""

    part: type[Model]
    name: str

    @property
    def required(self) -> bool:
        """Whether a file must have it."""
        return self.part.model_fields[self.name].is_required()

    @property
    def parts(self) -> tuple[type[Model], ...]:
        """The parts it may hold, none where it holds single values."""
        return types_in(self.part, self.name, Model)

    @property
    def words(self) -> tuple[Vocabulary, ...]:
        """The words it may hold."""
        return tuple(word for each in types_in(self.part, self.name, Vocabulary) for word in each)

    @property
    def flag(self) -> bool:
        """Whether it is true or false."""
        return bool in _leaves(_hints(self.part)[self.name])

    @property
    def party(self) -> bool:
        """Whether it holds codes of parties."""
        return any(leaf is PartyCode for leaf in _leaves(_hints(self.part)[self.name]))

    def is_in(self, part: type[Model], name: str) -> bool:
        """Whether it is this field of this part or of a kind of it."""
        return self.name == name and issubclass(self.part, part)

    @property
    def mapping(self) -> bool:
        """Whether the keys under it are free: `sources`, `titles`."""
        return any(get_origin(leaf) is dict for leaf in _leaves(_hints(self.part)[self.name]))


def parts_at(path: Path, kind: str = "") -> tuple[type[Model], ...]:
    """The parts of the model a mapping at `path` may be; `kind` is that of the provision it is in.

    Empty where the model has no mapping with keys of its own.
    """
    parts: tuple[type[Model], ...] = (Agreement,)
    free = False
    for step in path:
        if free or isinstance(step, int):
            free = False
            continue
        fields = [field for part in parts if (field := _field(part, step))]
        parts = tuple(dict.fromkeys(inner for field in fields for inner in field.parts))
        if parts and all(issubclass(part, Provision) for part in parts):
            parts = (KINDS.get(kind, Provision),)
        free = any(field.mapping for field in fields)
        if not parts:
            return ()
    return () if free else parts


def fields_of(parts: tuple[type[Model], ...]) -> Iterator[Field]:
    """The fields of parts, in the order of the model, each name once."""
    seen: set[str] = set()
    for part in parts:
        for name in part.model_fields:
            if name not in seen:
                seen.add(name)
                yield Field(part, name)


def field_at(path: Path, kind: str = "") -> Field | None:
    """The field whose value stands at `path`, itself or in its list."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    if not path:
        return None
    found = (_field(part, path[-1]) for part in parts_at(path[:-1], kind))
    return next((field for field in found if field), None)


def _field(part: type[Model], name: str | int) -> Field | None:
    return Field(part, name) if isinstance(name, str) and name in part.model_fields else None


@cache
def _hints(part: type[Model]) -> dict[str, Any]:
    return get_type_hints(part, include_extras=True)


def _leaves(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 - any annotation there is
    yield annotation
    if annotation is not PartyCode:
        for inner in get_args(annotation):
            yield from _leaves(inner)
