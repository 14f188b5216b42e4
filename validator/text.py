"""Pieces of untrusted text, made fit for a message of one line."""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # controls, line breaks of every kind
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ufdd0-\ufdef"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f"
    "]"
)
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_SCRIPT = frozenset("\u061c\u200c\u200d\u200e\u200f")
_LAST_BYTE = 0xFF


def shown(char: str) -> str:
    r"""Name a character that cannot be seen: `\\x1b` for a control, `U+200B` for others."""
    if named := _NAMED.get(char):
        return named
    point = ord(char)
    if point <= _LAST_BYTE and char != "\u00ad":
        return f"\\x{point:02x}"
    return f"U+{point:04X}"


def excerpt(text: str, limit: int = 80) -> str:
    """Show a text in one line of at most `limit` characters, with nothing in it unseen.

    Joiners and direction marks stay where they follow a letter outside ASCII: Persian and
    Arabic words need them.
    """
    parts: list[str] = []
    room = limit
    before = ""
    for char in text[: limit + 1]:
        hidden = _HIDDEN.match(char) and not (char in _SCRIPT and before > "\x7f")
        part = shown(char) if hidden else char
        room -= len(part)
        parts.append(part)
        before = char
    if room >= 0 and len(text) <= limit:
        return "".join(parts)
    while parts and room < 1:
        room += len(parts.pop())
    return "".join(parts) + "…"
