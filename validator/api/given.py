"""What a caller may give, read as the words of a query; anything else is told clearly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from numbers import Integral
from typing import TypeAlias

from validator.model.agreement import Agreement

Words: TypeAlias = str | Sequence[str] | None
"""One word, or several of which any may hold; None asks for nothing."""

Day: TypeAlias = str | date
"""A day, as `2025-01-17` or as a date of Python."""

Time: TypeAlias = str | int | date
"""A year, a month or a day, or two of them with dots between; a number is a year."""

_PAIR = 2


def words(name: str, given: Words) -> tuple[str, ...]:
    """One word or several as several. Raises `TypeError` for what is none."""
    found = _several(given)
    for one in found:
        if not isinstance(one, str):
            raise TypeError(f"{name}: {one!r} is no word: give a text, or several")
    return tuple(map(str, found))


def pair(name: str, given: Sequence[str] | None) -> tuple[str, ...]:
    """Two words or more that all must hold. Raises `TypeError` and `ValueError`."""
    found = words(name, given)
    if isinstance(given, str) or len(found) == 1:
        raise ValueError(f'{name}: "{found[0]}" is one alone: give two, such as ("IRN", "RUS")')
    return found


def day(name: str, given: Day | None) -> str | None:
    """A day as a word. Raises `TypeError` for what is none."""
    return None if given is None else _day(name, given)


def days(name: str, given: Day | Sequence[Day] | None) -> tuple[str, ...]:
    """One day or several as words. Raises `TypeError`."""
    return tuple(_day(name, one) for one in _several(given))


def times(name: str, given: Time | Sequence[Time] | None) -> tuple[str, ...]:
    """One time or several as words. Raises `TypeError`."""
    cure = 'a time: give "1955", "1990..2001-06", a year, or a date of datetime'
    return tuple(
        str(one)
        if isinstance(one, str | Integral) and not isinstance(one, bool)
        else _iso(name, one, cure)
        for one in _several(given)
    )


def agreements(caller: str, given: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """Agreements, and nothing else: an id does not tell of which corpus. Raises `TypeError`."""
    if isinstance(given, str | Agreement) or not isinstance(given, Iterable):
        raise TypeError(f"{caller} takes several agreements, such as a corpus, not {_said(given)}")
    found = tuple(given)
    for one in found:
        if not isinstance(one, Agreement):
            key = repr(one) if isinstance(one, str) else '"irn-rus-2025"'
            raise TypeError(
                f"{caller} takes agreements, not {_said(one)}: load them first, as in load()[{key}]"
            )
    return found


def _several(given: object) -> tuple[object, ...]:
    if given is None:
        return ()
    return tuple(given) if isinstance(given, Iterable) and not isinstance(given, str) else (given,)


def _day(name: str, given: object) -> str:
    if isinstance(given, str):
        return given
    return _iso(name, given, 'a day: give "2025-01-17", or a date of datetime')


def _iso(name: str, given: object, cure: str) -> str:
    if not isinstance(given, date):
        raise TypeError(f"{name}: {given!r} is not {cure}")
    return given.isoformat()[: len("YYYY-MM-DD")]  # a datetime goes on with its hours


def _said(given: object) -> str:
    return "an agreement" if isinstance(given, Agreement) else repr(given)
