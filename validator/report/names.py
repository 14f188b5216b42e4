"""What parties and words are called on the pages."""

from __future__ import annotations

from functools import cache

from validator.states import state


@cache
def party_name(code: str) -> str:
    """The short name of a party; its code where nothing is known of it."""
    known = state(code)
    return known.name if known else code


@cache
def language_name(code: str) -> str:
    """The English name of a language by its BCP 47 code, with its script where it has one."""
    from pycountry import languages, scripts  # noqa: PLC0415 - few commands need it

    tag, _, script = code.partition("-")
    known = languages.get(**{f"alpha_{len(tag)}": tag})
    written = scripts.get(alpha_4=script) if script else None
    if not known:
        return code
    name = str(known.name).partition(" (")[0]  # without the years of a living language
    return f"{name} ({written.name} script)" if written else name


def plain(word: object) -> str:
    """A word of a closed list or the name of a field, for reading: `in force`."""
    return str(word).replace("-", " ").replace("_", " ")
