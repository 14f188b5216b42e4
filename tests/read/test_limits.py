"""Going past a limit is a finding; nothing a file holds takes long or crashes."""

from __future__ import annotations

import pytest

from validator.read import Limits


def test_depth(check):
    limits = Limits(depth=3)
    assert check("a: [[1]]\n", limits=limits) == []
    assert check("a: [[[1]]]\n", limits=limits) == [
        "AGR109 1:6-7 lists and mappings are nested more than 3 levels deep"
    ]


@pytest.mark.parametrize("depth", [0, 201, 100_000])
def test_a_depth_that_cannot_be_walked_is_refused(depth):
    with pytest.raises(ValueError, match="between 1 and 200"):
        Limits(depth=depth)


def test_nodes(check):
    limits = Limits(nodes=4)
    assert check("a: [1]\n", limits=limits) == []
    assert check("a: [1, 22]\n", limits=limits) == [
        "AGR110 1:8-10 the file holds more than 4 keys and values"
    ]


@pytest.mark.parametrize("text", ["a: xxxxxx\n", "a: 'xxxxxx'\n", "a: |\n  xxxxxx"])
def test_length_of_a_text(check, text):
    assert check(text, limits=Limits(scalar_chars=6)) == []
    (line,) = check(text, limits=Limits(scalar_chars=5))
    assert line.startswith("AGR110 1:4-")
    assert line.endswith("a text of 6 characters; the most is 5")


def test_length_of_a_line(check):
    assert check("a: 1\nbc: 22\n", limits=Limits(line_chars=6)) == []
    assert check("a: 1\nbc: 22\n", limits=Limits(line_chars=5)) == [
        "AGR110 2:1-7 a line of 6 characters; the most is 5"
    ]


def test_findings_are_capped_counted_and_errors_come_first(parse):
    text = "a: [" + "no, " * 150 + "010, " * 3 + "1]\n"
    findings = parse(text).findings
    assert len(findings) == 100
    assert sum(finding.code == "AGR114" for finding in findings) == 3
    assert findings[-1].help == "53 more in this file, not listed."
    assert sum("not listed" in finding.help for finding in findings) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 30_000, "AGR109"),
        ("{" * 30_000, "AGR109"),
        ("- " * 20_000, "AGR109"),
        ("? " * 20_000, "AGR109"),
        ("a: &b {c: d}\ne:\n" + "  - <<: *b\n" * 10_000, "AGR105"),
        ("a: 0x" + "F" * 100_000 + "\n", "AGR112"),
        ("a: " + "9" * 99_000 + "\n", "AGR112"),
        ("a: " + "x" * 150_000 + "\n", "AGR110"),
        ("a: [" + "1," * 50_000 + "]\n", "AGR110"),
        ("a: 1\n" * 3_000, "AGR103"),
        ("a: '" + "''" * 90_000, "AGR101"),
        ("a: [" + "'b'," * 20_000 + "\n", "AGR101"),
        ("a: " + '"\\"' * 30_000 + "\n", "AGR101"),
        ("\t" * 50_000, "AGR102"),
        (" \n" * 50_000 + "%", "AGR108"),
        ("&a " * 30_000 + "\n", "AGR101"),
        ("a: &a" + " #\n" * 30_000 + "  b: c\n", "AGR104"),
        ("a: b" + " - " * 30_000 + ": c\n", "AGR101"),
    ],
)
def test_large_input_ends_in_one_kind_of_finding(parse, text, code):
    findings = parse(text).findings
    assert {finding.code for finding in findings} == {code}
    assert all(len(finding.message) < 160 for finding in findings)
