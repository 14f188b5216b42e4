"""Finds what is to be said about a name."""

from __future__ import annotations

from functools import cache

from validator.check.registry import all_codes, find_code
from validator.check.suggest import closest
from validator.explain import findings, model, parties
from validator.explain.topic import Topic


def topics_for(name: str) -> tuple[Topic, ...]:
    """Every topic of this name: one word can be a kind, a field and a word of a vocabulary.

    Case does not count, and the code of a finding may be given by its name. Empty where
    nothing bears the name.
    """
    wanted = name.strip().casefold()
    code = find_code(name)
    found = (findings.topic(code),) if code else ()
    party = parties.topic(name.strip())
    return (*found, *_by_name().get(wanted, ()), *((party,) if party else ()))


def names() -> dict[str, tuple[str, ...]]:
    """The names that can be asked for, by the sort of thing they are."""
    return {
        "findings": tuple(all_codes()),
        "kinds of provision": model.kind_names(),
        "fields": model.field_names(),
        "words": model.word_names(),
    }


def closest_name(name: str) -> str | None:
    """The name that was probably meant."""
    known = {each for group in names().values() for each in group}
    known |= {code.name for code in all_codes().values()}
    return closest(name, sorted(known))


@cache
def _by_name() -> dict[str, tuple[Topic, ...]]:
    found: dict[str, tuple[Topic, ...]] = {}
    for topic in model.topics():
        key = topic.name.casefold()
        found[key] = (*found.get(key, ()), topic)
    return found
