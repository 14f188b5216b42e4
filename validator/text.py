"""Untrusted text in which everything can be seen, and pieces of it fit for one line."""

from __future__ import annotations

import re

HIDDEN = re.compile(
    "(?<=[\u0620-\u06d3\u0750-\u077f])\u200c(?=[\u0620-\u06d3\u0750-\u077f])"
    "|(?P<hidden>["
    "\x00-\x1f\x7f-\x9f\u00ad"  # controls, soft hyphen
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"  # letters that are blank
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, bidi, line separators
    "\ufe00-\ufe0f\ufff9-\ufffc\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff\ue000-\uf8ff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "])"
)
"""Finds the characters that cannot be seen, as the group `hidden`.

One thing is found without that group, and left alone: the non-joiner between two letters of the
Arabic script, which Persian spelling needs and which shows in their shapes.
"""

_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_LAST_CONTROL = 0x9F


def shown(char: str) -> str:
    r"""Name a character that cannot be seen: `\x1b` for a control, `U+200B` for others."""
    point = ord(char)
    return _NAMED.get(char) or (f"\\x{point:02x}" if point <= _LAST_CONTROL else f"U+{point:04X}")


def visible(text: str) -> str:
    """Name what cannot be seen in a text; the result is one line."""
    return HIDDEN.sub(lambda found: shown(found[0]) if found["hidden"] else found[0], text)


def excerpt(text: str, limit: int = 80) -> str:
    """Show a text in one line of at most `limit` characters, with nothing in it unseen."""
    parts: list[str] = []
    room = limit
    for at, char in enumerate(text[: limit + 1]):
        found = HIDDEN.match(text, at)
        part = shown(char) if found and found["hidden"] else char
        room -= len(part)
        parts.append(part)
    if room >= 0 and len(text) <= limit:
        return "".join(parts)
    while parts and room < 1:
        room += len(parts.pop())
    return "".join(parts) + "…"
