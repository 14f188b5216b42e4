"""Which way a value goes from one side to the other."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from validator.model.area import Area
from validator.model.base import Model, Vocabulary
from validator.model.dates import PartialDate
from validator.model.money import Money
from validator.model.period import Notice, Period
from validator.model.provision import COMMON_SCALES, Provision
from validator.model.scale import Direction, Scale

ALL_IF_LEFT_OUT = frozenset({"of_articles", "obligors", "beneficiaries"})
"""Scopes: left out, a provision holds for the whole agreement, or binds and serves every party."""

_MONTH = (28, 31)
_YEAR = 12
_WEEK = 7
_HOURS = 24


_GROWS: tuple[tuple[type | tuple[type, ...], Direction | None], ...] = (
    (bool, None),
    ((Period, Notice), Direction.LONGER),
    ((int, Money), Direction.MORE),
    (PartialDate, Direction.LATER),
    (Area, Direction.WIDER),
)


def direction(part: type[Model], name: str, before: Any, after: Any) -> Direction | None:  # noqa: ANN401 - any value of a field
    """Tell which way a field goes; None where the two values have no order.

    The values are those of one field of two parts of one kind, None or an empty list where the
    field is not coded.
    """
    scale = part.scale(name) if issubclass(part, Provision) else COMMON_SCALES.get(name)
    greater = scale.greater if scale else _own(before, after, name)
    sign = _sign(before, after, scale, name)
    if greater is None or not sign:
        return None
    return greater if sign > 0 else greater.opposite


def _own(before: Any, after: Any, name: str) -> Direction | None:  # noqa: ANN401
    """The direction in which values of this type grow."""
    value = after if before in (None, ()) else before
    if isinstance(value, tuple):
        words = name in ALL_IF_LEFT_OUT or isinstance(next(iter(value), None), Vocabulary)
        return Direction.WIDER if words else Direction.MORE
    return next((grows for kinds, grows in _GROWS if isinstance(value, kinds)), None)


def _sign(before: Any, after: Any, scale: Scale | None, name: str) -> int:  # noqa: ANN401, PLR0911 - one for each type
    """Give 1 where the value grows, -1 where it shrinks, 0 where nobody can say."""
    match before, after:
        case tuple(), tuple():
            return _inclusion(frozenset(before), frozenset(after), scale, name)
        case Vocabulary(), Vocabulary():
            return _step(before, after, scale)
        case Area(), Area():
            return _contains(_parts(before), _parts(after))
        case Notice(), Notice():
            return _length(before.period, after.period)
        case Period(), Period():
            return _length(before, after)
        case Money(), Money() if (before.currency, before.every) == (after.currency, after.every):
            return _order(before.amount, after.amount)
        case PartialDate(), PartialDate():
            return before.certainly_before(after) - after.certainly_before(before)
        case int(), int():
            return _order(before, after)
    return 0


def _inclusion(
    before: frozenset[Hashable], after: frozenset[Hashable], scale: Scale | None, name: str
) -> int:
    if before and after:
        return _contains(before, after)
    if name in ALL_IF_LEFT_OUT:
        return bool(before) - bool(after)
    # A clause that lists nothing may be as wide as one that lists much.
    return bool(after) - bool(before) if scale else 0


def _contains(before: frozenset[Hashable], after: frozenset[Hashable]) -> int:
    return (before < after) - (after < before)


def _parts(area: Area) -> frozenset[Hashable]:
    return frozenset((*area.covers, *area.names))


def _step(before: Vocabulary, after: Vocabulary, scale: Scale | None) -> int:
    steps = scale.steps if scale else ()
    places = {word: place for place, step in enumerate(steps) for word in step}
    if before not in places or after not in places:
        return 0
    return _order(places[before], places[after])


def _order(before: int, after: int) -> int:
    return (before < after) - (after < before)


def _length(before: Period, after: Period) -> int:
    """Compare two periods: 12 months are a year, and a month has 28 to 31 days."""
    months = _months(after) - _months(before)
    hours = _hours(after) - _hours(before)
    least, most = sorted(_HOURS * days * months + hours for days in _MONTH)
    return (least > 0) - (most < 0)


def _months(period: Period) -> int:
    return _YEAR * (period.years or 0) + (period.months or 0)


def _hours(period: Period) -> int:
    return _HOURS * (_WEEK * (period.weeks or 0) + (period.days or 0)) + (period.hours or 0)
