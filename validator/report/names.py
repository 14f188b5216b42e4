"""What parties and words are called on the pages."""

from __future__ import annotations

from functools import cache

from validator.states import state


@cache
def party_name(code: str) -> str:
    """The short name of a party; its code where nothing is known of it."""
    known = state(code)
    return known.name if known else code


def plain(word: object) -> str:
    """A word of a closed list or the name of a field, for reading: `in force`."""
    return str(word).replace("-", " ").replace("_", " ")
