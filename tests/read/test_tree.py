"""The tree: values, and the place of each."""

from __future__ import annotations

import pytest

from validator.read import Mapping, Scalar, Sequence, data, locate

SAMPLES = [
    "a: 1\n",
    "a: b\nc:\n  - d\n  - e: f\n    g: h\n",
    "a: {b: [1, 2], c: {}}\nd: []\n",
    "a:\r\n  - b\r\n  - c\r\nd: e\r\n",
    "\ufeffa: 😀 b\n😀: [😀, c]\n",
    "a: |\n  one\n\n  two\n\n\nb: >-\n  x\n  y\n# end\n",
    "a: 'it''s'\nb: \"x\\n\\u00e9\"\n",
    "a:\nb:\n  -\n  - c\n",
    "? a\n: b\n? c\n",
    "a: [b: c, d]\ne: {f, g: }\n",
    "a: one\n  two\n  three # x\nb: c\n",
    "a: \t1\t\nb: x\ty\n",
    "a: &x {b: *x}\nc: !t d\n",
    "a: 010\na: NO\n1: 2\n",
    "--- # start\na: b\n...\n",
    "a: \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\n",
]


@pytest.mark.parametrize("text", SAMPLES)
def test_both_parsers_agree(both, text):
    quick, slow = both(text)
    assert quick.root == slow.root
    assert quick.findings == slow.findings


def place(node):
    start, end = node.span.start, node.span.end
    return f"{start.line}:{start.column}-{end.line}:{end.column}"


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("a: 1\n", (), "1:1-1:5"),
        ("a: 1\n", ("a",), "1:4-1:5"),
        ("a: b\nc:\n  - d\n  - e: f\n    g: h\n\n# x\ni: j\n", ("c",), "3:3-5:9"),
        ("a: b\nc:\n  - d\n  - e: f\n    g: h\n\n# x\ni: j\n", ("c", 1), "4:5-5:9"),
        ("a: b\nc:\n  - d\n  - e: f\n    g: h\n\n# x\ni: j\n", ("c", 1, "g"), "5:8-5:9"),
        ("a: {b: [1, 2], c: {}}\n", ("a",), "1:4-1:22"),
        ("a: {b: [1, 2], c: {}}\n", ("a", "b"), "1:8-1:14"),
        ("a: {b: [1, 2], c: {}}\n", ("a", "c"), "1:19-1:21"),
        ("a: [b: c, d]\n", ("a", 0), "1:5-1:9"),
        ("😀: [😀, c]\n", ("😀", 1), "1:8-1:9"),
        ("\ufeffa: b\n", ("a",), "1:4-1:5"),
        ("a:\r\n  - b\r\n  - c\r\nd: e\r\n", ("a",), "2:3-3:6"),
        ("a:\r\n  - b\r\n  - c\r\nd: e\r\n", ("d",), "4:4-4:5"),
        ("a: |\n  one\n\n  two\n\n\nb: c\n", ("a",), "1:4-4:6"),
        ("a: >-\n  x\n  y\n# end\n", ("a",), "1:4-3:4"),
        ("a: one\n  two # x\n", ("a",), "1:4-2:6"),
        ("a: 'x\n  y'\n", ("a",), "1:4-2:5"),
        ("a:\nb: c\n", ("a",), "1:1-1:2"),
        ("a: {b, c: }\n", ("a", "b"), "1:5-1:6"),
        ("a:\n  -\n  - b\n", ("a", 0), "2:3-2:4"),
        ("a: &x b\n", ("a",), "1:7-1:8"),
        ("a: &x # c\n  b: c\n", ("a",), "2:3-2:7"),
        ("a: &x [b]\n", ("a",), "1:7-1:10"),
    ],
)
def test_the_place_of_a_node(parse, text, path, expected):
    node = locate(parse(text).root, path)
    assert place(node) == expected


