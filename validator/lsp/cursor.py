"""What stands at a place of a file: where in the tree it is, and whether it is a key or a value."""

from __future__ import annotations

from dataclasses import dataclass

from validator.finding import Position, Span
from validator.read import Mapping, Node, Path, Scalar, Sequence, locate

PROVISION = 2
"""Length of the path to a provision: `provisions` and its index."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A key or a value, or the place for one.

    For a key `path` is the way to the mapping it is in, for a value the way to the value. `text`
    is what stands there, up to the cursor or whole; `siblings` are the other keys of the
    mapping; `kind` is that of the provision all this is in, empty outside provisions.
    """

    path: Path
    text: str
    span: Span
    is_key: bool
    siblings: frozenset[str] = frozenset()
    kind: str = ""


def cursor_in(root: Node, position: Position) -> Cursor | None:
    """The key or single value of a tree at a place, None where there is neither."""
    node: Node | None = root
    path: Path = ()
    while node is not None:
        if isinstance(node, Scalar):
            inside = _covers(node.span, position)
            return _cursor(root, path, node, is_key=False) if inside else None
        inner: Node | None = None
        if isinstance(node, Mapping):
            for entry in node.entries:
                if _covers(entry.key.span, position):
                    return _cursor(root, path, entry.key, is_key=True)
                if _covers(entry.value.span, position):
                    inner, path = entry.value, (*path, entry.key.text)
                    break
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                if _covers(item.span, position):
                    inner, path = item, (*path, index)
                    break
        node = inner
    return None


def _cursor(root: Node, path: Path, node: Scalar, *, is_key: bool) -> Cursor:
    return Cursor(path, node.text, node.span, is_key=is_key, kind=_kind(root, path))


def _kind(root: Node, path: Path) -> str:
    if path[:1] != ("provisions",):
        return ""
    kind = locate(root, (*path[:PROVISION], "type"))
    return kind.text if isinstance(kind, Scalar) else ""


def _covers(span: Span, position: Position) -> bool:
    return span.start <= position <= span.end
