"""Rules at the edge of what they allow; `test_cases.py` has a good and a bad file for each."""

import pytest


def test_a_word_may_follow_the_year(findings):
    name = "irn-rus-2025-nuclear"
    assert findings(("id: irn-rus-2025", f"id: {name}"), name=f"{name}.yaml") == []


@pytest.mark.parametrize("date", ['"2025"', "2025-01", "2025-02"])
def test_an_imprecise_date_is_only_out_of_order_for_certain(findings, date):
    assert findings(("date: 2025-10-02", f"date: {date}")) == []


SIGNED = "  - {event: signed, date: 2025-01-17, cite: {source: tass}}\n"
IN_FORCE = "  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}\n"


def event(date, kind="context"):
    return f'  - {{event: {kind}, date: "{date}", cite: {{source: tass}}}}\n'


def codes(found):
    return [one[0] for one in found]


@pytest.mark.parametrize("date", ["2025", "2025-10", "2025-10-02", "2026", "2025-12-31"])
def test_what_may_have_happened_in_this_order_is_in_order(findings, date):
    assert findings((IN_FORCE, IN_FORCE + event(date))) == []


def test_one_event_with_a_wrong_year_is_one_finding_however_many_follow(findings):
    more = event("2024-10-01") + event("2024-11-01") + event("2024-12-01") + event("2025-12-01")
    found = findings((SIGNED, event("2025-09-30") + more[: -len(event("2025-12-01"))] + SIGNED))
    assert [(one[0], one[1]) for one in found] == [("AGR324", 10)]


def test_a_date_to_come_is_not_also_out_of_order(findings):
    assert codes(findings(("date: 2025-01-17", "date: 2052-01-17"))) == ["AGR320"]


@pytest.mark.parametrize(
    "article", ["19(1)", "IX", "preamble", "46", "19bis", "final protocol", "Annex 3, article 60"]
)
def test_articles_that_are_right(findings, article):
    cite = f'cite: {{source: epoch-times, article: "{article}"}}'
    assert findings(
        ("coverage: partial", "articles: 47\ncoverage: partial"),
        ("cite: {source: epoch-times}", cite),
    ) == []  # fmt: skip


@pytest.mark.parametrize(
    ("article", "meant"),
    [
        ("Art. 19", "19"),
        ("article 19(1)", "19(1)"),
        ("Articles 3", "3"),
        ("19 (1) (a)", "19(1)(a)"),
        ("19.1", "19(1)"),
        ("19, para. 1", "19(1)"),
        ("\u00a7 5", "5"),
        ("Art. IX", "IX"),
    ],
)
def test_articles_in_another_form(findings, article, meant):
    cite = f'cite: {{source: epoch-times, article: "{article}"}}'
    found = findings(("cite: {source: epoch-times}", cite))
    assert [(one[0], one[4]) for one in found] == [("AGR341", f'did you mean "{meant}"?')]


def test_a_slip_in_the_number_of_articles_is_one_finding(findings):
    found = findings(
        ("coverage: partial", "articles: 4\ncoverage: partial"),
        ("source: tass}\n  - type: naval", 'source: tass, article: "46"}\n  - type: naval'),
        ("cite: {source: epoch-times}", 'cite: {source: epoch-times, article: "XX"}'),
    )
    assert [(one[0], one[1], one[2]) for one in found] == [("AGR340", 8, 11)]


@pytest.mark.parametrize(
    "title",
    [
        "Договор о дружбе, МиГ-29A и Су-57",  # noqa: RUF001 - Russian
        "友好条約",
        "معاهده‌ی دوستی",
        "L'accord « qualifié » : à « voir »",
        "Über die Zusammenarbeit in São Tomé",
        "Tiếng Việt, Ελλάδα, Đà Nẵng",
        "Договор X и Y",
    ],
)
def test_honest_text_of_any_script(findings, title):
    assert findings(("title: A treaty", f'title: "{title}"')) == []


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("\u0414\u043e\u0433\u043e\u0432o\u0440", "AGR392"),
        ("Treaty of Sa\u0303o Paulo", "AGR391"),
        ("\u00d0\u201d\u00d0\u00be\u00d0\u00b3\u00d0\u00be", "AGR393"),
        ("Russia\u00e2\u20ac\u2122s treaty", "AGR393"),
        ("A tr\ufffdaty", "AGR393"),
        (" A treaty", "AGR394"),
        ("A\ttreaty", "AGR394"),
    ],
)
def test_text_that_came_to_harm(findings, title, code):
    found = findings(("title: A treaty", f'title: "{title}"'))
    assert [(one[0], one[1]) for one in found] == [(code, 2)]


def test_blanks_behind_a_literal_text_belong_to_it(findings):
    note = "coverage: partial\nnote: |\n  One line.  \n  Another.\n"
    assert findings(("coverage: partial\n", note)) == []
    assert codes(findings(("coverage: partial\n", "coverage: partial  \n"))) == ["AGR390"]


def test_what_is_explained_is_no_finding(findings):
    reply = ("    answers: claim\n    verdict: unchecked", "    verdict: unchecked\n    {}")
    assert codes(
        findings((reply[0], reply[1].format("note: x").replace("note: x", "speech: direct")))
    ) == ["AGR372"]
    assert findings((reply[0], reply[1].format("verdict_note: What was said is not known."))) == []


def leaving(*events):
    """A timeline in which parties leave: the event, its day, whose it is."""
    lines = "".join(
        f"\n  - {{event: {event}, date: '{day}', parties: [{party}], cite: {{source: tass}}}}"
        for event, day, party in events
    )
    last = "- {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}"
    return (last, last + lines)


def test_a_notice_of_another_party_comes_when_it_comes(findings):
    timeline = leaving(("withdrew", "2025-11", "IRN"), ("withdrawal-notified", "2025-12-01", "RUS"))
    assert findings(timeline) == []


def test_a_party_may_come_back_and_leave_again(findings):
    timeline = leaving(
        ("withdrew", "2025-11", "IRN"),
        ("withdrawal-notified", "2025-12-01", "IRN"),
        ("withdrew", "2025-12-02", "IRN"),
    )
    assert findings(timeline) == []


def test_a_notice_after_leaving(findings):
    timeline = leaving(("withdrew", "2025-11", "IRN"), ("withdrawal-notified", "2025-12-01", "IRN"))
    assert [(code, line) for code, line, *_ in findings(timeline)] == [("AGR303", 12)]
