"""How much a value is, so that of two it can be told which is the greater."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from validator.compare.values import meaning
from validator.model.area import Area
from validator.model.base import Vocabulary
from validator.model.dates import PartialDate
from validator.model.money import Money
from validator.model.period import Notice, NoticeCount, Period
from validator.model.scale import Scale

_MONTH = (28, 31)
_YEAR = 12
_DAYS = (365, 366)
_HOURS = 24


@dataclass(frozen=True, slots=True)
class Amount:
    """A number between two bounds: a sum, a day, a step of a scale.

    Only amounts of one sort, which `of` names, have an order.
    """

    of: object
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, as whole months and whole hours; only lengths of one sort have an order."""

    of: object
    months: int
    hours: int


@dataclass(frozen=True, slots=True)
class Reach:
    """What an area takes in and the names it has; only areas drawn in one article have an order."""

    of: object
    covers: frozenset[object]
    names: frozenset[object]


Measure: TypeAlias = Amount | Length | Reach


def measure(value: object, scale: Scale | None) -> Measure | None:  # noqa: PLR0911 - one for each type
    """Measure a value that is no list; None for one that has no place in any order."""
    match value:
        case Vocabulary():
            steps = enumerate(scale.steps if scale else ())
            at = next((place for place, step in steps if value in step), None)
            return None if at is None else Amount("step", at, at)
        case Area():
            return Reach(value.article, frozenset(value.covers), meaning(value.names))
        case Notice():
            return Length(_sort(value), *value.period.length)
        case Period():
            return Length("period", *value.length)
        case Money():
            return Amount((value.currency, meaning(value.every)), value.amount, value.amount)
        case PartialDate():
            return Amount("day", *map(date.toordinal, (value.earliest, value.latest)))
        case int():
            return Amount("number", value, value)
    return None


def order(before: Measure | None, after: Measure | None) -> int:
    """Give 1 where it grows, -1 where it shrinks, 0 where it does not or nobody can say."""
    if before is None or after is None or before.of != after.of:
        return 0
    match before, after:
        case Amount(), Amount():
            return (before.most < after.least) - (after.most < before.least)
        case Length(), Length():
            return _longer(after.months - before.months, after.hours - before.hours)
        case Reach(), Reach():
            return _reach(before, after)
    return 0


def inclusion(before: frozenset[object], after: frozenset[object]) -> int:
    """Give 1 where the second takes in the first and more, -1 the other way round, else 0."""
    return (before < after) - (after < before)


def _sort(notice: Notice) -> str:
    """What a notice runs from: one that runs back from an end is no shorter than another."""
    if notice.counted is NoticeCount.BEFORE_PERIOD_END:
        return "end"
    return "event" if notice.counted else "unstated"


def _longer(months: int, hours: int) -> int:
    """The sign of a difference: 12 months are a year of 365 or 366 days, a month has 28 to 31."""
    years, rest = divmod(abs(months), _YEAR)
    days = [a_year * years + a_month * rest for a_year, a_month in zip(_DAYS, _MONTH, strict=True)]
    least, most = sorted(_HOURS * (one if months > 0 else -one) + hours for one in days)
    return (least > 0) - (most < 0)


def _reach(before: Reach, after: Reach) -> int:
    """Compare what two areas take in where they bear the same names, or the names alone.

    A name says where in the sea or the territory an area is, and so narrows it.
    """
    if before.names == after.names:
        return inclusion(before.covers, after.covers)
    same = before.covers == after.covers
    return inclusion(before.names, after.names) if same and before.names and after.names else 0
