"""The values of fields as short words."""

from __future__ import annotations

from collections.abc import Mapping

from validator.model.base import Model
from validator.model.period import Notice, Period

_YEAR = 12
_DAY = 24


def words(value: object) -> tuple[str, ...]:
    """Put the value of a field in words: none for nothing, one for each member of a list.

    A structure (a period, a notice, an area, a sum, a citation) says itself what it is in words;
    one that does not is told field by field.
    """
    if isinstance(value, tuple):
        return tuple(word for item in value for word in words(item))
    if isinstance(value, Mapping):
        return tuple(f"{key}: {', '.join(words(item))}" for key, item in value.items())
    if isinstance(value, Model) and type(value).__str__ is Model.__str__:
        return in_full(value)
    if value is None:
        return ()
    return ("yes" if value else "no",) if isinstance(value, bool) else (str(value),)


def told_apart(one: object, other: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Put two values that differ in words that differ, where the short words would not."""
    short = words(one), words(other)
    return short if short[0] != short[1] else (in_full(one), in_full(other))


def alike(one: object, other: object) -> bool:
    """Tell whether two values say the same, whatever the order of their lists."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return sorted(map(repr, one)) == sorted(map(repr, other))
    return one == other


def in_full(value: object) -> tuple[str, ...]:
    """Tell a structure field by field, leaving out what is as always."""
    if isinstance(value, tuple):
        return tuple(word for item in value for word in in_full(item))
    if not isinstance(value, Model):
        return words(value)
    fields = type(value).model_fields
    named = {name: getattr(value, name) for name in fields}
    told = (
        f"{name.replace('_', ' ')} {', '.join(words(item))}"
        for name, item in named.items()
        if item != fields[name].get_default()
    )
    return ("; ".join(told),)


def meaning(value: object) -> frozenset[object]:
    """What the value of a field says, to be compared: without order, 12 months as a year.

    Texts are compared without regard to case.
    """
    if value is None:
        return frozenset()
    if isinstance(value, tuple):
        return frozenset(part for item in value for part in meaning(item))
    if isinstance(value, Notice):
        return frozenset({("notice", _length(value.period), value.counted)})
    if isinstance(value, Period):
        return frozenset({_length(value)})
    if isinstance(value, str):
        return frozenset({value.casefold()})
    return frozenset({value})


def _length(period: Period) -> tuple[int, int]:
    """A period as months and hours."""
    months = _YEAR * (period.years or 0) + (period.months or 0)
    days = 7 * (period.weeks or 0) + (period.days or 0)
    return months, _DAY * days + (period.hours or 0)
