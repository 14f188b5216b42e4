"""The one layout, as an edit of the whole text."""

from __future__ import annotations

from pathlib import Path

from lsprotocol.types import TextEdit

from validator.corpus.find import schema_above
from validator.lsp.desk import NO_FILE, Open
from validator.lsp.positions import Lines
from validator.write.layout import format_document, has_errors


def formatting(one: Open, lines: Lines) -> list[TextEdit]:
    """The edit that brings a file into the layout; none where it is, or cannot be understood.

    Raises `validator.write.layout.UnsafeError` where the result would say something else.
    """
    if one.document.root is None or has_errors(one.document):
        return []
    schema = "" if one.path == NO_FILE else schema_above(Path(one.path).parent)
    text = format_document(one.document, schema)
    return [] if text == one.text else [TextEdit(range=lines.whole(), new_text=text)]
