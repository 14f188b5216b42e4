"""What somebody probably meant."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import takewhile

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


_HALF = 0.5


def closest(word: str, options: Collection[str]) -> str | None:
    """The option that `word` is most likely a slip of, or None where none is near.

    Case, underscores and spaces do not count; of the rest one slip is allowed in a short word,
    and up to three in a long one. Ties go to the first in alphabetical order. Failing that, the
    one option counts that begins in the same way: `lang` is `language`, `ratification` `ratified`.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a mistake needs it

    plain = _plain(word)
    allowed = 1 if len(plain) <= 4 else 2 if len(plain) <= 8 else 3  # noqa: PLR2004
    found = min(
        ((OSA.distance(plain, _plain(option), score_cutoff=allowed), option) for option in options),
        default=None,
    )
    if found is None or found[0] > allowed or found[0] >= len(plain):
        return _of_one_stem(plain, options)
    return found[1]


def near(word: str, options: Collection[str], most: int = 5) -> list[str]:
    """The options that share half their letters or more with a word, the nearest first."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a mistake needs it

    plain = _plain(word)
    alike = [(OSA.normalized_distance(plain, _plain(option)), option) for option in options]
    return [option for distance, option in sorted(alike) if distance <= _HALF][:most]


def _of_one_stem(plain: str, options: Collection[str]) -> str | None:
    """The one option that shares the longest beginning, half of either word and four letters."""
    shared = {option: _shared(plain, _plain(option)) for option in options}
    longest = max(shared.values(), default=0)
    near = [option for option, length in shared.items() if length == longest]
    if len(near) != 1 or longest < 4:  # noqa: PLR2004 - fewer letters are shared by chance
        return None
    rest, other = plain[longest:], _plain(near[0])[longest:]
    if rest[:1].isdigit() and other[:1].isdigit():
        return None  # two numbers are two things, however they begin
    return near[0] if 2 * longest >= min(len(plain), len(_plain(near[0]))) else None


def number_for(text: str) -> int | None:
    """The whole number a text means: `"20"`, `"1 000"`, `twenty` or `20 years`."""
    bare = re.sub(r"(?<=\S)\s+(?:years?|months?|weeks?|days?|hours?|articles?)$", "", text.strip())
    digits = bare.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if digits.isascii() and digits.isdigit() and len(digits) <= 15:  # noqa: PLR2004
        return int(digits)
    return _NUMBERS.get(bare.casefold())


def did_you_mean(word: str | None) -> str:
    """The question, or nothing where there is no guess."""
    return f'did you mean "{word}"?' if word else ""


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _plain(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")
