"""What a shell offers after Tab: one function for each thing there is a list of.

Each takes the beginning of a word and gives the ways to go on, some with what they mean. A shell
waits for them, so they read files and the published schema rather than import the models where
these have the words, and stay silent where there is nothing to offer: the shell then offers files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Offer = str | tuple[str, str]
"""A word, or a word and what it means."""


def ids(incomplete: str) -> list[str]:
    """The ids of agreements: those of the collection here, and those shipped."""
    from pathlib import Path

    from validator.corpus.find import folders_beside, ids_in
    from validator.shipped import agreements_folder

    try:
        known = frozenset().union(*map(ids_in, folders_beside(Path.cwd(), agreements_folder())))
    except OSError:
        known = frozenset()
    return [each for each in sorted(known) if each.startswith(incomplete)]


def codes(incomplete: str) -> list[Offer]:
    """The codes of findings and what each reports."""
    from validator.check.registry import all_codes

    known = ((code.code, code.name) for code in all_codes().values())
    return list(_beginning(incomplete, known))


def kinds(incomplete: str) -> list[Offer]:
    """The kinds of provision, and what each is."""
    provision = _schema()["$defs"]["AnyProvision"]["properties"]["type"]
    return list(_beginning(incomplete, _meanings(provision)))


def families(incomplete: str) -> list[Offer]:
    """The families of kinds, and the heading of each."""
    from validator.model.kinds import FAMILIES

    return list(_beginning(incomplete, ((family.id, family.title) for family in FAMILIES)))


def statuses(incomplete: str) -> list[Offer]:
    """The statuses an agreement may have, and what each means."""
    from validator.model.standing import Status

    return list(_beginning(incomplete, ((str(word), word.description) for word in Status)))


def party_codes(incomplete: str) -> list[Offer]:
    """The codes of parties and their names."""
    from validator.states import all_codes, state

    known = ((code, found.name) for code in all_codes() if (found := state(code)))
    return list(_beginning(incomplete, known))


def topics(incomplete: str) -> list[Offer]:
    """What `agreements explain` is mostly asked for: codes, kinds and parties."""
    if incomplete[:1].isupper():
        return [*codes(incomplete), *party_codes(incomplete)]
    return kinds(incomplete)


def words_of(vocabulary: str) -> Callable[[str], list[Offer]]:
    """A function that offers the words of a vocabulary of the models, such as `Instrument`."""

    def words(incomplete: str) -> list[Offer]:
        return list(_beginning(incomplete, _meanings(_schema()["$defs"][vocabulary])))

    return words


def _beginning(incomplete: str, known: Iterable[tuple[str, str]]) -> Iterator[Offer]:
    return ((word, meaning) for word, meaning in known if word.startswith(incomplete))


def _meanings(words: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    return zip(words["enum"], words["enumDescriptions"], strict=True)


def _schema() -> dict[str, Any]:
    import json

    from validator.shipped import schema_text

    schema: dict[str, Any] = json.loads(schema_text())
    return schema
