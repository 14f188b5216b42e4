r"""Text that other people wrote, made harmless: one function for each medium.

What cannot be seen is shown by name in all of them, a control as `\x1b`, any other as `U+202E`,
so that a reader sees what is stored. One thing is left alone: the non-joiner between two letters
of the Arabic script, which Persian spelling needs and which shows in their shapes.
"""

from __future__ import annotations

import json
import re

_HIDDEN = re.compile(
    "(?<=[\u0620-\u06d3\u0750-\u077f])\u200c(?=[\u0620-\u06d3\u0750-\u077f])"
    "|(?P<hidden>["
    "\x00-\x1f\x7f-\x9f\u00ad"  # controls, soft hyphen
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"  # letters that are blank
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, bidi, line separators
    "\ufe00-\ufe0f\ufff9-\ufffc\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff\ue000-\uf8ff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "])"
)
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_LAST_CONTROL = 0x9F


def _name(char: str) -> str:
    point = ord(char)
    return _NAMED.get(char) or (f"\\x{point:02x}" if point <= _LAST_CONTROL else f"U+{point:04X}")


def terminal(text: str) -> str:
    """Make a text fit for a line of a terminal, a log or a plain file."""
    return _HIDDEN.sub(lambda found: _name(found[0]) if found["hidden"] else found[0], text)


_MARKDOWN = re.compile(
    r"(?P<acts>[@#$]|:(?=[\w+-]+:)|(?<=[Gg][Hh])-(?=\d))"
    r"|[!&*+/:<=>\[\\\]^_`{|}~]"
    r"|\.(?=\w)|(?<![a-z0-9])-|-(?![a-z0-9])|^\s"
)
_LIST_ITEM = re.compile(r"\d{1,9}(?=[.)])", re.ASCII)


def _entity(found: re.Match[str]) -> str:
    entity = f"&#{ord(found[0])};"
    return f"<code>{entity}</code>" if found["acts"] else entity


def markdown(text: str) -> str:
    """Make a text stand as itself in a line or a table cell of GitHub's Markdown.

    A sign that acts while Markdown is read becomes an entity. Mentions, issue numbers, emoji
    and mathematics are looked for in the result, where an entity is a sign again, so theirs
    stand in code.
    """
    shown = terminal(text)
    number = _LIST_ITEM.match(shown)
    end = number.end() if number else 0
    sign = f"&#{ord(shown[end])};" if number else ""
    return shown[:end] + sign + _MARKDOWN.sub(_entity, shown[end + len(sign[:1]) :])


_FORMULA = re.compile(r"((?:^|[,;|])[\"\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")


def csv(text: str) -> str:
    """Make a text stand as itself in a spreadsheet; the writer adds the quotation marks.

    An apostrophe goes before a sign that would begin a formula, at the beginning or after
    anything a spreadsheet may split at; taking it away gives the text back.
    """
    return _FORMULA.sub(r"\1'", terminal(text))


def json_document(value: object) -> str:
    r"""Write a JSON document that may be shown on a terminal.

    Hidden characters and lone surrogates are written as `\u202e`: the value stays the same.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return _HIDDEN.sub(lambda found: _json(found[0]) if found["hidden"] else found[0], text) + "\n"


def _json(char: str) -> str:
    return char if char == "\n" else json.dumps(char)[1:-1]
