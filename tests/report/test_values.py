"""What the pages show, before any page is made."""

import itertools
import json
from collections import Counter
from datetime import date

import pytest

from validator.compare.cell import State
from validator.compare.matrix import build_matrix
from validator.model.kinds import KINDS
from validator.model.standing import Status
from validator.report.column import MARKS, column_of
from validator.report.detail import detail_of
from validator.report.heat import Box, Heat
from validator.report.index import Index, status_changes
from validator.report.names import language_name
from validator.report.network import Network
from validator.report.page import rest, thread, topics
from validator.report.sources import source_labels
from validator.report.standing import last_event, status_words
from validator.report.timeline import Bar, draw

CITE = {"source": "tass"}
SIGNED = {"event": "signed", "date": "2025-01-17", "cite": CITE}
NUMBERS = {kind: number for number, kind in enumerate(KINDS)}


def mark(agreement, kind):
    return column_of(agreement).marks[NUMBERS[kind]].words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"basis": "report"}, "present"),
        ({"basis": "unverified"}, "present, unverified"),
        ({"presence": "absent", "basis": "text"}, "absent"),
        ({"presence": "absent", "basis": "unverified"}, "absent, unverified"),
        ({"presence": "silent", "basis": "text"}, "silent"),
        ({"presence": "silent", "basis": "unverified"}, "silent, unverified"),
    ],
)
def test_the_mark_of_a_coded_cell(small, change, words):
    provision = {"type": "naval-visits", "cite": CITE} | change
    assert mark(small(provisions=[provision]), "naval-visits") == words


@pytest.mark.parametrize(("coverage", "words"), [("partial", "unknown"), ("complete", "silent")])
def test_the_mark_of_what_is_not_coded(small, coverage, words):
    assert mark(small(coverage=coverage), "neutrality") == words


def test_one_checked_provision_is_enough(small):
    two = [
        {"type": "naval-visits", "basis": basis, "cite": CITE} for basis in ("unverified", "text")
    ]
    assert mark(small(provisions=two), "naval-visits") == "present"


def test_every_mark_can_be_told_apart_by_sign_letter_and_words():
    for name in ("letter", "sign", "words"):
        assert len({getattr(one, name) for one in MARKS}) == len(MARKS) == 7


def clauses(small, *groups):
    """The cells on duration of agreements with these clauses, as the scripts get them."""
    index = Index()
    for number, parts in enumerate(groups):
        provisions = [{"type": "duration", "basis": "text", "cite": CITE} | one for one in parts]
        index.add(column_of(small(id=f"irn-rus-{2025 + number}", provisions=provisions)))
    value = index.value()
    json.dumps(value)
    return value["kinds"][NUMBERS["duration"]], [
        one["clauses"][NUMBERS["duration"]] for one in value["agreements"]
    ]


def test_equal_values_have_equal_numbers(small):
    terms = [[{"term": {"years": 20}}], [{"term": {"months": 240}}], [{"term": {"years": 5}}]]
    kind, cells = clauses(small, *terms)
    at = 4 + kind["fields"].index("term")
    assert [content for content, _ in cells] == [1, 1, 2]
    assert [clause[at:] for _, clause in cells] == [[1], [1], [2]]
    assert [clause[0] for _, clause in cells] == [0, 2, 1]  # 20, null and 5 years


def test_the_order_of_a_field_stands_once_for_its_kind(small):
    terms = [[{"term": {"years": 20}}], [{"term": {"months": 240}}], [{"term": {"days": 9}}]]
    kind, _ = clauses(small, *terms)
    assert kind["orders"][kind["fields"].index("term")] == {
        "ways": ["longer", "shorter"],
        "empty": False,
        "measures": [
            {"of": 1, "months": 240, "hours": 0},
            {"of": 1, "months": 0, "hours": 216},
        ],
    }


