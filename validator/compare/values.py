"""The values of fields as short words."""

from __future__ import annotations

from collections.abc import Mapping

from validator.model.base import Model
from validator.model.period import Period


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
    return _unordered(one) == _unordered(other)


def _unordered(value: object) -> object:
    if isinstance(value, tuple):
        return sorted(repr(_unordered(item)) for item in value)
    if isinstance(value, Model):
        fields = type(value).model_fields
        return [type(value).__name__, *((n, _unordered(getattr(value, n))) for n in fields)]
    return value


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
    """What the value of a field says, to be compared: one member for each of a list.

    Lists have no order, at any depth; 12 months are a year; texts are compared without regard to
    case, and to an article before them.
    """
    if value is None:
        return frozenset()
    return frozenset(map(_key, value)) if isinstance(value, tuple) else frozenset({_key(value)})


def _key(value: object) -> object:
    if isinstance(value, tuple):
        return frozenset(map(_key, value))
    if isinstance(value, Period):
        return value.length
    if isinstance(value, Model):
        told = ((name, getattr(value, name)) for name in type(value).model_fields)
        return frozenset((name, _key(item)) for name, item in told if item not in (None, ()))
    if isinstance(value, str):
        return value.casefold().removeprefix("the ")
    return (type(value).__name__, value)
