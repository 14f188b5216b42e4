"""Makes a tree as its author probably meant it, so that checking can go on past a mistake.

Like a compiler after a syntax error: a misspelt word is read as the right one, and what cannot
be guessed is marked as refused, so that nothing more is said about it. Files are not touched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from validator.read import Entry, Mapping, Node, Path, Scalar, Sequence

Edit = tuple[Path, Callable[[Node], Node]]
"""Where in the tree, and what to make of the node there."""


def apply(root: Mapping, edits: list[Edit]) -> Mapping:
    """The tree with every edit made; paths are those of the tree as it was."""
    for path, change in edits:
        changed = _at(root, path, change)
        root = changed if isinstance(changed, Mapping) else root
    return root


def refuse(node: Node) -> Node:
    """Mark a node as one about which all has been said."""
    return replace(node, refused=True)


def read_as(value: bool | int | str) -> Callable[[Node], Node]:  # noqa: FBT001 - a value, no flag
    """Read a node as this value."""
    return lambda node: Scalar(node.span, value, str(value), plain=False)


def rename(old: str, new: str) -> Callable[[Node], Node]:
    """Read a key of a mapping as another."""

    def change(node: Node) -> Node:
        if not isinstance(node, Mapping):
            return node
        entries = tuple(
            Entry(replace(entry.key, text=new, value=new), entry.value)
            if entry.key.text == old
            else entry
            for entry in node.entries
        )
        return replace(node, entries=entries)

    return change


def drop(key: str) -> Callable[[Node], Node]:
    """Leave a key out of a mapping."""

    def change(node: Node) -> Node:
        if not isinstance(node, Mapping):
            return node
        return replace(node, entries=tuple(e for e in node.entries if e.key.text != key))

    return change


def in_list(node: Node) -> Node:
    """Read a single value as a list of one."""
    return Sequence(node.span, (node,))


def as_list(parts: list[str]) -> Callable[[Node], Node]:
    """Read a text as a list of these."""
    return lambda node: Sequence(node.span, tuple(read_as(part)(node) for part in parts))


def under(key: str) -> Callable[[Node], Node]:
    """Read a single value as a group of one key."""
    return lambda node: Mapping(node.span, (Entry(Scalar(node.span, key, key, plain=True), node),))


def _at(node: Node, path: Path, change: Callable[[Node], Node]) -> Node:
    if not path:
        return change(node)
    first, rest = path[0], path[1:]
    if isinstance(node, Mapping):
        entries = tuple(
            Entry(entry.key, _at(entry.value, rest, change)) if entry.key.text == first else entry
            for entry in node.entries
        )
        return replace(node, entries=entries)
    if isinstance(node, Sequence):
        items = tuple(
            _at(item, rest, change) if index == first else item
            for index, item in enumerate(node.items)
        )
        return replace(node, items=items)
    return node