def test_the_place_of_a_key(parse):
    root = parse('a: 1\n"b c": 2\n').root
    assert [place(entry.key) for entry in root.entries] == ["1:1-1:2", "2:1-2:6"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("null", None),
        ("~", None),
        ("", None),
        ("Null", None),
        ("true", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("0", 0),
        ("-12", -12),
        ("+3", 3),
        ("0o17", 15),
        ("0xfF", 255),
        ("9007199254740992", 2**53),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e3", 1000.0),
        ("-0.0", 0.0),
        ("1.0e+308", 1e308),
        ("2001-05-04", "2001-05-04"),
        ("2004-02-29", "2004-02-29"),
        ("2001-05", "2001-05"),
        ("2001-05-04T10:00:00Z", "2001-05-04T10:00:00Z"),
        ("0:30", "0:30"),
        ("3(3)", "3(3)"),
        ("irn-rus-2025", "irn-rus-2025"),
        ("12:75", "12:75"),
        ("1.2.3", "1.2.3"),
        ("0o8", "0o8"),
        ("+", "+"),
        ("...", "..."),
        ("_1", "_1"),
        ("nO", "nO"),
        ("'no'", "no"),
        ('"010"', "010"),
        ('"1"', "1"),
        ("'2001-02-30'", "2001-02-30"),
    ],
)
def test_a_text_without_quotes_is_read_by_the_core_schema(parse, text, value):
    document = parse(f"a: {text}\n")
    assert document.findings == ()
    read = data(document.root)["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    "word",
    [
        *(
            [
                "y",
                "Y",
                "yes",
                "Yes",
                "YES",
                "n",
                "N",
                "no",
                "No",
                "NO",
                "on",
                "On",
                "ON",
                "off",
                "Off",
                "OFF",
                "=",
                "<<",
            ]
        ),
        *(["12:30", "190:20:30.15", "1_000", "0b1", "0x1_0", "0_10", "-0x10", "1_0.5", "+1:00"]),
    ],
)
def test_a_word_that_yaml_1_1_reads_otherwise_is_text_with_a_warning(parse, word):
    document = parse(f"a: {word}\nb: '{word}'\n")
    assert [finding.code for finding in document.findings] == ["AGR113"]
    assert data(document.root) == {"a": word, "b": word}


def test_data_leaves_out_what_was_refused(parse):
    root = parse("a: 1\nb: 010\nc: [1, 010, !x 2]\n3: d\ne: {f: .inf}\na: 4\n").root
    assert data(root) == {"a": 1, "c": [1, None, None], "e": {}}


def test_the_second_of_two_equal_keys_is_dropped(parse):
    root = parse("a: 1\nb: 2\na: {c: d}\n").root
    assert [entry.key.text for entry in root.entries] == ["a", "b"]


def test_refused_nodes_are_marked(parse):
    root = parse("a: &x 1\nb: *x\nc: !t {d: e}\nf: {<<: g}\nh: NO\n1: i\n").root
    marks = {entry.key.text: (entry.key.refused, entry.value.refused) for entry in root.entries}
    assert marks == {
        "a": (False, False),
        "b": (False, True),
        "c": (False, True),
        "f": (False, True),
        "h": (False, False),
        "1": (True, False),
    }


@pytest.mark.parametrize("path", [("b",), ("a", 2), ("a", -1), ("a", "b"), (0,), ("a", 0, "c")])
def test_locate_says_none_where_nothing_is(parse, path):
    assert locate(parse("a: [1, 2]\n").root, path) is None


def test_kinds_of_nodes(parse):
    root = parse("a: [b]\n").root
    assert isinstance(root, Mapping)
    assert isinstance(root.entry("a").value, Sequence)
    item = locate(root, ("a", 0))
    assert isinstance(item, Scalar)
    assert item.plain
    assert root.entry("z") is None


def test_the_text_and_lines_are_without_the_byte_order_mark(parse):
    document = parse("\ufeffa: 1\r\nb: 2\r\n")
    assert document.lines == ["a: 1", "b: 2", ""]
