"""What can be written at a place: keys, kinds, words, codes and names."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol.types import (
    CompletionItem,
    CompletionItemKind,
    MarkupContent,
    Position,
    Range,
    TextEdit,
)

from validator.explain.model import kind_topic
from validator.explain.parties import topic as party_topic
from validator.lsp import names
from validator.lsp.cursor import Cursor
from validator.lsp.desk import Folder, Open
from validator.lsp.hover import codebook, field_text, plain
from validator.lsp.model import Field, field_at, fields_of, parts_at
from validator.lsp.positions import Lines
from validator.lsp.typed import typed_at
from validator.model.citation import Citation
from validator.model.kinds import KINDS
from validator.model.party import Party
from validator.model.provision import Provision
from validator.model.relation import Relation
from validator.model.statement import Statement
from validator.states import all_codes, state


def complete(one: Open, folder: Folder, lines: Lines, position: Position) -> list[CompletionItem]:
    """What can be written at a place, the most fitting first."""
    place = lines.place(position)
    cursor = None if one.too_large else typed_at(one.bare, place)
    if cursor is None:
        return []
    where = lines.span(cursor.span)
    parts = parts_at(cursor.path, cursor.kind) if cursor.is_key else ()
    if parts:
        found = _keys(cursor, parts, one, lines)
    else:
        field = field_at(cursor.path, cursor.kind)
        found = _values(field, one, folder, place.line) if field else iter(())
    return [_placed(item, order, where) for order, item in enumerate(found)]


def _placed(item: CompletionItem, order: int, where: Range) -> CompletionItem:
    item.sort_text = f"{order:04}"
    item.text_edit = TextEdit(range=where, new_text=item.insert_text or item.label)
    item.insert_text = None
    return item


def _keys(
    cursor: Cursor, parts: tuple[type, ...], one: Open, lines: Lines
) -> Iterator[CompletionItem]:
    """The keys that are not there yet, those first that have to be."""
    behind = one.bare[lines.offset(cursor.span.end) :][:1]
    fields = [field for field in fields_of(parts) if field.name not in cursor.siblings]
    for field in sorted(fields, key=lambda field: not field.required):
        yield CompletionItem(
            label=field.name,
            insert_text=field.name if behind == ":" else f"{field.name}: ",
            kind=CompletionItemKind.Property,
            detail="required" if field.required else None,
            documentation=field_text(field),
        )


def _values(field: Field, one: Open, folder: Folder, line: int) -> Iterator[CompletionItem]:
    if field.is_in(Provision, "type") or field.is_in(Statement, "about"):
        for name, kind in KINDS.items():
            yield _item(name, CompletionItemKind.Class, codebook(kind_topic(kind)))
    for word in field.words:
        yield _item(str(word), CompletionItemKind.EnumMember, word.description)
    if field.flag:
        yield from (_item(each, CompletionItemKind.Value) for each in ("true", "false"))
    yield from _names(field, one, folder, line)


def _names(field: Field, one: Open, folder: Folder, line: int) -> Iterator[CompletionItem]:
    """Names that are given in this file, in those beside it, or in the table of states."""
    root = one.tree(line)
    if field.party:
        coded = () if root is None or field.is_in(Party, "code") else names.parties(root)
        yield from map(_party, dict.fromkeys((*filter(None, coded), *all_codes())))
    elif field.is_in(Relation, "agreement"):
        for name, (_, title) in sorted(names.agreements(one, folder).items()):
            yield _item(name, CompletionItemKind.File, title)
    elif root is not None and field.is_in(Citation, "source"):
        for key, said in names.sources(root):
            yield _item(key.text, CompletionItemKind.Reference, said)
    elif root is not None and field.is_in(Statement, "answers"):
        for key, said in names.statements(root):
            yield _item(key.text, CompletionItemKind.Reference, said)


def _item(label: str, kind: CompletionItemKind, said: MarkupContent | str = "") -> CompletionItem:
    text = plain(said) if isinstance(said, str) else said
    return CompletionItem(label=label, kind=kind, documentation=text if text.value else None)


def _party(code: str) -> CompletionItem:
    """A code, found by its name as well."""
    known = state(code)
    topic = party_topic(code)
    return CompletionItem(
        label=code,
        kind=CompletionItemKind.Constant,
        detail=known.name if known else None,
        filter_text=f"{code} {known.name}" if known else code,
        documentation=codebook(topic) if topic else None,
    )
