"""What a text without quotes stands for: the core schema of YAML 1.2."""

from __future__ import annotations

import calendar
import math
import re
from typing import TYPE_CHECKING, TypeAlias

from validator.read import codes
from validator.read.report import Mistake
from validator.text import excerpt

if TYPE_CHECKING:
    from validator.read.limits import Limits

Value: TypeAlias = "bool | int | float | str | None"

_TRUE = ("true", "True", "TRUE")
_FALSE = ("false", "False", "FALSE")
_WORDS: dict[str, Value] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(_TRUE, True),
    **dict.fromkeys(_FALSE, False),
}
_YES_NO = frozenset(
    spelling
    for word in ("y", "n", "yes", "no", "on", "off")
    for spelling in (word, word.capitalize(), word.upper())
)
_NOT_FINITE = frozenset(
    sign + word for word in (".inf", ".Inf", ".INF") for sign in ("", "+", "-")
) | {".nan", ".NaN", ".NAN"}
_CURLY = re.compile(
    "[\u201c\u201d\u201e\u201f]([^\u201c-\u201f]*)[\u201c\u201d]|[\u2018-\u201b]([^\u2018-\u201b]*)[\u2018\u2019]"
)
ODD_START = frozenset(
    "~nNtTfFyYoO=<.+-0123456789\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f"
) | {""}
"""How a text without quotes begins that may be something else than text."""

_NUMERIC = frozenset(".+-0123456789")

_INT = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# What YAML 1.1 takes for a number and YAML 1.2 does not.
_OLD_NUMBER = re.compile(
    r"[-+]?(?:"
    r"0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+"
    r"|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"
    r"|[1-9][0-9_]*|(?:[0-9][0-9_]*)?\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?"
    r")"
)
_EXACT = 2**53


def resolve(text: str, limits: Limits) -> tuple[Value, Mistake | None]:
    """Return the value of a text without quotes, and what is wrong with it, if anything."""
    if text[:1] not in ODD_START:
        return text, None
    if text in _WORDS:
        return _WORDS[text], None
    return _resolve_odd(text, limits)


def _resolve_odd(text: str, limits: Limits) -> tuple[Value, Mistake | None]:
    if text in _NOT_FINITE:
        return text, _number(text, "is not a number that can be compared or kept")
    if text in _YES_NO:
        return text, _ambiguous(text, "true or false")
    if text in ("=", "<<"):
        return text, _ambiguous(text, "an order")
    if is_number(text):
        return _read_number(text, limits)
    return text, _odd_date(text) or _odd_number(text) or _curly_quotes(text)


def _odd_date(text: str) -> Mistake | None:
    if date := _DATE.fullmatch(text):
        return _calendar(text, *map(int, date.groups()))
    return None


def _odd_number(text: str) -> Mistake | None:
    if any(char.isdigit() for char in text[:3]) and _OLD_NUMBER.fullmatch(text):
        return _ambiguous(text, "a number")
    return None


def _curly_quotes(text: str) -> Mistake | None:
    if quoted := _CURLY.fullmatch(text):
        inner = excerpt(quoted[1] or quoted[2] or "", 40)
        return Mistake(
            codes.QUOTES,
            "these quotation marks are part of the text: YAML knows only straight ones",
            hint=f'write "{inner}", or leave the marks out',
        )
    return None


def is_number(text: str) -> bool:
    """Tell whether a text without quotes is meant as a number, however long."""
    return text[0] in _NUMERIC and bool(_FLOAT.fullmatch(text) or _BASED.fullmatch(text))


def _read_number(text: str, limits: Limits) -> tuple[Value, Mistake | None]:
    whole = _INT.fullmatch(text)
    bare = text.lstrip("+-")
    if whole and bare[0] == "0" and len(bare) > 1:
        return text, _leading_zero(text)
    mantissa = bare if bare[:2] == "0x" else re.split("[eE]", bare)[0]
    if sum(char.isalnum() for char in mantissa) > limits.digits:
        return text, _number(text, f"has more than {limits.digits} digits")
    if whole:
        value = int(text)
    elif bare[:2] in ("0x", "0o"):
        value = int(bare, 0)
    else:
        return _read_float(text, mantissa)
    if abs(value) > _EXACT:
        return text, _number(text, "is beyond 2^53, where many programs lose digits")
    return value, None


def _read_float(text: str, mantissa: str) -> tuple[Value, Mistake | None]:
    value = float(text)
    if math.isinf(value):
        return text, _number(text, "is too large to be kept")
    if not value and mantissa.strip("0."):
        return text, _number(text, "is too small to be kept")
    return value + 0.0, None  # makes -0.0 a plain 0.0


def _number(text: str, why: str) -> Mistake:
    return Mistake(
        codes.NUMBER,
        f"the number {excerpt(text, 40)} {why}",
        help="Put quotes around it if it is a name or a reference; else write a smaller number.",
    )


def _leading_zero(text: str) -> Mistake:
    seen = excerpt(text, 40)
    bare = text.lstrip("+-").lstrip("0") or "0"
    sign = "-" if text[0] == "-" else ""
    return Mistake(
        codes.LEADING_ZERO,
        f"{seen} begins with a zero: some programs read it as another number",
        hint=f'write {excerpt(sign + bare, 40)}, or "{seen}" if it is text',
    )


def _ambiguous(text: str, otherwise: str) -> Mistake:
    seen = excerpt(text, 40)
    return Mistake(
        codes.AMBIGUOUS,
        f"{seen} is read as text here, but as {otherwise} by some programs",
        hint=f'put quotes around it: "{seen}"',
        write=f'"{text}"',
        safe=True,
    )


def _calendar(text: str, year: int, month: int, day: int) -> Mistake | None:
    if not year:
        why = "there is no year 0000; leave out what is not known: a year, or a year and a month"
    elif not 1 <= month <= 12:  # noqa: PLR2004
        why = "a year has 12 months"
    else:
        days = calendar.monthrange(year, month)[1]
        if 1 <= day <= days:
            return None
        why = f"{MONTHS[month - 1]} {year} has {days} days"
    return Mistake(codes.IMPOSSIBLE_DATE, f"{text} is not in the calendar", hint=why)


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Not calendar.month_name: that one speaks the language of the machine."""
