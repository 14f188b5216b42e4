"""What the schema refuses: one finding, its place, its cure."""

import pytest


def test_the_good_one_is_good(findings):
    assert findings() == []


CASES = [
    ("title: A treaty", "titel: A treaty", "AGR201", 2, 1, 'did you mean "title"?'),
    ("coverage: partial", "coverage: partial\nfoo: 1", "AGR201", 9, 1, ""),
    (
        "    cite: {source: tass}\n  - type: naval",
        "  - type: naval",
        "AGR202",
        13,
        5,
        'add "cite: {source: ...}"',
    ),
    ("type: naval-visits", "type: navel-visits", "AGR203", 18, 11, 'did you mean "naval-visits"?'),
    ("type: naval-visits", "type: Naval_Visits", "AGR203", 18, 11, 'did you mean "naval-visits"?'),
    ("type: naval-visits", "type: cooking", "AGR203", 18, 11, ""),
    ("obligation: shall", "obligation: shal", "AGR204", 19, 17, 'did you mean "shall"?'),
    ("years: 20", "years: twenty", "AGR205", 15, 19, "write 20"),
    ("years: 20", 'years: "20"', "AGR205", 15, 19, "write 20, without quotation marks"),
    ("years: 20", "years: many", "AGR205", 15, 19, "write a whole number in digits, such as 20"),
    ("title: A treaty", "title: 1984", "AGR205", 2, 8, 'put it in quotation marks: "1984"'),
    (
        "territory: [beyond]",
        "territory: beyond",
        "AGR205",
        24,
        16,
        "make it a list, in square brackets: [beyond]",
    ),
    ("title: A treaty", "title:", "AGR206", 2, 1, "write a value, or remove the key"),
    ("date: 2025-01-17", 'date: "2025-02-30"', "AGR207", 10, 27, "February 2025 has 28 days"),
    ("date: 2025-01-17", "date: 17.01.2025", "AGR207", 10, 27, 'did you mean "2025-01-17"?'),
    ("date: 2025-01-17", "date: 2025-1-17", "AGR207", 10, 27, 'did you mean "2025-01-17"?'),
    ("date: 2025-01-17", "date: 17 January 2025", "AGR207", 10, 27, 'did you mean "2025-01-17"?'),
    ("date: 2025-01-17", "date: 2025", "AGR205", 10, 27, 'put it in quotation marks: "2025"'),
    ("code: IRN", "code: Iran", "AGR208", 6, 12, 'did you mean "IRN"?'),
    ("years: 20", "years: 0", "AGR209", 15, 19, ""),
    ("term: {years: 20}", "term: {}", "AGR209", 15, 11, ""),
    ("id: irn-rus-2025", "id: IRN-RUS-2025", "AGR208", 1, 5, 'did you mean "irn-rus-2025"?'),
]


@pytest.mark.parametrize(("old", "new", "code", "line", "column", "hint"), CASES)
def test_one_mistake_one_finding(findings, old, new, code, line, column, hint):
    found = findings((old, new))
    assert [(one[0], one[1], one[2], one[4]) for one in found] == [(code, line, column, hint)]


def test_seven_mistakes_seven_findings(findings):
    found = findings(
        ("date: 2025-10-02", "date: 2025-02-30"),
        ("years: 20", "years: twenty"),
        ("type: naval-visits\n    obligation: shall", "type: navel-visits\n    obligation: shal"),
        ("territory:", "teritory:"),
        ("source: epoch-times", "source: epoch-time"),
        (
            "    presence: absent\n    basis: report\n    cite: {source: tass}",
            "    presence: absent\n    basis: report",
        ),
    )
    assert [(code, line, column) for code, line, column, *_ in found] == [
        ("AGR115", 11, 39),
        ("AGR205", 15, 19),
        ("AGR203", 18, 11),
        ("AGR204", 19, 17),
        ("AGR201", 24, 5),
        ("AGR306", 26, 20),
        ("AGR202", 27, 5),
    ]
    assert [hint for *_, hint in found] == [
        "February 2025 has 28 days",
        "write 20",
        'did you mean "naval-visits"?',
        'did you mean "shall"?',
        'did you mean "territory"?',
        'did you mean "epoch-times"?',
        'add "cite: {source: ...}"',
    ]


def test_a_mistake_hidden_under_another_is_found_in_the_same_run(findings):
    found = findings(
        ("type: naval-visits\n", "type: navel-visits\n    max_ship: few\n"),
    )
    assert [(code, line) for code, line, *_ in found] == [
        ("AGR203", 18),
        ("AGR201", 19),
        ("AGR205", 19),
    ]


def test_norway_stays_text(findings):
    found = findings(("title: A treaty", "title: NO"))
    assert [(code, line) for code, line, *_ in found] == [("AGR113", 2)]