def test_a_clause_has_what_tells_it_from_others_of_its_cell(small):
    first = {"id": "a", "obligation": "shall", "cite": CITE | {"article": "3"}}
    second = {"obligation": "shall", "obligors": ["RUS"], "cite": CITE | {"articles": ["4", "5"]}}
    _, [[_, *rows]] = clauses(small, [first, second, {"obligation": "shall"}])
    assert [row[1:] for row in rows] == [[0, 1, 1, 1], [1, 0, [2, 3], 1, "RUS"], [0, 0, 0, 1]]


def test_the_index_of_an_agreement(small):
    index = Index()
    index.add(column_of(small()))
    value = index.value()
    assert value["agreements"][0]["signed"] == "2025-01-17"
    assert value["parties"] == {"IRN": "Iran", "RUS": "Russia"}
    assert value["nothing"] == ["not stated", "all parties", "all other parties", "not stated"]


def test_the_days_on_which_the_status_changes(small):
    events = [
        SIGNED,
        {"event": "ratified", "date": "2025-03-01", "parties": ["IRN"], "cite": CITE},
        {"event": "entered-into-force", "date": "2025-10", "cite": CITE},
        {"event": "ended", "date": "2026-02-01", "cite": CITE},
    ]
    assert status_changes(small(timeline=events)) == [
        (date(2025, 1, 17), "signed"),
        (date(2025, 10, 1), "unknown"),
        (date(2025, 10, 31), "in-force"),
        (date(2026, 2, 1), "ended"),
    ]


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([], "Signed; no entry into force is recorded."),
        ([("entered-into-force", "2025-10-02")], "In force since 2025-10-02."),
        ([("entered-into-force", "2025-10")], "In force since 2025-10-31 at the latest."),
        (
            [("entered-into-force", "2025-10-02"), ("ended", "2026-02-01")],
            "No longer in force since 2026-02-01.",
        ),
    ],
)
def test_a_status_is_told_with_the_day_since_when(small, events, words):
    timeline = [SIGNED, *({"event": name, "date": on, "cite": CITE} for name, on in events)]
    one = small(timeline=timeline)
    assert status_words(one, one.status_on(one.last_day), None) == words
    assert last_event(one) == timeline[-1]["date"]


def test_a_status_the_events_do_not_bear_out_is_told_without_a_day(small):
    timeline = [SIGNED, {"event": "entered-into-force", "date": "2025-10-02", "cite": CITE}]
    told = status_words(small(timeline=timeline), Status.ENDED, date(2050, 1, 1))
    assert told == Status.ENDED.description


def test_sources_of_an_agreement_are_told_apart(small):
    def source(title, **more):
        return {"kind": "news", "title": title, "read": "whole"} | more

    sources = {
        "tass": source("The text", publisher="TASS"),
        "epoch-times": source("A report"),
        "irna-a": source("One", publisher="IRNA", date="2025-01-17"),
        "irna-b": source("Two", publisher="IRNA", date="2025-01-18"),
        "wiki-a": source("One", publisher="Wikipedia"),
        "wiki-b": source("Two", publisher="Wikipedia"),
        "long": source("word " * 30),
    }
    assert source_labels(small(sources=sources)) == {
        "tass": "TASS",
        "epoch-times": "A report",
        "irna-a": "IRNA, 2025-01-17",
        "irna-b": "IRNA, 2025-01-18",
        "wiki-a": "Wikipedia (wiki-a)",
        "wiki-b": "Wikipedia (wiki-b)",
        "long": "word word word word word word word word word…",
    }


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("fa", "Persian"),
        ("prs", "Dari"),
        ("el", "Modern Greek"),
        ("sr-Latn", "Serbian (Latin script)"),
        ("qq", "qq"),
    ],
)
def test_languages_have_names(code, name):
    assert language_name(code) == name


