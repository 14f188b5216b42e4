"""Lines that stand where they cannot: dashes, indentation, the end of a document."""

from __future__ import annotations

import re

from validator.read.places import line_end, position
from validator.read.report import FatalError
from validator.read.trouble import EXPECTED_MORE, Trouble

_DOCUMENT_END = re.compile(r"^\.\.\.(?:\s|$)", re.MULTILINE)


def _dash(t: Trouble) -> FatalError | None:
    misplaced = "entries are not allowed" in t.said
    stray = "expected" in t.said and t.char == "-" and t.opens_line and not t.open_brackets
    if not misplaced and not stray:
        return None
    if t.opens_line and t.text[t.at + 1 : t.at + 2].strip():
        return t.fatal(
            "there is no space behind the dash",
            "Write a space between the dash and the item.",
            at=t.at,
            to=t.at + 1,
        )
    if t.opens_line:
        return t.fatal(
            "no list item can stand here",
            "Indent the dash like the items it belongs to; a list follows a key without a value.",
            at=t.at,
            to=t.at + 1,
        )
    return t.fatal(
        "a list cannot begin on the line of its key",
        "Put each `- item` on a line of its own; or put quotes around a text that begins with -.",
        at=t.at,
        to=t.at + 1,
    )


def _document_end(t: Trouble) -> FatalError | None:
    if "<document start>" not in t.said or not _DOCUMENT_END.search(t.text, 0, t.at):
        return None
    return t.fatal(
        "text follows after the end of the document (...)",
        "Delete the line with the three dots, or what follows it.",
        at=t.at,
        to=line_end(t.text, t.at),
    )


def indentation(t: Trouble) -> FatalError | None:
    """The last guess: a line that fits nothing above it."""
    if not t.opens_line or not EXPECTED_MORE.search(t.said) or not t.char:
        return None
    column = position(t.text, t.at).column
    message = f"this line begins in column {column}, which fits no line above it"
    if t.since is not None and "block collection" in t.about:
        message = "this line stands among list items, but does not begin with a dash"
    return t.fatal(
        message,
        "Indent it like the lines it belongs to; two spaces for each level.",
        at=t.at,
        to=line_end(t.text, t.at),
    )


RULES = (_dash, _document_end)
