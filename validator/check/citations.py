"""Citations that lead to no source, each laid to the mistake behind it."""

from __future__ import annotations

from collections import Counter

from validator.check.sheet import Sheet
from validator.check.suggest import closest


def misspelt_sources(sheet: Sheet) -> dict[str, str]:
    """The keys under `sources` that are probably misspelt, each with the key that is cited.

    A key nobody cites, while one that is near it is cited again and again: then the slip is in
    the list. With a single citation it may as well be there.
    """
    listed = {key.text for key in sheet.source_keys}
    times = Counter(cited.text for cited in sheet.cited)
    guesses = {key: closest(key, sorted(listed)) for key in times if key not in listed}
    return {
        guess: key
        for key, guess in guesses.items()
        if guess is not None and guess not in times and times[key] > 1
    }
