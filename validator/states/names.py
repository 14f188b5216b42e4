"""The code that a name or another code stands for."""

from __future__ import annotations

import unicodedata
from functools import cache

from validator.states import iso
from validator.states.table import table


def code_for(name: str) -> str | None:
    """Give the code for a code, an ISO alpha-2 code, a name or an alias; None if none is meant.

    Case, accents, punctuation and a leading "the" do not count: `cote d'ivoire` is CIV.
    """
    return index().get(folded(name))


def folded(text: str) -> str:
    """Give the text as names are compared: small letters, no accents, single spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold().replace("&", " and ")
    kept = "".join(
        char if char.isalnum() else "" if char in ".'\N{RIGHT SINGLE QUOTATION MARK}`" else " "
        for char in plain
        if not unicodedata.combining(char)
    )
    words = kept.split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join("saint" if word == "st" and len(words) > 1 else word for word in words)


@cache
def index() -> dict[str, str]:
    """Give the code of every folded code, name and alias; where two share one, the better claim.

    A code comes before an alpha-2 code, that before a short name, that before an alias.
    """
    found: dict[str, str] = {}
    states = table()
    for code in states:
        found.setdefault(folded(code), code)
    for entry in iso.countries():
        found.setdefault(folded(entry["alpha_2"]), entry["alpha_3"])
    for code, known in states.items():
        found.setdefault(folded(known.name), code)
    for code, known in states.items():
        for alias in known.aliases:
            found.setdefault(folded(alias), code)
    return found
