"""Each refusal: its code, its place, its words."""

from __future__ import annotations

import pytest

from validator.finding import Severity
from validator.read.codes import CODES

ONE = [
    # characters
    ("a: \x1b[2J\n", "AGR012 1:4-5 a control character: \\x1b (U+001B)"),
    ("a: \x00\x00\n", "AGR012 1:4-5 a control character: \\x00 (U+0000), and 1 more like it"),
    ("a: \ufdd0\n", "AGR012 1:4-5 a control character: U+FDD0"),
    ('a: "\\e[2J"\n', "AGR012 1:4-11 a control character: \\x1b (U+001B) (by an escape)"),
    ('a: "\\ud800"\n', "AGR012 1:4-12 an escape (\\u or \\U) in this text stands for no character"),
    (
        'a: "\\U00110000"\n',
        "AGR012 1:4-16 an escape (\\u or \\U) in this text stands for no character",
    ),
    (
        "a: b\u202ec\n",
        "AGR013 1:5-6 a character that changes the order in which text is shown: U+202E",
    ),
    (
        'a: "\\u2066"\n',
        (
            "AGR013 1:4-12 a character that changes the order in which text is shown: U+2066"
            " (by an escape)"
        ),
    ),
    (
        "a: b\rc: d\n",
        "AGR014 1:5-6 a line break that not every program takes for one: \\r (U+000D)",
    ),
    ("a: b\u2028c\n", "AGR014 1:5-6 a line break that not every program takes for one: U+2028"),
    (
        "a: b\x85c\n",
        "AGR014 1:5-6 a line break that not every program takes for one: \\x85 (U+0085)",
    ),
    (
        "a: b\u200bc\u00ad\n",
        "AGR015 1:5-6 a character that cannot be seen: U+200B, and 1 more like it",
    ),
    ('a: "b\\u200b"\n', "AGR015 1:4-13 a character that cannot be seen: U+200B (by an escape)"),
    (
        "\ufeff\ufeffa: b\n",
        "AGR015 1:1-1 more than one byte order mark (U+FEFF) stands at the beginning",
    ),
    # YAML
    ("a: 1\n\tb: 2\n", "AGR102 2:1-2 a tab is used for indentation"),
    ("a:\n\t- b\n", "AGR102 2:1-2 a tab is used for indentation"),
    ("a: >\n\tb\n", "AGR102 2:1-2 a tab is used for indentation"),
    ("-\t\t- b\n  \tc: d\n", "AGR102 1:2-3 a tab stands where a space must"),
    ("a: 1\nb: 2\na: 3\n", 'AGR103 3:1-2 the key "a" was already given at line 1, column 1'),
    ('a: 1\n"\\x61": 2\n', 'AGR103 2:1-7 the key "a" was already given at line 1, column 1'),
    ("a: {b: 1, b: 2}\n", 'AGR103 1:11-12 the key "b" was already given at line 1, column 5'),
    ("é: 1\ne\u0301: 2\n", 'AGR103 2:1-3 the key "e\u0301" was already given at line 1, column 1'),
    ("a: &x 1\n", "AGR104 1:4-6 the anchor &x is not read here"),
    ("a: &x 1\nb: *x\n", "AGR104 1:4-6 the anchor &x is not read here; 1 more in this file"),
    ("a: *x\n", "AGR104 1:4-6 the alias *x is not read here"),
    (
        "a: &x {k: v}\nb:\n  <<: *x\n",
        "AGR105 3:3-5 a merge key (<<) takes keys from elsewhere; 2 more in this file",
    ),
    ("a:\n  <<: {b: c}\n", "AGR105 2:3-5 a merge key (<<) takes keys from elsewhere"),
    ("a: !x 1\n", "AGR106 1:4-6 the tag !x is not read here"),
    ("a: !!str 1\n", "AGR106 1:4-9 the tag !!str is not read here"),
    ("a: !<tag:x> 1\n", "AGR106 1:4-12 the tag !<tag:x> is not read here"),
    ("a: !\n", "AGR106 1:4-5 the tag ! is not read here"),
    ("a: !<\n", "AGR106 1:4-6 tags (!) are not read here"),
    ("a: !b!c d\n", "AGR106 1:4-8 tags (!) are not read here"),
    ("a: 1\n---\nb: 2\n", "AGR107 2:1-4 a second document begins here; a file holds one agreement"),
    (
        "%YAML 1.2\n---\na: 1\n",
        "AGR108 1:1-10 a line that begins with % gives orders to the YAML reader; none are taken",
    ),
    (
        "# c\n\n%TAG ! x\n---\na: 1\n",
        "AGR108 3:1-9 a line that begins with % gives orders to the YAML reader; none are taken",
    ),
    ("a: " + "[" * 40, "AGR109 1:35-36 lists and mappings are nested more than 32 levels deep"),
    ("- " * 40 + "\n", "AGR109 1:65-66 lists and mappings are nested more than 32 levels deep"),
    # keys
    ("1: a\n", "AGR111 1:1-2 a key must be text, but this one is a number"),
    ("0x1F: a\n", "AGR111 1:1-5 a key must be text, but this one is a number"),
    ("010: a\n", "AGR111 1:1-4 a key must be text, but this one is a number"),
    (".nan: a\n", "AGR111 1:1-5 a key must be text, but this one is a number"),
    ("true: a\n", "AGR111 1:1-5 a key must be text, but this one is true or false"),
    ("~: a\n", "AGR111 1:1-2 a key must be text, but this one is an empty value"),
    ("? [a, b]\n: c\n", "AGR111 1:3-4 a key must be text, but this one is a list"),
    ("{a: {b: 1, b: 2}}: c\n", "AGR111 1:1-2 a key must be text, but this one is a mapping"),
    ("on: a\n", "AGR113 1:1-3 on is read as text here, but as true or false by some programs"),
    # values
    ("a: 1e999\n", "AGR112 1:4-9 the number 1e999 is too large to be kept"),
    ("a: 1e-999\n", "AGR112 1:4-10 the number 1e-999 is too small to be kept"),
    ("a: .NaN\n", "AGR112 1:4-8 the number .NaN is not a number that can be compared or kept"),
    ("a: -.inf\n", "AGR112 1:4-9 the number -.inf is not a number that can be compared or kept"),
    (
        "a: 9007199254740993\n",
        "AGR112 1:4-20 the number 9007199254740993 is beyond 2^53, where many programs lose digits",
    ),
    (
        "a: 1234567890123456789\n",
        "AGR112 1:4-23 the number 1234567890123456789 has more than 18 digits",
    ),
    ("a: NO\n", "AGR113 1:4-6 NO is read as text here, but as true or false by some programs"),
    ("a: [y]\n", "AGR113 1:5-6 y is read as text here, but as true or false by some programs"),
    ("a: 12:30\n", "AGR113 1:4-9 12:30 is read as text here, but as a number by some programs"),
    ("a: 1_000\n", "AGR113 1:4-9 1_000 is read as text here, but as a number by some programs"),
    ("a: 0b1\n", "AGR113 1:4-7 0b1 is read as text here, but as a number by some programs"),
    ("a: =\n", "AGR113 1:4-5 = is read as text here, but as an order by some programs"),
    ("a: 010\n", "AGR114 1:4-7 010 begins with a zero: some programs read it as another number"),
    ("a: 2001-02-30\n", "AGR115 1:4-14 2001-02-30 is not in the calendar"),
    ("a: 0000-00-00\n", "AGR115 1:4-14 0000-00-00 is not in the calendar"),
    ("a: 2001-13-01\n", "AGR115 1:4-14 2001-13-01 is not in the calendar"),
    # the whole file
    ("", "AGR116 1:1-1 the file is empty"),
    ("\ufeff", "AGR116 1:1-1 the file is empty"),
    ("# only\n\n# comments\n", "AGR116 1:1-1 the file is empty"),
    ("---\n", "AGR116 1:1-1 the file is empty"),
    ("- a\n", "AGR117 1:1-2 the file consists of a list, not of keys and values"),
    ("\nhello\n", "AGR117 2:1-6 the file consists of a single text, not of keys and values"),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_each_mistake_gives_one_finding_at_its_place(check, text, expected):
    assert check(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_every_finding_has_a_cure(parse, text, expected):
    (finding,) = parse(text).findings
    assert finding.hint or finding.help, expected


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a: 2001-02-30\n", "February 2001 has 28 days"),
        ("a: 2004-02-30\n", "February 2004 has 29 days"),
        ("a: 2004-04-31\n", "April 2004 has 30 days"),
        ("a: 2004-13-01\n", "a year has 12 months"),
        ("a: 010\n", 'write 10, or "010" if it is text'),
        ("a: -007\n", 'write -7, or "-007" if it is text'),
        ("a: NO\n", 'put quotes around it: "NO"'),
        ("1: a\n", 'put quotes around it: "1"'),
    ],
)
def test_the_hint_shows_how_to_write_it(parse, text, hint):
    assert parse(text).findings[0].hint == hint


