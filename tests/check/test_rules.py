"""Each rule: what it refuses in the good agreement once that is broken, word for word."""

import pytest

CASES = [
    (
        "AGR301",
        [("id: irn-rus-2025", "id: irn-rus-2025-treaty")],
        (
            1,
            5,
            'the id "irn-rus-2025-treaty" is not the name of the file',
            'write "irn-rus-2025", or rename the file to irn-rus-2025-treaty.yaml',
        ),
    ),
    (
        "AGR303",
        [("date: 2025-10-02", "date: 2024-10-02")],
        (
            11,
            39,
            '"entered-into-force" on 2024-10-02 lies before signature, 2025-01-17',
            "check both dates",
        ),
    ),
    (
        "AGR306",
        [("source: epoch-times", "source: reuters")],
        (26, 20, 'unknown source "reuters"', ""),
    ),
    (
        "AGR307",
        [("sources:\n", "sources:\n  irna: {kind: news, title: IRNA, read: whole}\n")],
        (48, 3, 'source "irna" is not cited', "cite it where it bears something out, or remove it"),
    ),
    (
        "AGR308",
        [("obligation: shall\n", "obligation: shall\n    obligors: [PRK]\n")],
        (20, 16, '"PRK" in "obligors" is not a party', ""),
    ),
    (
        "AGR309",
        [
            (
                "type: joint-exercises\n    obligation: shall\n    territory: [beyond]",
                "type: naval-visits\n    presence: silent",
            )
        ],
        (
            23,
            15,
            '"naval-visits" is silent here and present in line 18',
            "keep one of the two; what somebody merely claims is a statement",
        ),
    ),
    (
        "AGR310",
        [
            (
                "date: 2025-10-02, cite: {source: tass}}",
                "date: 2025-10-02, cite: {source: tass}}\n"
                "  - {event: ended, date: 2050-01-01, cite: {source: tass}}",
            )
        ],
        (
            12,
            26,
            "ended on 2050-01-01, but the term of line 16 was over by 2045-10-02",
            "check the term and the end, or code the renewal",
        ),
    ),
    (
        "AGR311",
        [("presence: absent", "presence: absent\n    obligation: shall")],
        (
            29,
            5,
            '"obligation" on a provision that is absent',
            'remove it, or remove "presence: absent"',
        ),
    ),
    (
        "AGR312",
        [("    obligation: shall\n    basis", "    basis")],
        (18, 11, '"naval-visits" does not say how strongly it binds', 'add "obligation: shall"'),
    ),
    (
        "AGR313",
        [("answers: claim", "answers: clam")],
        (42, 14, 'unknown statement "clam"', 'did you mean "claim"?'),
    ),
    (
        "AGR314",
        [("- id: reply", "- id: claim"), ("    answers: claim\n", "")],
        (
            38,
            9,
            'the statement "claim" is already in line 32',
            "remove one, or give it another name",
        ),
    ),
    (
        "AGR315",
        [("agreement: prk-rus-2024, ", "")],
        (46, 6, "a relation to nothing", 'add "agreement" with the id of a file, or "title"'),
    ),
    (
        "AGR316",
        [("    term: {years: 20}\n", "")],
        (14, 11, "a fixed term of no length", 'add "term: {years: ...}"'),
    ),
    (
        "AGR402",
        [("agreement: prk-rus-2024", "agreement: prk-rus-2042")],
        (46, 38, 'no agreement "prk-rus-2042"', 'did you mean "prk-rus-2024"?'),
    ),
]


@pytest.mark.parametrize(("code", "changes", "expected"), CASES, ids=[case[0] for case in CASES])
def test_rule(findings, code, changes, expected):
    assert findings(*changes) == [(code, *expected)]


def test_id_names_parties_and_year(findings):
    found = findings(("id: irn-rus-2025", "id: rus-irn-2024"), name="rus-irn-2024.yaml")
    assert found == [
        (
            "AGR302",
            1,
            5,
            'the id "rus-irn-2024" does not fit the parties and the year of signature',
            'did you mean "irn-rus-2025"?',
        ),
    ]


def test_a_word_may_follow_the_year(findings):
    name = "irn-rus-2025-nuclear"
    assert findings(("id: irn-rus-2025", f"id: {name}"), name=f"{name}.yaml") == []


def test_unknown_party(findings):
    found = findings(
        ("id: irn-rus-2025", "id: irn-rux-2025"),
        ("code: RUS", "code: RUX"),
        name="irn-rux-2025.yaml",
    )
    assert [(code, line, message) for code, line, _, message, _ in found] == [
        ("AGR304", 7, 'unknown party "RUX"')
    ]


def test_party_at_date(findings):
    found = findings(
        ("id: irn-rus-2025", "id: irn-rus-1971"),
        ("date: 2025-01-17", "date: 1971-01-17"),
        ("date: 2025-10-02", "date: 1971-10-02"),
        name="irn-rus-1971.yaml",
    )
    assert [(code, line, column, hint) for code, line, column, _, hint in found] == [
        ("AGR305", 7, 12, 'did you mean "SUN"?')
    ]


@pytest.mark.parametrize("date", ['"2025"', "2025-01", "2025-02"])
def test_an_imprecise_date_is_only_out_of_order_for_certain(findings, date):
    assert findings(("date: 2025-10-02", f"date: {date}")) == []
