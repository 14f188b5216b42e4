"""The outline of a file: its parts, and what is in each."""

from __future__ import annotations

from lsprotocol.types import DocumentSymbol, SymbolKind

from validator.check.sheet import child, text
from validator.lsp.names import shown
from validator.lsp.positions import Lines
from validator.read import Entry, Mapping, Node, Sequence

_PARTS = {
    "parties": SymbolKind.Class,
    "timeline": SymbolKind.Event,
    "provisions": SymbolKind.Property,
    "statements": SymbolKind.String,
    "relations": SymbolKind.Interface,
    "sources": SymbolKind.File,
}


def symbols(root: Node, lines: Lines) -> list[DocumentSymbol]:
    """The parts that hold several things, in the order of the file."""
    entries = root.entries if isinstance(root, Mapping) else ()
    return [_part(entry, lines) for entry in entries if entry.key.text in _PARTS]


def _part(entry: Entry, lines: Lines) -> DocumentSymbol:
    kind = _PARTS[entry.key.text]
    value = entry.value
    children = []
    if isinstance(value, Sequence):
        for item in value.items:
            name, detail = _item(entry.key.text, item)
            where = lines.span(item.span)
            children.append(DocumentSymbol(name, kind, where, where, detail))
    elif isinstance(value, Mapping):
        for inner in value.entries:
            where = lines.span(inner.key.span)
            whole = lines.range(
                lines.offset(inner.key.span.start), lines.offset(inner.value.span.end)
            )
            name = shown(inner.key.text) or "?"
            children.append(
                DocumentSymbol(name, kind, whole, where, shown(text(inner.value, "title")))
            )
    whole = lines.range(lines.offset(entry.key.span.start), lines.offset(value.span.end))
    return DocumentSymbol(
        entry.key.text,
        SymbolKind.Namespace,
        whole,
        lines.span(entry.key.span),
        children=children,
    )


def _item(part: str, item: Node) -> tuple[str, str]:
    """The name of an item and a word more; an editor refuses an empty name."""
    if part == "parties":
        found = text(item, "code"), text(item, "name")
    elif part == "timeline":
        found = f"{text(item, 'date')} {text(item, 'event')}", text(item, "place")
    elif part == "provisions":
        found = text(item, "type"), text(child(item, "cite") or item, "article")
    elif part == "statements":
        found = text(item, "id"), text(child(item, "by") or item, "name")
    else:
        found = f"{text(item, 'kind')} {text(item, 'agreement') or text(item, 'title')}", ""
    return shown(found[0]) or "?", shown(found[1])
