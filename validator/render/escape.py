r"""Text that other people wrote, made harmless: one function for each medium.

What cannot be seen is shown by name in all of them, a control as `\x1b`, any other as `U+202E`,
so that a reader sees what is stored; `validator.text` has the list.
"""

from __future__ import annotations

import json
import re
from urllib.parse import quote

from validator.render.words import one_line
from validator.text import HIDDEN, visible

_COMMAND = re.compile(r"(?<=##)\[|(?<!\S):(?=:\S)")


def terminal(text: str) -> str:
    """Make a text fit for a terminal, a log or a plain file, on a line or wrapped over several.

    In a log, GitHub takes `##[` for a command anywhere, and `::` where a line begins.
    """
    return _COMMAND.sub(lambda found: f"\\x{ord(found[0]):02x}", visible(text))


def workflow_message(text: str) -> str:
    """Make a text fit for the message of a workflow command of GitHub."""
    return terminal(text).replace("%", "%25")


def workflow_property(text: str) -> str:
    """Make a text fit for a property of a workflow command of GitHub, such as its file."""
    return workflow_message(text).replace(":", "%3A").replace(",", "%2C")


_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def xml(text: str) -> str:
    """Make a text fit for an element of XML 1.0, or an attribute in double quotes."""
    return terminal(text).translate(_XML)


_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;"})


def html(text: str) -> str:
    """Make a text fit for an element of HTML, or an attribute in quotation marks, on one line."""
    return visible(one_line(text)).translate(_HTML)


def web_address(text: str) -> str:
    """Give an address a link may lead to, that of a page on the web; nothing for any other."""
    return text if _WEB.match(text) else ""


_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)


def script_json(value: object) -> str:
    """Write a JSON value for a script file, or a script in a page: plain ASCII, without `<`.

    What cannot be seen is shown by name in every text of it, as on the pages.
    """
    text = json.dumps(_shown(value), separators=(",", ":"), allow_nan=False)
    return text.replace("<", r"\u003c")


def _shown(value: object) -> object:
    if isinstance(value, str):
        return visible(one_line(value))
    if isinstance(value, dict):
        return {key: _shown(inner) for key, inner in value.items()}
    return [_shown(inner) for inner in value] if isinstance(value, list | tuple) else value


_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def sarif_message(text: str) -> str:
    """Make a text fit for a message of SARIF, where it may hold neither links nor placeholders.

    Source: SARIF 2.1.0, sections 3.11.5 and 3.11.6.
    """
    return _PLACEHOLDER.sub(r"{{\1}}", terminal(text)).replace("](", r"\](")


def uri(path: str) -> str:
    """Write the path of a file as a URI, relative where the path is (RFC 3986)."""
    quoted = quote(path, errors="surrogateescape")
    return f"file://{quoted}" if quoted.startswith("/") else quoted


_MARKDOWN = re.compile(
    r"(?P<acts>[@#$]|:(?=[\w+-]+:)|(?<=[Gg][Hh])-(?=\d))"
    r"|[!&*+/<=>\[\\\]^_`{|}~]|:(?!\s|$)"
    r"|\.(?=\w)|(?<![a-z0-9])-|-(?![a-z0-9])|^\s"
)
_LIST_ITEM = re.compile(r"\d{1,9}(?=[.)])", re.ASCII)


def _entity(found: re.Match[str]) -> str:
    entity = f"&#{ord(found[0])};"
    return f"<code>{entity}</code>" if found["acts"] else entity


def markdown(text: str) -> str:
    """Make a text stand as itself in a line or a table cell of GitHub's Markdown.

    A sign that acts while Markdown is read becomes an entity. Mentions, issue numbers, emoji
    and mathematics are looked for in the result, where an entity is a sign again, so theirs
    stand in code.
    """
    shown = visible(text)
    number = _LIST_ITEM.match(shown)
    end = number.end() if number else 0
    sign = f"&#{ord(shown[end])};" if number else ""
    return shown[:end] + sign + _MARKDOWN.sub(_entity, shown[end + len(sign[:1]) :])


_FORMULA = re.compile(r"((?:^|[,;|])[\"\s]*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])")


def csv(text: str) -> str:
    """Make a text stand as itself in a spreadsheet; the writer adds the quotation marks.

    An apostrophe goes before a sign that would begin a formula, at the beginning or after
    anything a spreadsheet may split at, and before apostrophes that stand there; taking one
    away gives the text back.
    """
    return _FORMULA.sub(r"\1'", visible(text))


def json_document(value: object) -> str:
    r"""Write a JSON document that may be shown on a terminal.

    Hidden characters, lone surrogates and what GitHub takes for a command in a log are written
    as `\u202e`: the value stays the same.
    """
    return _json_shown(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def json_line(value: object) -> str:
    """Write a JSON document on one line, in the same way."""
    return _json_shown(json.dumps(value, ensure_ascii=False, allow_nan=False)) + "\n"


def _json_shown(text: str) -> str:
    text = HIDDEN.sub(lambda found: _json(found[0]) if found["hidden"] else found[0], text)
    return text.replace("##[", r"##\u005b")


def _json(char: str) -> str:
    return char if char == "\n" else json.dumps(char)[1:-1]


_SHEET_CELL = 32_767
_CUT = "… (cut: a cell of a spreadsheet holds no more)"


def spreadsheet(text: str) -> str:
    """Make a text fit for a cell or a note of a spreadsheet; what is too long is cut, and says so.

    The writer stores it as text, so that a formula is none.
    """
    shown = visible(text)
    if len(shown.encode("utf-16-le")) // 2 <= _SHEET_CELL:
        return shown
    kept = shown.encode("utf-16-le")[: 2 * (_SHEET_CELL - len(_CUT))]
    return kept.decode("utf-16-le", "ignore") + _CUT
