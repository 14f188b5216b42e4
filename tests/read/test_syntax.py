"""What the parser cannot read is explained in plain words, at its cause."""

from __future__ import annotations

import pytest

LONG = "k" * 1100

CASES = [
    ('a: "abc\nb: c\n', '1:4-5 the quote " opened here is never closed'),
    ("a: 'abc\n---\n", "1:4-5 the quote ' opened here is never closed"),
    ("a: [1, 2\nb: 3\n", "1:4-5 the [ opened here is never closed"),
    ("a: {b: [1, 2}\n", "1:13-14 this } does not match the [ at line 1, column 8"),
    ("a: {b: 1\n", "1:4-5 the { opened here is never closed"),
    ('a: 😀\n"😀": [\n', "2:6-7 the [ opened here is never closed"),
    ("a: [1]]\n", "1:7-8 this ] closes nothing"),
    ("a: }\n", "1:4-5 this } closes nothing"),
    ("a: ,b\n", "1:4-5 no comma can stand here"),
    ("a: [1,, 2]\n", "1:7-8 nothing stands before this comma"),
    ('a: [b "c"]\n', None),
    ('a: ["b" "c"]\n', "1:9-10 a comma or ] is missing before this"),
    ("a: [\n- b\n]\n", "2:1-2 no dash can begin a value between brackets"),
    ("a: b: c\n", "1:4-8 a text without quotes holds a colon and a space"),
    ("- a: b: c\n", "1:6-10 a text without quotes holds a colon and a space"),
    ("title: Treaty: the text # x\n", "1:8-28 a text without quotes holds a colon and a space"),
    ("a: 1\n  b: 2\n", "2:3-4 this line is indented as if it went on with the value above it"),
    ("a:\n  b: 1\n c: 2\n", "3:2-6 this line begins in column 2, which fits no line above it"),
    (" a: 1\nb: 2\n", "2:1-5 this line begins in column 1, which fits no line above it"),
    ("- a\nb: c\n", "2:1-5 this line stands among list items, but does not begin with a dash"),
    ("a: b\n- c\n", "2:1-2 no list item can stand here"),
    ("a: - b\n", "1:4-5 a list cannot begin on the line of its key"),
    ("a: 1\nfoo\nb: 2\n", "2:1-4 this line is no key with a value: a colon is missing"),
    ("a: @x\n", "1:4-5 a text cannot begin with @"),
    ("a: `x`\n", "1:4-5 a text cannot begin with `"),
    ("a: %x\n", "1:4-5 a text cannot begin with %"),
    ("a: *\n", "1:4-5 a text cannot begin with *"),
    ("a: & b\n", "1:4-5 a text cannot begin with &"),
    ("a: *foo bar\n", "1:4-5 a text cannot begin with *"),
    ("a: ? b\n", "1:4-5 a text cannot begin with ?"),
    ('a: "x" y\n', '1:8-9 text goes on after the closing quote "'),
    ("a:\n  - 'it's x'\n", "2:9-13 text goes on after the closing quote '"),
    ("a: |x\n  b\n", "1:5-6 after | or > the line must end"),
    ('a: "\\q"\n', "1:5-7 \\q has no meaning inside double quotes"),
    ('a: "\\x4"\n', "1:5-7 \\x has no meaning inside double quotes"),
    ("a: 1\n...\nmore\n", "3:1-5 text follows after the end of the document (...)"),
    ("...\nmore\n", "1:1-2 this cannot be read as YAML: no value can begin here"),
    (f"{LONG}: 1\n", "1:1-1101 a key may have at most 1,024 characters"),
    (f"a: 1\n{LONG}: 1\n", "2:1-1101 a key may have at most 1,024 characters"),
    (
        "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n",
        "1:1-13 a merge conflict was left in the file",
    ),
    ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\n", "2:1-13 a merge conflict was left in the file"),
    (
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
        "1:1-43 this is a git-lfs pointer, not the file itself",
    ),
    ("\n<!DOCTYPE html>\n<p>\n", "2:1-16 this is a web page (HTML), not YAML"),
    ('<?xml version="1.0"?>\n', "1:1-22 this is an XML file, not YAML"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_syntax_is_explained_at_its_cause(check, text, expected):
    assert check(text) == ([] if expected is None else [f"AGR101 {expected}"])


def test_a_marker_inside_a_text_is_no_conflict(check):
    assert check("a: |\n  <<<<<<< HEAD\n  =======\n") == []


@pytest.mark.parametrize("text", ["a: " + "x" * 500 + ": b\n", "a: '\\" + "y" * 500 + "\n"])
def test_messages_do_not_repeat_long_texts(parse, text):
    (finding,) = parse(text).findings
    assert len(finding.message) < 120
