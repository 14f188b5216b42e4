"""What is wrong with a key."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from validator.read import codes
from validator.read.report import Mistake
from validator.read.scalars import resolve
from validator.text import excerpt

_GLUED = re.compile(r"[A-Za-z_][\w-]*:[^\s/:][^:]*")

if TYPE_CHECKING:
    from validator.read.document import Scalar
    from validator.read.limits import Limits


def judge(text: str, limits: Limits) -> Mistake | None:
    """Return what is wrong with a key that has no quotes."""
    value, mistake = resolve(text, limits)
    if mistake is not None:
        if mistake.code in (codes.NUMBER, codes.LEADING_ZERO):
            return not_text("a number", text)
        return mistake
    if value is None:
        return not_text("an empty value", text)
    if isinstance(value, bool):
        return not_text("true or false", text)
    if isinstance(value, int | float):
        return not_text("a number", text)
    return None


def is_glued(text: str) -> bool:
    """Tell whether a text is a key and a value with no space behind the colon: `years:5`."""
    return _GLUED.fullmatch(text) is not None


def glued(text: str) -> Mistake:
    """Say that a space is missing behind a colon."""
    name, _, value = text.partition(":")
    cure = f'write "{excerpt(name, 40)}: {excerpt(value, 40)}"'
    return Mistake(codes.SYNTAX, "there is no space behind the colon", hint=cure)


def not_text(what: str, text: str = "") -> Mistake:
    """Say that a key is something else than text."""
    seen = excerpt(text, 40)
    hint = f'put quotes around it: "{seen}"' if seen else "write a name before the colon"
    return Mistake(codes.KEY_NOT_TEXT, f"a key must be text, but this one is {what}", hint)


def duplicate(earlier: Scalar, later: Scalar) -> Mistake:
    """Say that a key was given before, and where."""
    at = earlier.span.start
    message = (
        f'the key "{excerpt(later.text, 40)}" was already given '
        f"at line {at.line}, column {at.column}"
    )
    twin = earlier.text != later.text and unicodedata.is_normalized("NFC", later.text)
    cure = "Keep one of the two, or give one another name."
    if earlier.text != later.text:
        form = "earlier" if twin else "later"
        cure += f" They look the same; the {form} one is written with separate accents."
    return Mistake(codes.DUPLICATE_KEY, message, "delete one of the two", cure)
