"""How values are written in the YAML we read: plain where that is safe, else in double quotes."""

from __future__ import annotations

import re

from validator.read import Mapping, Node, Scalar
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


def flow(node: Node) -> str:
    """Write a value in one line, lists and mappings in brackets."""
    if isinstance(node, Mapping):
        return f"{{{', '.join(f'{key(one.key)}: {flow(one.value)}' for one in node.entries)}}}"
    if isinstance(node, Scalar):
        return inline(node, flow=True)
    return f"[{', '.join(map(flow, node.items))}]"


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
