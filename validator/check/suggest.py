"""What somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
            *("sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        ),
        start=1,
    )
} | {"twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50, "ninety-nine": 99}


def closest(word: str, options: Iterable[str]) -> str | None:
    """The option that `word` is most likely a slip of, or None where none is near.

    Case, underscores and spaces do not count; of the rest one slip is allowed in a short word,
    and up to three in a long one. Ties go to the first in alphabetical order.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a mistake needs it

    plain = _plain(word)
    allowed = 1 if len(plain) <= 4 else 2 if len(plain) <= 8 else 3  # noqa: PLR2004
    found = min(
        ((OSA.distance(plain, _plain(option), score_cutoff=allowed), option) for option in options),
        default=None,
    )
    if found is None or found[0] > allowed or found[0] >= len(plain):
        return None
    return found[1]


def number_for(text: str) -> int | None:
    """The whole number a text means: `"20"`, `"1 000"` or `twenty`."""
    digits = text.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if digits.isascii() and digits.isdigit() and len(digits) <= 15:  # noqa: PLR2004
        return int(digits)
    return _NUMBERS.get(text.strip().casefold())


def did_you_mean(word: str | None) -> str:
    """The question, or nothing where there is no guess."""
    return f'did you mean "{word}"?' if word else ""


def _plain(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")