def test_details_are_in_words(small):
    parts = [
        {
            "type": "duration", "term": {"years": 20}, "kind": "fixed", "basis": "text",
            "cite": {"source": "tass", "article": "3"}, "summary": "For twenty years.",
        },
        {"type": "mutual-defence", "presence": "absent", "basis": "report", "cite": CITE},
    ]  # fmt: skip
    detail = detail_of(column_of(small(provisions=parts)))
    assert detail["sources"] == {
        "tass": {"label": "TASS", "title": "TASS", "url": "", "read": "whole"}
    }
    assert detail["cells"][NUMBERS["duration"]] == [
        {
            "strength": "", "bearers": "", "conditions": "", "basis": "text", "place": "art. 3",
            "source": "tass", "summary": "For twenty years.", "said": "kind fixed; term 20 years",
            "words": {5: ["fixed"], 6: ["20 years"]}, "full": {6: ["years 20"]},
        }
    ]  # fmt: skip
    [absent] = detail["cells"][NUMBERS["mutual-defence"]]
    assert (absent["said"], absent["words"], absent["full"]) == ("", {}, {})
    assert len(detail["cells"]) == 2


def test_a_box_never_merges_states():
    box = Box(present=2, absent=1, silent=1, unknown=3)
    assert (box.known, box.level) == (4, 3)
    assert box.words == "2 of 4 known present (1 absent, 1 silent), 3 unknown"
    assert Box(0, 0, 0, 5).words == "5 unknown"
    assert Box(1, 0, 0, 0).words == "1 of 1 known present"
    assert (Box(0, 0, 0, 5).level, Box(0, 0, 4, 0).level, Box(1, 0, 99, 0).level) == (0, 0, 1)


def test_the_heat_map_counts_every_cell_once(shipped):
    heat = Heat()
    for one in shipped:
        heat.add(column_of(one))
    names = [name for name, _ in heat.decades]
    assert names == [f"{year}s" for year in range(1920, 2030, 10)]
    assert sum(many for _, many in heat.decades) == len(shipped)
    counted = Counter()
    for _, rows in heat.rows():
        for _, boxes in rows:
            assert len(boxes) == len(names)
            for (_, many), box in zip(heat.decades, boxes, strict=True):
                assert box.known + box.unknown == many
                counted.update({state: getattr(box, str(state)) for state in State})
    matrix = build_matrix(shipped)
    assert counted == Counter(cell.state for row in matrix.rows for cell in row.cells.values())


def network(*groups):
    found = Network()

    class One:
        def __init__(self, number, codes):
            self.id = f"a-{number}"
            self.parties = [type("P", (), {"code": code}) for code in codes]

    for number, codes in enumerate(groups):
        found.add(One(number, codes))
    return found


def test_the_network_joins_parties_of_an_agreement():
    drawing = network(("IRN", "RUS"), ("RUS", "IRN"), ("PRK", "RUS")).drawing()
    assert {(one.first, one.second, one.weight) for one in drawing.edges} == {
        ("IRN", "RUS", 2),
        ("PRK", "RUS", 1),
    }
    assert [(one.code, one.agreements, one.neighbours) for one in drawing.nodes] == [
        ("RUS", 3, 2),
        ("IRN", 2, 1),
        ("PRK", 1, 1),
    ]
    assert drawing.edges[-1].weight == 2  # the heaviest is drawn last, above the others


def test_parties_that_share_much_stand_side_by_side():
    groups = [("IRN", "RUS")] * 3 + [("GBR", "FRA")] * 2
    assert [one.code for one in network(*groups).drawing().nodes] == ["IRN", "RUS", "FRA", "GBR"]


def test_a_large_network_keeps_the_heaviest_line_of_every_party():
    codes = [f"A{number:02}" for number in range(90)]
    drawing = network(*itertools.combinations(codes, 2), (codes[0], "ZZZ")).drawing()
    assert len(drawing.edges) == 1500
    assert drawing.left_out_edges == 90 * 89 // 2 + 1 - 1500
    assert {one.code for one in drawing.nodes} == {*codes, "ZZZ"}
    joined = {code for one in drawing.edges for code in (one.first, one.second)}
    assert joined == {*codes, "ZZZ"}


def test_labels_are_inside_the_drawing(shipped):
    found = Network()
    for one in shipped:
        found.add(one)
    drawing = found.drawing()
    assert len({(node.x, node.y) for node in drawing.nodes}) == len(drawing.nodes) == 90
    for node in drawing.nodes:
        assert 150 < node.x < drawing.side - 150
        assert 150 < node.y < drawing.side - 150
        assert -90 <= node.turn <= 90
        assert (node.shift < 0) == node.left


