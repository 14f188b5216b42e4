"""Blanks that are no spaces."""

from __future__ import annotations

import re

from validator.read import codes
from validator.read.places import line_end
from validator.read.report import FatalError
from validator.read.trouble import Trouble

_WIDE_BLANKS = re.compile(r"^[ \t]*([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)", re.MULTILINE)


def _tab(t: Trouble) -> FatalError | None:
    if "tab character" not in t.said and not ("start any token" in t.said and t.char == "\t"):
        return None
    what = "a tab is used for indentation" if t.opens_line else "a tab stands where a space must"
    cure = "Write spaces instead: two for each level."
    return t.fatal(what, cure, at=t.at, to=t.at + 1, code=codes.TAB)


def _no_break_space(t: Trouble) -> FatalError | None:
    above = t.text.rfind("\n", 0, max(t.line_start - 1, 0)) + 1
    found = _WIDE_BLANKS.search(t.text, above, line_end(t.text, t.at))
    if not found:
        return None
    return t.fatal(
        "a blank that only looks like a space is used for indentation",
        "Write ordinary spaces instead; such blanks come with copied text.",
        at=found.start(1),
        to=found.end(1),
    )


RULES = (_tab, _no_break_space)
