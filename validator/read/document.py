"""What reading yields: a tree that knows the place of every key and value."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from validator.finding import Finding, Span

Data: TypeAlias = "bool | int | float | str | list[Data] | dict[str, Data] | None"
"""A value as JSON knows it."""

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of mappings and, from 0, indices of sequences."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value. `text` is what it reads as a string, `plain` tells it has no quotes."""

    span: Span
    value: bool | int | float | str | None
    text: str
    plain: bool
    refused: bool = False
    """Already reported while reading; later stages say nothing more about it."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    span: Span
    items: tuple[Node, ...]
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and their values, in the order of the file; keys are unique after NFC."""

    span: Span
    entries: tuple[Entry, ...]
    refused: bool = False

    def entry(self, key: str) -> Entry | None:
        """The entry under `key`, or None."""
        for entry in self.entries:  # rules ask so a thousand times a file: no generator here
            if entry.key.text == key:
                return entry
        return None


Node: TypeAlias = Scalar | Sequence | Mapping


@dataclass(frozen=True)
class Document:
    """A file that was read: its text, its tree, and what was refused on the way.

    `path` is the name shown to people. `root` is None where a finding ended the reading. `raw`
    is what the file held, so that whoever replaces it can tell whether it has changed since.
    """

    path: str
    text: str = ""
    root: Node | None = None
    findings: tuple[Finding, ...] = ()
    raw: bytes = field(default=b"", repr=False)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        return [line.removesuffix("\r") for line in self.text.split("\n")]


def data(node: Node) -> Data:
    """Return the plain values of a tree.

    Refused nodes are left out of mappings, and replaced by None in sequences and at the top.
    """
    if node.refused:
        return None
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [data(item) for item in node.items]
    return {
        entry.key.text: data(entry.value)
        for entry in node.entries
        if not (entry.key.refused or entry.value.refused)
    }


def locate(root: Node, path: Path) -> Node | None:
    """Return the node at the end of a path, or None where the path leads nowhere."""
    node = root
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            entry = node.entry(step)
            if entry is None:
                return None
            node = entry.value
        elif isinstance(node, Sequence) and isinstance(step, int):
            if not 0 <= step < len(node.items):
                return None
            node = node.items[step]
        else:
            return None
    return node
