"""What the models say of a place in a file: which keys stand there, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from typing_extensions import TypeAliasType

from validator.model.agreement import Agreement
from validator.model.base import Model
from validator.model.kinds import KINDS
from validator.model.provision import Provision


@dataclass(frozen=True, slots=True)
class Shape:
    """What may stand in a place. All empty: a single value, or a place no model knows."""

    model: type[Model] | None = None
    """The model of a mapping with known keys."""
    each: Shape | None = None
    """What each item of a list, or each value of an open mapping, is."""
    named: bool = False
    """An open mapping: its keys are names that the author chose."""

    def fields(self, kind: object) -> Mapping[str, Shape]:
        """The known keys in their order; `kind` is the value under `type`, if any."""
        if self.model is Provision:
            return _fields(KINDS.get(kind, Provision) if isinstance(kind, str) else Provision)
        return _fields(self.model) if self.model else {}


UNKNOWN = Shape()
AGREEMENT = Shape(Agreement)


@cache
def _fields(model: type[Model]) -> dict[str, Shape]:
    return {name: _shape(field.annotation) for name, field in model.model_fields.items()}


def _shape(annotation: Any) -> Shape:  # noqa: ANN401 - whatever a field is declared as
    origin = get_origin(annotation)
    inner = [_shape(each) for each in get_args(annotation) if each is not NoneType]
    if isinstance(annotation, TypeAliasType):
        inner = [_shape(annotation.__value__)]
    if origin is dict:
        return Shape(each=inner[1], named=True)
    if origin is tuple:
        return Shape(each=inner[0])
    if origin is Annotated or (len(inner) == 1 and origin in (None, Union, UnionType)):
        return inner[0]
    if inner and all(each.model and issubclass(each.model, Provision) for each in inner):
        return Shape(Provision)  # the union of the kinds
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Shape(annotation)
    return UNKNOWN
