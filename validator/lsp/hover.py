"""What a key, a word, a code or a name means, beside the place it stands at."""

from __future__ import annotations

from dataclasses import replace

from lsprotocol.types import Hover, MarkupContent, MarkupKind, Position

from validator.explain import Topic
from validator.explain.model import field_topic, kind_topic
from validator.explain.parties import topic as party_topic
from validator.finding import Position as Place
from validator.lsp import names
from validator.lsp.cursor import Cursor, cursor_in
from validator.lsp.desk import Folder, Open
from validator.lsp.model import Field, field_at, parts_at
from validator.lsp.positions import Lines
from validator.lsp.typed import typed_at
from validator.model.citation import Citation
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.model.relation import Relation
from validator.model.statement import Statement
from validator.render.topic import markdown


def hover(one: Open, folder: Folder, lines: Lines, position: Position) -> Hover | None:
    """What there is to say about a place; None where there is nothing."""
    place = lines.place(position)
    tree = one.document.root
    cursor = cursor_in(tree, place) if tree is not None else _untidy(one, lines, place)
    if cursor is None:
        return None
    content = _key(cursor) if cursor.is_key else _value(cursor, one, folder, place.line)
    return Hover(contents=content, range=lines.span(cursor.span)) if content else None


def _untidy(one: Open, lines: Lines, place: Place) -> Cursor | None:
    """The word at a place of a file that is no YAML as it stands."""
    cursor = None if one.too_large else typed_at(one.bare, place)
    if cursor is None:
        return None
    start, end = lines.offset(cursor.span.start), lines.offset(cursor.span.end)
    return replace(cursor, text=one.bare[start:end])


def codebook(topic: Topic) -> MarkupContent:
    """A topic; every text in it is the program's own."""
    return MarkupContent(kind=MarkupKind.Markdown, value=markdown(topic))


def plain(content: str) -> MarkupContent:
    """Text from a file, in which no sign acts."""
    return MarkupContent(kind=MarkupKind.PlainText, value=content)


def field_text(field: Field) -> MarkupContent:
    """What the codebook says of a field."""
    own = not issubclass(field.part, Provision) or field.name in field.part.parameters()
    return codebook(field_topic(field.part if own else Provision, field.name))


def _key(cursor: Cursor) -> MarkupContent | None:
    for part in parts_at(cursor.path, cursor.kind):
        if cursor.text in part.model_fields:
            return field_text(Field(part, cursor.text))
    return None


def _value(cursor: Cursor, one: Open, folder: Folder, line: int) -> MarkupContent | None:
    field = field_at(cursor.path, cursor.kind)
    if field is None:
        return None
    kind = KINDS.get(cursor.text)
    if kind and (field.is_in(Provision, "type") or field.is_in(Statement, "about")):
        return codebook(kind_topic(kind))
    word = next((word for word in field.words if word == cursor.text), None)
    if word is not None:
        return plain(f"{word}: {word.description}")
    if field.party:
        topic = party_topic(cursor.text)
        return codebook(topic) if topic else None
    return _named(field, cursor.text, one, folder, line)


def _named(field: Field, name: str, one: Open, folder: Folder, line: int) -> MarkupContent | None:
    root = one.tree(line)
    if field.is_in(Relation, "agreement"):
        _, title = names.agreements(one, folder).get(name, (None, ""))
        return plain(title) if title else None
    if root is None:
        return None
    if field.is_in(Citation, "source"):
        said = {key.text: text for key, text in names.sources(root)}
    elif field.is_in(Statement, "answers"):
        said = {key.text: text for key, text in names.statements(root)}
    else:
        return None
    return plain(said[name]) if said.get(name) else None