def test_independent_mistakes_come_out_in_one_run_and_by_place(check):
    text = "a: 010\nb: &x 1\nc: !t 2\na: 3\nd: 2001-02-30\n"
    assert [line.split(" ")[:2] for line in check(text)] == [
        ["AGR114", "1:4-7"],
        ["AGR104", "2:4-6"],
        ["AGR106", "3:4-6"],
        ["AGR103", "4:1-2"],
        ["AGR115", "5:4-14"],
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a: !!omap {b: 1, b: 010}\n", ["AGR106"]),
        ("a:\n  <<: x\n  <<: y\n  b: 010\n  b: 1\n", ["AGR105"]),
        ("a: 1\na: {b: 010, b: 1}\n", ["AGR103"]),
        ("? {b: 010, b: 1}\n: {c: 010}\n", ["AGR111"]),
        ("a: !x 010\n", ["AGR106"]),
        ("a: !x\n  - !y 1\n", ["AGR106", "AGR106"]),
        ("1: a\n1: b\n", ["AGR111", "AGR111"]),
    ],
)
def test_what_is_refused_is_not_reported_again_inside(check, text, codes):
    assert [line[:6] for line in check(text)] == codes


def test_a_fatal_mistake_stands_alone_and_leaves_no_tree(parse):
    document = parse("a: 1\na: 2\nb: [\n")
    assert [finding.code for finding in document.findings] == ["AGR101"]
    assert document.root is None


def test_the_classes_of_characters_are_reported_together(check):
    lines = check("a: \x1b\u202e\u200b\u2028\x07\n")
    assert sorted(line[:6] for line in lines) == ["AGR012", "AGR013", "AGR014", "AGR015"]


def test_severities_are_those_of_the_table(parse):
    severities = {code.code: code.severity for code in CODES}
    assert [code for code, weight in severities.items() if weight is Severity.WARNING] == [
        "AGR015",
        "AGR113",
        "AGR118",
    ]
    for text, _ in ONE:
        for finding in parse(text).findings:
            assert finding.severity is severities[finding.code]


def test_codes_and_names_are_unique():
    assert len({code.code for code in CODES}) == len({code.name for code in CODES}) == len(CODES)
    assert [code.code for code in CODES] == sorted(code.code for code in CODES)
