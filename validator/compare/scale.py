"""Which way a value goes from one side to the other."""

from __future__ import annotations

from typing import Any

from validator.compare.measure import inclusion, measure, order
from validator.compare.values import meaning
from validator.model.area import Area
from validator.model.base import Model, Vocabulary
from validator.model.dates import PartialDate
from validator.model.money import Money
from validator.model.period import Notice, Period
from validator.model.provision import COMMON_SCALES, Provision
from validator.model.scale import Direction, Scale

ALL_IF_LEFT_OUT = frozenset({"of_articles", "obligors", "beneficiaries"})
"""Scopes: left out, a provision holds for the whole agreement, or binds and serves every party."""

_GROWS: tuple[tuple[type | tuple[type, ...], Direction | None], ...] = (
    (bool, None),
    ((Period, Notice), Direction.LONGER),
    (int, Direction.MORE),
    (Money, Direction.HIGHER),
    (PartialDate, Direction.LATER),
    (Area, Direction.WIDER),
)


def direction(part: type[Model], name: str, before: Any, after: Any) -> Direction | None:  # noqa: ANN401 - any value of a field
    """Tell which way a field goes; None where the two values have no order.

    The values are those of one field of two parts of one kind, None or an empty list where the
    field is not coded.
    """
    scale = scale_of(part, name)
    grows = greater(scale, name, after if before in (None, ()) else before)
    sign = _sign(before, after, scale, name)
    if grows is None or not sign:
        return None
    return grows if sign > 0 else grows.opposite


def scale_of(part: type[Model], name: str) -> Scale | None:
    """The scale of a field, where it has one that its type does not give it."""
    return part.scale(name) if issubclass(part, Provision) else COMMON_SCALES.get(name)


def greater(scale: Scale | None, name: str, value: Any) -> Direction | None:  # noqa: ANN401
    """The direction in which a field grows: that of its scale, else that of values of its type."""
    if scale:
        return scale.greater
    if isinstance(value, tuple):
        words = name in ALL_IF_LEFT_OUT or isinstance(next(iter(value), None), Vocabulary)
        return Direction.WIDER if words else Direction.MORE
    return next((grows for kinds, grows in _GROWS if isinstance(value, kinds)), None)


def _sign(before: Any, after: Any, scale: Scale | None, name: str) -> int:  # noqa: ANN401
    """Give 1 where the value grows, -1 where it shrinks, 0 where nobody can say."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _members(meaning(before), meaning(after), scale, name)
    return order(measure(before, scale), measure(after, scale))


def _members(
    before: frozenset[object], after: frozenset[object], scale: Scale | None, name: str
) -> int:
    if before and after:
        return inclusion(before, after)
    if name in ALL_IF_LEFT_OUT:
        return bool(before) - bool(after)
    # A clause that lists nothing may be as wide as one that lists much.
    return bool(after) - bool(before) if scale and scale.empty_is_least else 0
