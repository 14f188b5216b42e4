"""What GitHub would make of escaped text: the text itself and nothing more."""

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.render.escape import csv, json_document, markdown, terminal

parser = pytest.importorskip("markdown_it").MarkdownIt("commonmark", {"html": True})
parser.enable(["table", "strikethrough"])

HOSTILE = [
    "<script>x</script>", "[x](javascript:alert(1))", "![x](http://evil.example)", "a|b\\|c",
    "`x", "`` ` ``", "<!-- x", "\n# x", "\n> [!WARNING]\n> x", "&lt;b&gt;", "\\<b>x", "[^1]",
    "[x]: https://evil.example", "<https://evil.example>", "+ x", "x\n===", "1. x", "2025) x",
    "- x", "    code", "---", "~~x~~", "_x_ *x* __x__", "http://evil.example www.evil.example",
    "@octocat", "mail@evil.example", "#1", "fixes #12", "GH-1", "gh-1", ":warning:", "$x$",
    "/close", "a\u202eb", "\x1b[31m",
]  # fmt: skip


def seen(text):
    """The nodes that are no plain text, and the text a reader sees."""
    inline = parser.parse(f"| h |\n| - |\n| {text} |\n| last |\n")
    cells = [token for token in inline if token.type == "inline"]
    assert [cell.content for cell in (cells[0], cells[-1])] == ["h", "last"]
    assert len(cells) == 3
    nodes = cells[1].children or []
    kinds = {n.content for n in nodes if n.type not in {"text", "text_special"}}
    texts = [n.content for n in nodes if n.type in {"text", "text_special"}]
    return kinds, "".join(texts)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(text):
    nodes, shown = seen(markdown(text))
    assert nodes <= {"<code>", "</code>"}
    assert shown.strip() == terminal(text).strip()


@given(st.text(min_size=1))
def test_any_text_is_only_text(text):
    nodes, shown = seen("x" + markdown(text) + "x")
    assert nodes <= {"<code>", "</code>"}
    assert shown == "x" + terminal(text) + "x"


@pytest.mark.parametrize("text", HOSTILE)
def test_also_outside_a_table(text):
    (start, inline, end) = parser.parse(markdown(text))
    assert (start.type, end.type) == ("paragraph_open", "paragraph_close")
    assert {n.type for n in inline.children} <= {"text", "text_special", "html_inline"}


@pytest.mark.parametrize("text", ["@octocat", "a@b.example", "#1", "GH-1", "gh-1", ":+1:", "$x$"])
def test_what_acts_on_the_result_stands_in_code(text):
    outside = html.unescape(re.sub(r"<code>.*?</code>", "\0", markdown(text)))
    assert not re.search(r"[@#$]|gh-\d|:[\w+-]+:", outside, re.IGNORECASE)


def test_ordinary_text_stays_readable():
    assert markdown("art. 5(2), irn-rus-2025; 1 year") == "art. 5(2), irn-rus-2025; 1 year"


@pytest.mark.parametrize("starter", "=+-@\uff1d\uff0b\uff0d\uff20")
@pytest.mark.parametrize("before", ["", " ", "\u00a0", ";", ",", "; ", 'a",'])
def test_no_cell_begins_a_formula(starter, before):
    assert csv(f"{before}{starter}1") == f"{before}'{starter}1"


def test_json_shows_nothing_hidden_and_keeps_the_value():
    document = json_document({"a": "\u202e\x9b\ud800می\u200cشود"})
    assert document.replace("\n", "").replace("\u200c", "").isprintable()
    assert json.loads(document) == {"a": "\u202e\x9b\ud800می\u200cشود"}
