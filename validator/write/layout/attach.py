"""Gives every comment to the entry or item it belongs to, so that it moves with it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from validator.finding import Position
from validator.read import Document, Mapping, Node, Scalar, Sequence
from validator.write.layout.comments import Comment, find_comments, is_gap

_END = Position(1 << 60, 1)


@dataclass(slots=True)
class Slot:
    """An entry of a mapping, an item of a list, or the whole file, with its comments."""

    key: Scalar | None
    node: Node
    gap: bool = False
    """The line above it is empty."""
    slots: list[Slot] = field(default_factory=list)
    """What a list or mapping holds."""
    lead: list[Comment] = field(default_factory=list)
    """Comments in the lines above it."""
    beside: list[Comment] = field(default_factory=list)
    """Comments at the end of its line."""
    tail: list[Comment] = field(default_factory=list)
    """Comments behind the last thing in a list or mapping."""

    @property
    def start(self) -> Position:
        """Where its key or, in a list, its value begins."""
        return (self.key or self.node).span.start


def attach(document: Document) -> Slot:
    """Return the tree of a document without errors, with each comment in one place of it.

    A comment alone in its line belongs to what follows, or, where it is indented as deep as a
    list or mapping that ended, to the end of that; one behind a value belongs to that.
    """
    if document.root is None:
        raise ValueError("the document could not be read")
    root = _slot(None, document.root, document.lines)
    _Attacher(document).whole(root)
    return root


class _Attacher:
    def __init__(self, document: Document) -> None:
        self._lines = document.lines
        self._rest = deque(find_comments(document))

    def whole(self, root: Slot) -> None:
        """Hand out every comment."""
        self._value(root, 0, _END)
        root.tail += self._rest

    def _value(self, slot: Slot, outer: int, until: Position) -> None:
        """Hand out the comments in a value, and those beside it, up to a place.

        `outer` is the column of the list or mapping the slot is in.
        """
        node = slot.node
        if not slot.slots:
            self._own(slot, node.span.end)
        else:
            self._collection(slot, outer, until)
        while self._rest and self._rest[0].at < until:
            comment = self._rest[0]
            if comment.alone and comment.at.line != node.span.end.line:
                break
            slot.beside.append(self._rest.popleft())

    def _own(self, slot: Slot, until: Position) -> None:
        """Take comments between a key and its value, or between empty brackets."""
        while self._rest and self._rest[0].at < until:
            comment = self._rest.popleft()
            (slot.lead if comment.alone else slot.beside).append(comment)

    def _collection(self, slot: Slot, outer: int, until: Position) -> None:
        node = slot.node
        start = node.span.start
        braced = self._lines[start.line - 1][start.column - 1] in "[{"
        inside = node.span.end if braced else until
        first = slot.slots[0].start
        while self._rest and self._rest[0].at < first and not self._rest[0].alone:
            slot.beside.append(self._rest.popleft())
        for child, following in zip(slot.slots, [*slot.slots[1:], None], strict=True):
            while self._rest and self._rest[0].at < child.start:
                child.lead.append(self._rest.popleft())
            self._value(child, start.column, min(inside, following.start) if following else inside)
        while self._rest and self._rest[0].at < inside:
            comment = self._rest[0]
            if not braced and not start.column <= comment.column > outer:
                break
            slot.tail.append(self._rest.popleft())


def _slot(key: Scalar | None, node: Node, lines: list[str]) -> Slot:
    slot = Slot(key, node)
    slot.gap = is_gap(lines, slot.start.line)
    if isinstance(node, Mapping):
        slot.slots = [_slot(entry.key, entry.value, lines) for entry in node.entries]
    elif isinstance(node, Sequence):
        slot.slots = [_slot(None, item, lines) for item in node.items]
    return slot
