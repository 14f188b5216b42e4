"""Which way a value goes from one side to the other."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from validator.compare.values import meaning
from validator.model.area import Area
from validator.model.base import Model, Vocabulary
from validator.model.dates import PartialDate
from validator.model.money import Money
from validator.model.period import Notice, NoticeCount, Period
from validator.model.provision import COMMON_SCALES, Provision
from validator.model.scale import Direction, Scale

ALL_IF_LEFT_OUT = frozenset({"of_articles", "obligors", "beneficiaries"})
"""Scopes: left out, a provision holds for the whole agreement, or binds and serves every party."""

_MONTH = (28, 31)
_YEAR = 12
_DAYS = (365, 366)
_HOURS = 24


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
            return _area(before, after)
        case Notice(), Notice() if _same_count(before, after):
            return _length(before.period, after.period)
        case Period(), Period():
            return _length(before, after)
        case Money(), Money() if _same_payment(before, after):
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
    return bool(after) - bool(before) if scale and scale.empty_is_least else 0


def _contains(before: frozenset[Hashable], after: frozenset[Hashable]) -> int:
    return (before < after) - (after < before)


def _area(before: Area, after: Area) -> int:
    """Compare what two areas take in where they bear the same names, or the names alone.

    A name says where in the sea or the territory an area is, and so narrows it.
    """
    if before.article != after.article:
        return 0
    covers = [frozenset(area.covers) for area in (before, after)]
    names = [meaning(area.names) for area in (before, after)]
    if names[0] == names[1]:
        return _contains(*covers)
    return _contains(*names) if covers[0] == covers[1] and all(names) else 0


def _same_count(before: Notice, after: Notice) -> bool:
    """Tell whether two notices run from events of one sort, so that their length decides."""
    end = NoticeCount.BEFORE_PERIOD_END
    counted = (before.counted, after.counted)
    return counted[0] is counted[1] or (None not in counted and end not in counted)


def _same_payment(before: Money, after: Money) -> bool:
    return (before.currency, meaning(before.every)) == (after.currency, meaning(after.every))


def _step(before: Vocabulary, after: Vocabulary, scale: Scale | None) -> int:
    steps = scale.steps if scale else ()
    places = {word: place for place, step in enumerate(steps) for word in step}
    if before not in places or after not in places:
        return 0
    return _order(places[before], places[after])


def _order(before: int, after: int) -> int:
    return (before < after) - (after < before)


def _length(before: Period, after: Period) -> int:
    """Compare two periods: 12 months are a year of 365 or 366 days, a month has 28 to 31."""
    months, hours = (new - old for old, new in zip(before.length, after.length, strict=True))
    years, rest = divmod(abs(months), _YEAR)
    days = [a_year * years + a_month * rest for a_year, a_month in zip(_DAYS, _MONTH, strict=True)]
    sign = _order(0, months)
    least, most = sorted(sign * _HOURS * one + hours for one in days)
    return (least > 0) - (most < 0)
