"""Where a name leads: a source key to its source, an id to its file, an answer to its claim."""

from __future__ import annotations

from lsprotocol.types import Location, Position, Range
from pygls.uris import from_fs_path

from validator.lsp import names
from validator.lsp.cursor import cursor_in
from validator.lsp.desk import Folder, Open
from validator.lsp.model import field_at
from validator.lsp.positions import Lines
from validator.model.citation import Citation
from validator.model.relation import Relation
from validator.model.statement import Statement

_TOP = Range(Position(0, 0), Position(0, 0))


def definition(one: Open, folder: Folder, lines: Lines, position: Position) -> Location | None:
    """The place that the name at a place leads to; None where it leads nowhere."""
    root = one.document.root
    cursor = cursor_in(root, lines.place(position)) if root is not None else None
    field = field_at(cursor.path, cursor.kind) if cursor and not cursor.is_key else None
    if root is None or cursor is None or field is None:
        return None
    if field.is_in(Relation, "agreement"):
        path, _ = names.agreements(one, folder).get(cursor.text, (None, ""))
        uri = from_fs_path(str(path.absolute())) if path else None
        return Location(uri, _TOP) if uri else None
    if field.is_in(Citation, "source"):
        named = names.sources(root)
    elif field.is_in(Statement, "answers"):
        named = names.statements(root)
    else:
        return None
    target = next((key for key, _ in named if key.text == cursor.text), None)
    return Location(one.uri, lines.span(target.span)) if target else None
