"""Says in plain words, and at the cause, what the parser could not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.read import brackets, codes, keys
from validator.read.places import line_end, position, span
from validator.read.report import FatalError, Mistake
from validator.text import excerpt

if TYPE_CHECKING:
    from validator.codes import Code
    from validator.read.events import MarkedYAMLError

_KEY_CHARS = 1024
_VALUE = re.compile(r"\s*(?:- +)*(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^\s'\"#:][^\n]*?)\s*:\s+")
_SIGIL = re.compile(r"(?:^|[:\-\[{,]\s+)([*&][^\s,\[\]{}]*)\s+$")
_DOCUMENT_END = re.compile(r"^\.\.\.(?:\s|$)", re.MULTILINE)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_WIDE_BLANKS = re.compile(r"^[ \t]*([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)", re.MULTILINE)
_EXPECTED_MORE = re.compile(
    r"expected key|expected <block end>|expected '-'|expected ',' or|<document start>"
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where the parser stopped, what it said, and what it was reading since where."""

    text: str
    said: str
    about: str
    at: int
    since: int | None
    open_brackets: list[int]

    @property
    def char(self) -> str:
        """The character the parser stopped at, empty at the end."""
        return self.text[self.at : self.at + 1]

    @property
    def line_start(self) -> int:
        """The index at which the line begins."""
        return self.text.rfind("\n", 0, self.at) + 1

    @property
    def before(self) -> str:
        """What stands on the line before the place."""
        return self.text[self.line_start : self.at]

    @property
    def opens_line(self) -> bool:
        """Whether only blanks stand before the place."""
        return not self.before.strip()

    def fatal(
        self, message: str, cure: str = "", *, at: int, to: int, code: Code = codes.SYNTAX
    ) -> FatalError:
        """Make the finding."""
        return FatalError(
            Mistake(code, message, help=cure), span(self.text, at, max(at, min(to, len(self.text))))
        )


def explain(text: str, error: MarkedYAMLError, open_brackets: list[int]) -> FatalError:
    """Turn what the parser raised into a finding."""
    mark = error.problem_mark or error.context_mark
    trouble = Trouble(
        text,
        error.problem or "",
        error.context or "",
        min(mark.index, len(text)) if mark else 0,
        error.context_mark.index if error.context_mark else None,
        open_brackets,
    )
    for rule in _RULES:
        if found := rule(trouble):
            return found
    said = excerpt(trouble.said) or "it has no structure"
    if "node content" in said:
        said = "no value can begin here"
    elif _EXPECTED_MORE.search(said):
        said = "nothing more can stand here"
    return trouble.fatal(
        f"this cannot be read as YAML: {said}",
        "Put quotes around a text with special characters, and check the indentation.",
        at=trouble.at,
        to=trouble.at + 1 if trouble.char.strip() else trouble.at,
    )


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
    elif _EXPECTED_MORE.search(t.said) and (sigil := _SIGIL.search(t.before)):
        at, sign = t.line_start + sigil.start(1), sigil[1][0]
    elif "keys are not allowed" not in t.said and "start any token" not in t.said:
        return None
    return t.fatal(
        f"a text cannot begin with {excerpt(sign)}",
        "Put quotes around the whole text.",
        at=at,
        to=at + 1,
    )


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
    if not _EXPECTED_MORE.search(t.said) or t.opens_line or before[-1] not in "\"'":
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


def _long_key(t: Trouble, at: int) -> FatalError:
    message = f"a key may have at most {_KEY_CHARS:,} characters"
    return t.fatal(message, "Shorten it, and put the text behind the colon.", at=at, to=t.at)


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


def _dash(t: Trouble) -> FatalError | None:
    misplaced = "entries are not allowed" in t.said
    stray = "expected" in t.said and t.char == "-" and t.opens_line and not t.open_brackets
    if not misplaced and not stray:
        return None
    if t.opens_line and t.text[t.at + 1 : t.at + 2].strip():
        return t.fatal(
            "there is no space behind the dash",
            "Write a space between the dash and the item.",
            at=t.at,
            to=t.at + 1,
        )
    if t.opens_line:
        return t.fatal(
            "no list item can stand here",
            "Indent the dash like the items it belongs to; a list follows a key without a value.",
            at=t.at,
            to=t.at + 1,
        )
    return t.fatal(
        "a list cannot begin on the line of its key",
        "Put each `- item` on a line of its own; or put quotes around a text that begins with -.",
        at=t.at,
        to=t.at + 1,
    )


def _document_end(t: Trouble) -> FatalError | None:
    if "<document start>" not in t.said or not _DOCUMENT_END.search(t.text, 0, t.at):
        return None
    return t.fatal(
        "text follows after the end of the document (...)",
        "Delete the line with the three dots, or what follows it.",
        at=t.at,
        to=line_end(t.text, t.at),
    )


def _indentation(t: Trouble) -> FatalError | None:
    if not t.opens_line or not _EXPECTED_MORE.search(t.said) or not t.char:
        return None
    column = position(t.text, t.at).column
    message = f"this line begins in column {column}, which fits no line above it"
    if t.since is not None and "block collection" in t.about:
        message = "this line stands among list items, but does not begin with a dash"
    return t.fatal(
        message,
        "Indent it like the lines it belongs to; two spaces for each level.",
        at=t.at,
        to=line_end(t.text, t.at),
    )


def _brackets(t: Trouble) -> FatalError | None:
    found = brackets.explain(t.text, t.at, t.open_brackets, flow="flow" in t.about)
    return t.fatal(found.message, found.cure, at=found.at, to=found.at + 1) if found else None


_RULES = (
    _tab,
    _no_break_space,
    _tag,
    _directive,
    _first_character,
    _escape,
    _unclosed_quote,
    _after_quote,
    _block_text,
    _colon,
    _missing_colon,
    _dash,
    _document_end,
    _brackets,
    _indentation,
)
