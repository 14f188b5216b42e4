"""Quotation marks, and what stands between them."""

from __future__ import annotations

import re

from validator.read import codes
from validator.read.places import line_end, position
from validator.read.report import FatalError
from validator.read.trouble import EXPECTED_MORE, Trouble
from validator.text import excerpt

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


def _escape(t: Trouble) -> FatalError | None:
    opener = t.since if t.since is not None else t.at
    if "Unicode character escape" in t.said:
        whole = _QUOTED.match(t.text, opener)
        return t.fatal(
            "an escape (\\u or \\U) in this text stands for no character",
            "Write the character itself.",
            at=opener,
            to=whole.end() if whole else opener + 1,
            code=codes.CONTROL,
        )
    if "escape" not in t.said and "hexdecimal" not in t.said:
        return None
    at = max(t.text.rfind("\\", 0, t.at + 1), opener)
    return t.fatal(
        f"{excerpt(t.text[at : at + 2])} has no meaning inside double quotes",
        "Write \\\\ for a backslash, or put the text in single quotes.",
        at=at,
        to=at + 2,
    )


def _unclosed_quote(t: Trouble) -> FatalError | None:
    if "quoted scalar" not in t.about or t.since is None:
        return None
    quote = t.text[t.since]
    return t.fatal(
        f"the quote {quote} opened here is never closed",
        f"Put {quote} at the end of the text, and look for a {quote} too many further up.",
        at=t.since,
        to=t.since + 1,
    )


def _after_quote(t: Trouble) -> FatalError | None:
    before = t.before.rstrip()
    if not EXPECTED_MORE.search(t.said) or t.opens_line or before[-1] not in "\"'":
        return None
    if not t.char or t.char in (",]}):\"'" if t.open_brackets else ",]}:"):
        return None
    quote = before[-1]
    closed = t.line_start + len(before) - 1
    opened = _opener(t.text, closed)
    if "\n" in t.text[opened:closed]:
        line = position(t.text, closed).line
        return t.fatal(
            f"the quote {quote} opened here is closed only in line {line}",
            f"Put {quote} at the end of the text.",
            at=opened,
            to=opened + 1,
        )
    twice = "''" if quote == "'" else '\\"'
    return t.fatal(
        f"text goes on after the closing quote {quote}",
        f"Inside the quotes, write {twice} for {quote}; or put quotes around the whole text.",
        at=t.at,
        to=line_end(t.text, t.at),
    )


def _opener(text: str, closed: int) -> int:
    """The index of the quote that opened the text closed here."""
    at = text.rfind(text[closed], 0, closed)
    while text[at - 1 : at] == "\\" and at > 0:
        at = text.rfind(text[closed], 0, at)
    return max(at, 0)


def _block_text(t: Trouble) -> FatalError | None:
    if "block scalar" not in t.about:
        return None
    end = line_end(t.text, t.at)
    at = end - len(t.text[t.at : end].lstrip())
    return t.fatal(
        "after | or > the line must end",
        "Begin the text on the next line, indented; or put quotes around it.",
        at=at,
        to=end,
    )


RULES = (_escape, _unclosed_quote, _after_quote, _block_text)
