"""Recognises files that are something else than an agreement, before YAML is tried."""

from __future__ import annotations

import re

from validator.read import codes
from validator.read.places import line_end, span
from validator.read.report import FatalError, Mistake

_CONFLICT = re.compile(r"^<{7}(?: .*)?\r?$", re.MULTILINE)
_CONFLICT_END = re.compile(r"^(?:={7}|>{7}(?: .*)?)\r?$", re.MULTILINE)
_LFS = "version https://git-lfs.github.com/spec/"
_MARKUP = re.compile(r"\s*(?:<!doctype html|<html|(<\?xml))", re.IGNORECASE)
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*|\r)?\n)*(%)")


def refuse_other_kinds(text: str) -> None:
    """Raise for a merge conflict, a git-lfs pointer, a web page, a YAML directive."""
    conflict = _CONFLICT.search(text) if "<<<<<<<" in text else None
    if conflict and _CONFLICT_END.search(text, conflict.end()):
        raise _fatal(
            text,
            conflict.start(),
            "a merge conflict was left in the file",
            "Keep one side and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
        )
    if text.startswith(_LFS):
        raise _fatal(text, 0, "this is a git-lfs pointer, not the file itself", "Run: git lfs pull")
    if markup := _MARKUP.match(text):
        kind = "an XML file" if markup[1] else "a web page (HTML)"
        cure = "Write the agreement as YAML: lines of the form `key: value`."
        raise _fatal(text, len(text) - len(text.lstrip()), f"this is {kind}, not YAML", cure)
    if directive := _DIRECTIVE.match(text):
        at = directive.start(1)
        mistake = Mistake(
            codes.DIRECTIVE,
            "a line that begins with % gives orders to the YAML reader; none are taken",
            hint="delete this line",
        )
        raise FatalError(mistake, span(text, at, line_end(text, at)))


def _fatal(text: str, at: int, message: str, cure: str) -> FatalError:
    return FatalError(Mistake(codes.SYNTAX, message, help=cure), span(text, at, line_end(text, at)))
