"""Finds characters that are no part of honest text, in a file or in one value."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from validator.read import codes
from validator.read.places import span
from validator.read.report import Mistake
from validator.text import shown

if TYPE_CHECKING:
    from validator.codes import Code
    from validator.finding import Span

_BREAK = "\x85\u2028\u2029"
_BIDI = "\u202a-\u202e\u2066-\u2069"
_NO_CHARACTER = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
# Not here, as titles need them: U+200C and U+200D join letters, U+200E, U+200F and U+061C give
# direction, U+FE0F picks the form of a sign.
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_ANY = re.compile(f"[{_CONTROLS}{_BREAK}{_BIDI}{_NO_CHARACTER}{_INVISIBLE}]")
_ANY_OR_RETURN = re.compile(f"{_ANY.pattern}|\\r(?!\n)")
_ANY_ASCII = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_KINDS = (
    (re.compile(f"[{_BREAK}\r]"), codes.LINE_BREAK),
    (re.compile(f"[{_BIDI}]"), codes.BIDI),
    (re.compile(f"[{_INVISIBLE}]"), codes.INVISIBLE),
)
_BY_CODE = {code.code: code for code in (codes.CONTROL, *(code for _, code in _KINDS))}
_WORDS: dict[str, tuple[str, str]] = {
    codes.CONTROL.code: ("a control character", "Delete it; it often comes with copied text."),
    codes.BIDI.code: (
        "a character that changes the order in which text is shown",
        "Delete it: a reader would see something else than what is written.",
    ),
    codes.LINE_BREAK.code: (
        "a line break that not every program takes for one",
        "Delete it and press Enter instead.",
    ),
    codes.INVISIBLE.code: (
        "a character that cannot be seen",
        "Delete it, unless the text is misspelt without it.",
    ),
}


def scan(text: str) -> list[tuple[Mistake, Span]]:
    """Return one mistake for each class of character in a file, at the first of its class."""
    found = []
    for code, places in _find(text).items():
        spans = tuple(span(text, at, at + 1) for at in places)
        mistake = _mistake(_BY_CODE[code], text[places[0]], len(places))
        found.append((replace(mistake, write="", places=spans), spans[0]))
    return found


def inside(value: str) -> list[Mistake]:
    r"""Return the mistakes in a value whose escapes (`\e`, `\u202E`) have been read."""
    return [
        _mistake(_BY_CODE[code], value[places[0]], len(places), " (by an escape)")
        for code, places in _find(value).items()
    ]


def is_clean(text: str) -> bool:
    """Tell whether a text holds none of these characters."""
    # A bare set of characters is searched fast, so the lone CR is looked for apart.
    known = _ANY_ASCII if text.isascii() else _ANY
    return known.search(text) is None and ("\r" not in text or _ANY_OR_RETURN.search(text) is None)


def _find(text: str) -> dict[str, list[int]]:
    """The places of each class of character, by its code."""
    if is_clean(text):
        return {}
    found: dict[str, list[int]] = {}
    for match in _ANY_OR_RETURN.finditer(text):
        code = next((code for kind, code in _KINDS if kind.match(match[0])), codes.CONTROL)
        found.setdefault(code.code, []).append(match.start())
    return found


def _mistake(code: Code, char: str, count: int, how: str = "") -> Mistake:
    what, cure = _WORDS[code.code]
    name = f"U+{ord(char):04X}"
    seen = shown(char)
    message = f"{what}: {name}{how}" if seen == name else f"{what}: {seen} ({name}){how}"
    if count > 1:
        message += f", and {count - 1} more like it"
    return Mistake(code, message, help=cure)
