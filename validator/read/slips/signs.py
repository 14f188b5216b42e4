"""Signs that mean something to YAML: tags, directives, and what no text can begin with."""

from __future__ import annotations

import re

from validator.read import codes
from validator.read.places import line_end
from validator.read.report import FatalError
from validator.read.trouble import EXPECTED_MORE, Trouble
from validator.text import excerpt

_SIGIL = re.compile(r"(?:^|[:\-\[{,]\s+)([*&][^\s,\[\]{}]*)\s+$")


def _tag(t: Trouble) -> FatalError | None:
    if not ("tag" in t.about and "scalar" not in t.about) and "tag handle" not in t.said:
        return None
    at = t.text.find("!", t.since if t.since is not None else t.at)
    at = t.at if at < 0 or at > t.at else at
    match = re.compile(r"\S*").match(t.text, at)
    return t.fatal(
        "tags (!) are not read here",
        "Delete it, or put quotes around a text that begins with !.",
        at=at,
        to=match.end() if match else at,
        code=codes.TAG,
    )


def _directive(t: Trouble) -> FatalError | None:
    if "directive" not in t.about:
        return None
    at = t.since if t.since is not None else t.at
    return t.fatal(
        "a line cannot begin with %",
        "Put quotes around the whole text.",
        at=at,
        to=line_end(t.text, at),
        code=codes.DIRECTIVE,
    )


def _first_character(t: Trouble) -> FatalError | None:
    at, sign = t.at, t.char
    if "an alias" in t.about or "an anchor" in t.about:
        at = t.since if t.since is not None else t.at
        sign = t.text[at : at + 1]
    elif EXPECTED_MORE.search(t.said) and (sigil := _SIGIL.search(t.before)):
        at, sign = t.line_start + sigil.start(1), sigil[1][0]
    elif "keys are not allowed" not in t.said and "start any token" not in t.said:
        return None
    return t.fatal(
        f"a text cannot begin with {excerpt(sign)}",
        "Put quotes around the whole text.",
        at=at,
        to=at + 1,
    )


RULES = (_tag, _directive, _first_character)
