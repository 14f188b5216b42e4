"""The commonest provisions, commented out, for the author of a new file to use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.model.citation import Basis
from validator.model.kinds import KINDS
from validator.notation import written

COMMONEST = (
    "mutual-defence",
    "consultation",
    "non-aggression",
    "no-third-party-aid",
    "no-hostile-alliance",
    "joint-exercises",
    "military-technical-cooperation",
    "counter-terrorism",
    "entry-into-force",
    "duration",
    "renewal",
    "denunciation",
)
"""Kinds that most treaties of friendship, alliance or partnership have, as a matrix orders them."""


def stubs(source: str, basis: Basis) -> Iterator[str]:
    """Write the list of provisions as comments; without `# ` it is YAML.

    `source` is the key of the source cited, `basis` the ground it gives.
    """
    yield "# What it promises, provision by provision. To use a clause, take the first two signs"
    yield '# away from the line "provisions:" and from the lines of the clause. Then write what the'
    yield f'# text says, and where: cite: {{source: {source}, article: "3(3)"}}. Delete the rest.'
    yield "# All kinds of provision: agreements explain"
    yield "#"
    yield "# provisions:"
    for word in COMMONEST:
        for line in stub(word, source, basis):
            yield f"# {line}"


def stub(word: str, source: str, basis: Basis) -> list[str]:
    """Write the example of a kind as an item of `provisions`, its meaning above it."""
    kind = KINDS[word]
    example = kind.example() | {"basis": basis.value, "cite": {"source": source}}
    entries = [f"{name}: {_flow(example[name])}" for name in kind.model_fields if name in example]
    meaning = (kind.__doc__ or "").partition("\n")[0]
    return [f"  # {meaning}", f"  - {entries[0]}", *(f"    {entry}" for entry in entries[1:])]


def _flow(value: Any) -> str:  # noqa: ANN401 - whatever an example holds
    """Write a value in one line; the words of an example are read as themselves."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(inner) for inner in value) + "]"
    if isinstance(value, str):
        return written(value, flow=True)
    return str(value).lower() if isinstance(value, bool) else str(value)
