"""Makes the fix that writes a value or a key as its author probably meant it."""

from __future__ import annotations

from validator.check.cure import Reading
from validator.finding import Fix, Span, TextEdit
from validator.notation import flow, key
from validator.read import Entry, Mapping, Node, Scalar


def value_fix(node: Node, change: Reading | None, *, safe: bool) -> Fix | None:
    """Write a value as `change` reads it, where it stands on one line."""
    if change is None or node.span.start.line != node.span.end.line:
        return None
    return _write(node.span, flow(change(node)), safe=safe)


def key_fix(entry: Entry | None, meant: str) -> Fix | None:
    """Write another key; safe where only case and the signs between words differ."""
    if entry is None:
        return None
    name = Scalar(entry.key.span, meant, meant, plain=True)
    return _write(entry.key.span, key(name), safe=alike(entry.key.text, meant))


def alike(word: str, meant: str) -> bool:
    """Tell whether two words differ in nothing but case, blanks and the signs between words."""
    return _letters(word) == _letters(meant)


def changed_key(node: Node, old: str, new: str) -> Fix | None:
    """Rename a key of a mapping."""
    return key_fix(node.entry(old), new) if isinstance(node, Mapping) else None


def rewrite(title: str, span: Span, text: str, *, safe: bool = False) -> Fix:
    """The cure that puts a text in the place of another."""
    return Fix(title, (TextEdit(span, text),), safe)


def _write(span: Span, text: str, *, safe: bool) -> Fix:
    return rewrite(f"write {text}", span, text, safe=safe)


def _letters(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalnum())
