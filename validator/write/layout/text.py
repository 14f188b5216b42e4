"""Writes single values: plain, in double quotes, or as lines of prose."""

from __future__ import annotations

import re

from validator.read import Scalar
from validator.read.characters import is_clean
from validator.read.limits import DEFAULT
from validator.read.scalars import resolve

_MARKS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_BRACKETS = re.compile(r"[,\[\]{}]")
_ACTS = re.compile(r":(?= |$)| #|[\t\r\n]|^\.\.\.")
# A time in YAML 1.1.
_TIME = re.compile(r"\d{4}-\d\d?-\d\d?[Tt ].*", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?", re.ASCII)
_LIKE_NUMBER = re.compile(r"[-+.]*\d[\W\d_]*")
_SINGLE_BLANK = re.compile(r"(?<!\s) (?!\s)")
_ODD_KEY = re.compile(r"[:{}\[\]]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BYTE, _WORD = 0xFF, 0xFFFF


def inline(scalar: Scalar, *, flow: bool = False) -> str:
    """Write a value in one line; `flow` between brackets."""
    value = scalar.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return written(value, flow=flow) if isinstance(value, str) else scalar.text


def written(text: str, *, flow: bool = False) -> str:
    """Write a text in one line, in quotes where it needs them; `flow` between brackets."""
    return text if _is_plain(text, flow=flow) else _quoted(text)


def key(scalar: Scalar) -> str:
    """Write a key: in quotes also where it looks like a key with its value (`years:5`)."""
    text = scalar.text
    return written(text, flow=True) if not _ODD_KEY.search(text) else _quoted(text)


def block(text: str, width: int) -> list[str] | None:
    """Write a text as the lines of a block, its sign first; None where that would change it.

    Lines are not indented. A text of one line is folded at `width` where it has a blank to fold
    at, a text of several stands as it is unless a line is too long.
    """
    end = "" if text.endswith("\n") else "-"
    paragraphs = text.removesuffix("\n").split("\n")
    if not is_clean(text) or "\t" in text or "\r" in text:
        return None
    if not paragraphs[0] or not paragraphs[-1] or paragraphs[0][0].isspace():
        return None
    if any(line != line.rstrip() for line in paragraphs):
        return None
    wrapped = [_wrap(line, width) for line in paragraphs]
    if "\n" not in text:
        return [">-", *wrapped[0]] if _SINGLE_BLANK.search(text) else None
    if any(len(lines) > 1 for lines in wrapped) and not any(
        line[:1].isspace() for line in paragraphs
    ):
        apart = [line for lines in wrapped for line in ("", *filter(None, lines))]
        return [f">{end}", *apart[1:]]
    return [f"|{end}", *paragraphs]


def _wrap(text: str, width: int) -> list[str]:
    """Break at single blanks only: others are part of the text."""
    lines: list[str] = []
    for word in _SINGLE_BLANK.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _is_plain(text: str, *, flow: bool) -> bool:
    """Tell whether YAML 1.2 and YAML 1.1 both read a text without quotes as itself.

    Of what looks like a number (`3(3)`) only dates go without: they are text here, and a date
    to YAML 1.1.
    """
    if not text or text[0] in _MARKS or _ACTS.search(text) or not is_clean(text):
        return False
    if text != text.strip():  # also of blanks that are none to YAML: editors cut them off
        return False
    if flow and _BRACKETS.search(text):
        return False
    if _TIME.fullmatch(text) or (_LIKE_NUMBER.fullmatch(text) and not _DATE.fullmatch(text)):
        return False
    value, mistake = resolve(text, DEFAULT)
    return mistake is None and isinstance(value, str)


def _quoted(text: str) -> str:
    return f'"{"".join(_ESCAPES.get(char) or _shown(char) for char in text)}"'


def _shown(char: str) -> str:
    """Write what cannot be seen by its number, so that a reader sees it."""
    if is_clean(char):
        return char
    point = ord(char)
    if point <= _BYTE:
        return f"\\x{point:02X}"
    return f"\\u{point:04X}" if point <= _WORD else f"\\U{point:08X}"
