"""Why a text is no date, and which date was meant."""

from __future__ import annotations

import re
from calendar import monthrange

from validator.check import codes, edit
from validator.check.cure import Cure
from validator.check.suggest import did_you_mean
from validator.model.dates import is_date
from validator.read.scalars import MONTHS
from validator.text import excerpt

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_MONTHS = {name[:3].casefold(): n for n, name in enumerate(MONTHS, start=1)}
_YEAR, _MONTH, _DAY = r"(?P<y>[12][0-9]{3})", r"(?P<m>[0-9]{1,2})", r"(?P<d>[0-9]{1,2})"
_NAME = r"(?P<m>[A-Za-z]{3,9})\.?"
_NOTATIONS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}(?:[T ].*)?",
        rf"{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}",
        rf"{_DAY}(?:\.|st|nd|rd|th)? {_NAME},? {_YEAR}",
        rf"{_NAME} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_NAME},? {_YEAR}",
    )
)
_SLASHED = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([12][0-9]{3})")
_YEARS = "years run from 1000 to 2199"
_HELP = (
    "write YYYY-MM-DD, or YYYY-MM where the day is not known, "
    'or the year alone in quotation marks, "1990"'
)


def date_cure(value: str) -> Cure:
    """Say why a text is no date: the calendar where its form is right, else the form."""
    hint, guess = _iso(value)
    padded = guess is not None
    if not hint:
        guess = _other_notation(value.strip().translate(_DASHES))
        hint = did_you_mean(guess) or _either(value) or _outside(value)
    return Cure(
        codes.NOT_A_DATE,
        f'"{excerpt(value)}" is not a date',
        hint=hint,
        help=_HELP,
        change=edit.read_as(guess) if guess else None,
        safe=padded,
    )


def _iso(value: str) -> tuple[str, str | None]:
    """What is wrong with a date in about the right form."""
    parts = re.fullmatch(r"([12][0-9]{3})-([0-9]{1,2})(?:-([0-9]{1,2}))?", value)
    if not parts:
        return "", None
    year, month, day = int(parts[1]), int(parts[2]), int(parts[3] or 1)
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        return f"there is no month {month}", None
    if not 1 <= day <= monthrange(year, month)[1]:
        return f"{MONTHS[month - 1]} {year} has {monthrange(year, month)[1]} days", None
    guess = f"{year}-{month:02}" + (f"-{day:02}" if parts[3] else "")
    return (did_you_mean(guess), guess) if is_date(guess) else (_YEARS, None)


def _other_notation(value: str) -> str | None:
    """The ISO date behind notations whose order of day and month is beyond doubt."""
    for notation in _NOTATIONS:
        if found := notation.fullmatch(value):
            parts = found.groupdict()
            return _written(int(parts["y"]), _month(parts["m"]), int(parts.get("d") or 0))
    if found := _SLASHED.fullmatch(value):
        first, second, year = map(int, found.groups())
        readings = {_written(year, first, second), _written(year, second, first)} - {None}
        return readings.pop() if len(readings) == 1 else None
    return None


def _either(value: str) -> str:
    """Both dates that a notation may mean: 03/04/2025 has two."""
    found = _SLASHED.fullmatch(value)
    if not found:
        return ""
    first, second, year = map(int, found.groups())
    both = [_written(year, second, first), _written(year, first, second)]
    return f"is it {both[0]} or {both[1]}?" if all(both) else ""


def _outside(value: str) -> str:
    """Say which years there are, where a date has about the right form and another year."""
    year = re.fullmatch(r"([0-9]{4})(?:-[0-9]{1,2}){0,2}", value)
    return _YEARS if year and not is_date(year[1]) else ""


def _month(text: str) -> int:
    """The number of a month, 0 where there is none of that name."""
    return int(text) if text.isdigit() else _MONTHS.get(text[:3].casefold(), 0)


def _written(year: int, month: int, day: int) -> str | None:
    """The date, or month where the day is 0, in ISO 8601; None where no calendar has it."""
    if not 1 <= month <= 12 or day > monthrange(year, month)[1]:  # noqa: PLR2004 - months
        return None
    written = f"{year}-{month:02}" + (f"-{day:02}" if day else "")
    return written if is_date(written) else None
