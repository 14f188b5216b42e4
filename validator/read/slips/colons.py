"""Colons: missing, without a space, or one too many."""

from __future__ import annotations

import re

from validator.read import keys
from validator.read.places import line_end
from validator.read.report import FatalError
from validator.read.trouble import Trouble
from validator.text import excerpt

_KEY_CHARS = 1024
_VALUE = re.compile(r"\s*(?:- +)*(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^\s'\"#:][^\n]*?)\s*:\s+")


def _colon(t: Trouble) -> FatalError | None:
    if "values are not allowed" not in t.said:
        return None
    start = t.line_start + len(t.before) - len(t.before.lstrip())
    if t.at - start > _KEY_CHARS:
        return _long_key(t, start)
    value = _VALUE.match(t.text, t.line_start, t.at + 1)
    if value and value.end() <= t.at:
        return t.fatal(
            "a text without quotes holds a colon and a space",
            "Put quotes around a text that holds a colon and a space.",
            at=value.end(),
            to=line_end(t.text, t.at),
        )
    return t.fatal(
        "this line is indented as if it went on with the value above it",
        "Indent it like the keys it belongs to; or put quotes around the whole text above.",
        at=start,
        to=t.at,
    )


def _missing_colon(t: Trouble) -> FatalError | None:
    if "find expected ':'" not in t.said or t.since is None:
        return None
    end = line_end(t.text, t.since)
    if end - t.since > _KEY_CHARS:
        return _long_key(t, t.since)
    if keys.is_glued(line := t.text[t.since : end]):
        name, _, value = line.partition(":")
        cure = f"Write a space behind it: `{excerpt(name, 40)}: {excerpt(value, 40)}`."
        return t.fatal("there is no space behind the colon", cure, at=t.since, to=end)
    return t.fatal(
        "this line is no key with a value: a colon is missing",
        "Write `key: value`; indent the line if it goes on with the text above.",
        at=t.since,
        to=end,
    )


def _long_key(t: Trouble, at: int) -> FatalError:
    message = f"a key may have at most {_KEY_CHARS:,} characters"
    return t.fatal(message, "Shorten it, and put the text behind the colon.", at=at, to=t.at)


RULES = (_colon, _missing_colon)
