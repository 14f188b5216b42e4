"""A list names a thing once."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Fix, Severity, Span, TextEdit
from validator.read import Mapping, Node, Scalar, Sequence

CODE = Code(
    "AGR318",
    "repeated-word",
    Severity.WARNING,
    "A list of single words or names that holds the same one twice.",
    why="Tables that count the entries of a list would count it twice. Often the second was meant "
    "to be another: `[request, request]` for `[request, mutual-consent]`.",
    cure="Remove the second, or write what was meant. `agreements validate --fix` removes it.",
    bad="languages: {authentic: [ru, fa, ru]}\n",
    good="languages: {authentic: [ru, fa, en]}\n",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look through every list."""
    yield from _in(sheet, sheet.root, "")


def _in(sheet: Sheet, node: Node, key: str) -> Iterator[Finding]:
    if node.refused:
        return
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _in(sheet, entry.value, entry.key.text)
    elif isinstance(node, Sequence):
        yield from _repeated(sheet, node, key)
        for item in node.items:
            yield from _in(sheet, item, key)


def _repeated(sheet: Sheet, node: Sequence, key: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, item in enumerate(node.items):
        if not isinstance(item, Scalar) or item.refused:
            continue
        if item.text in seen:
            yield sheet.finding(
                CODE,
                item,
                f'"{item.text}" stands twice in "{key}"',
                hint="remove it, or write what was meant",
                fix=_without(node, number),
            )
        seen.add(item.text)


def _without(node: Sequence, number: int) -> Fix | None:
    """Take an item out with the comma or the line break before it."""
    start, end = node.items[number - 1].span.end, node.items[number].span.end
    if end.line > start.line + 1:
        return None  # a comment may stand between the two
    return Fix("remove the second", (TextEdit(Span(start, end), ""),), safe=True)
