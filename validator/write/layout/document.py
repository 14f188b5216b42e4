"""Puts a whole file together: its head, its sections, its end."""

from __future__ import annotations

import re

from validator.write.layout.attach import Slot
from validator.write.layout.comments import Comment
from validator.write.layout.lines import TOP, child_lines, comment_lines
from validator.write.layout.order import in_order
from validator.write.layout.shape import AGREEMENT

_SECTIONS = frozenset({"timeline", "provisions", "statements", "relations", "sources"})
"""The parts of a file that an empty line sets off."""

_MODELINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=")


def document_lines(root: Slot, schema: str = "") -> list[str]:
    """Write a file. `schema` is the path for the line editors read, where the file has none."""
    lines = _modeline(root, schema)
    head = comment_lines(_head(root))
    if head:
        lines += [*head[head[0] == "" :], ""]
    if not root.slots:
        lines.append("{}")
    before = None
    for child, shape in in_order(root, AGREEMENT):
        written = child_lines(child, shape, TOP)
        name = child.key.text if child.key else ""
        apart = before is not None and not _SECTIONS.isdisjoint((before, name))
        lines += [""] * apart + written[written[0] == "" :]
        before = name
    return lines + comment_lines(root.tail)


def is_modeline(comment: Comment) -> bool:
    """Tell whether a comment tells editors where a schema is."""
    return _MODELINE.match(comment.text) is not None


def _modeline(root: Slot, schema: str) -> list[str]:
    """Take the line for editors off the comments above the first key, or make it."""
    for comments in (root.slots[0].lead if root.slots else [], root.lead, root.beside):
        for comment in filter(is_modeline, comments):
            comments.remove(comment)
            return [comment.text]
    return [f"# yaml-language-server: $schema={schema}"] if schema else []


def _head(root: Slot) -> list[Comment]:
    """Take the comments that belong to the file off its first key: those above an empty line."""
    own = [*root.lead, *root.beside]
    if not root.slots:
        return own
    first = root.slots[0]
    gaps = [comment.gap for comment in first.lead] + [first.gap]
    end = max((at for at, gap in enumerate(gaps) if gap), default=0)
    head, first.lead = first.lead[:end], first.lead[end:]
    return [*own, *head]