def test_a_timeline_is_drawn_in_hundredths_of_the_width(small):
    events = [
        SIGNED | {"date": "2000"},
        SIGNED | {"event": "entered-into-force", "date": "2000-07-01"},
        {"event": "ended", "date": "2010-01-01", "cause": "expired", "cite": CITE},
    ]
    drawn = draw(small(timeline=events))
    assert (drawn.first, drawn.last) == (2000, 2010)
    assert [one.number for one in drawn.dots] == [1, 2, 3]
    assert [one.row for one in drawn.dots] == [0, 1, 0]  # the second is too near to the first
    assert all(4 <= one.x <= 96 for one in drawn.dots)
    assert drawn.dots[0].end - drawn.dots[0].start == pytest.approx(92 / 11, abs=0.03)
    assert drawn.bars[-1] == Bar("ended", drawn.dots[2].x, pytest.approx(92 / 11, abs=0.03))
    assert [one.year for one in drawn.ticks] == [2000, 2002, 2004, 2006, 2008, 2010]


def test_a_timeline_without_a_change_of_status(small):
    drawn = draw(small(timeline=[{"event": "negotiated", "date": "2024", "cite": CITE}]))
    assert (len(drawn.dots), drawn.bars) == (1, ())


def test_a_status_too_short_to_be_seen_is_not_drawn(small):
    events = [
        SIGNED | {"date": "1900-01-01"},
        SIGNED | {"event": "entered-into-force", "date": "1900-01-02"},
        {"event": "ended", "date": "2020-01-01", "cause": "expired", "cite": CITE},
    ]
    assert [bar.status for bar in draw(small(timeline=events)).bars] == ["in-force", "ended"]


def test_every_shipped_timeline_can_be_drawn(shipped):
    for one in shipped:
        drawn = draw(one)
        assert len(drawn.dots) == len(one.timeline)
        assert 1 <= len(drawn.ticks) <= 8
        for row in range(drawn.rows):
            places = [dot.x for dot in drawn.dots if dot.row == row]
            assert all(abs(a - b) >= 6 for a, b in itertools.pairwise(places))


def test_every_provision_is_on_the_page_of_its_agreement(shipped):
    for one in shipped:
        column = column_of(one)
        clauses = [c for _, some in topics(column) for t in some for c in t.clauses]
        assert len(clauses) == len(one.provisions)
        assert len({clause.anchor for clause in clauses}) == len(clauses)
        coded = {part.type for part in one.provisions}
        assert sorted(kind for _, kinds in rest(column) for kind in kinds) == sorted(
            set(KINDS) - coded
        )


def said(small, *pairs):
    basic = {"by": {"name": "A"}, "kind": "denial", "summary": "No.", "verdict": "unchecked"}
    some = [
        basic | {"id": name, "cite": CITE} | ({"answers": to} if to else {}) for name, to in pairs
    ]
    return [
        (one.statement.id, one.depth, one.answers and one.answers.id)
        for one in thread(small(statements=some).statements)
    ]


def test_answers_stand_below_what_they_answer(small):
    assert said(small, ("a", "b"), ("b", None), ("c", "b"), ("d", "a"), ("e", None)) == [
        ("b", 0, None),
        ("a", 1, "b"),
        ("d", 2, "a"),
        ("c", 1, "b"),
        ("e", 0, None),
    ]


def test_statements_that_answer_each_other_are_shown_once(small):
    assert said(small, ("a", "b"), ("b", "a")) == [("a", 0, None), ("b", 1, "a")]


def test_a_long_chain_of_answers(small):
    pairs = [("s0", None), *((f"s{n}", f"s{n - 1}") for n in range(1, 2000))]
    found = said(small, *pairs)
    assert [name for name, _, _ in found] == [name for name, _ in pairs]
    assert max(depth for _, depth, _ in found) == 4
