"""What changed from one state of an agreement to another."""

import copy
from pathlib import Path

import pytest
from treaties import SHEET, treaty

from validator.compare.revisions import changes
from validator.model.agreement import Agreement
from validator.read import data, read_file

RICH = Path(__file__).parents[2] / "agreements" / "irn-rus-2025.yaml"
VISITS = {"type": "naval-visits", "obligation": "shall"}
EVENT = {"event": "ratified", "date": "2025-03-01", "parties": ["IRN"], "cite": {"source": "text"}}
SAID = {
    "id": "claim",
    "by": {"name": "A paper"},
    "kind": "description",
    "summary": "Somebody did something.",
    "verdict": "unchecked",
    "cite": {"source": "text"},
}


def told(before, after):
    return [
        (
            " ".join(filter(None, (change.subject.part, change.subject.name))),
            change.subject.field,
            str(change.action),
            change.before and change.before.words,
            change.after and change.after.words,
        )
        for change in changes(before, after)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {"title": "A pact"}, ("sheet", "title", "changed", ("A treaty",), ("A pact",))),
        ({}, {"titles": {"ru": "D"}}, ("sheet", "titles", "changed", (), ("ru: D",))),
        (
            {},
            {"coverage": "complete"},
            ("sheet", "coverage", "changed", ("partial", "88 kinds unknown"),
             ("complete", "88 kinds silent")),
        ),
        (
            {"parties": [{"code": "IRN"}, {"code": "RUS"}, {"code": "CHN"}]},
            {},
            ("party CHN", "", "removed", (), None),
        ),
        (
            {"timeline": [*SHEET["timeline"], EVENT]},
            {"timeline": [EVENT | {"date": "2025-03"}, *SHEET["timeline"]]},
            ("event ratified by IRN", "date", "changed", ("2025-03-01",), ("2025-03",)),
        ),
        (
            {"timeline": [*SHEET["timeline"], EVENT]},
            {"timeline": [*SHEET["timeline"], EVENT | {"parties": ["RUS"]}]},
            ("event ratified, 2025-03-01", "parties", "changed", ("IRN",), ("RUS",)),
        ),
        (
            {},
            {"timeline": [*SHEET["timeline"], EVENT]},
            ("event ratified by IRN", "", "added", None, ("2025-03-01",)),
        ),
        (
            {"statements": [SAID]},
            {"statements": [SAID | {"verdict": "supported"}]},
            ("statement claim", "verdict", "changed", ("unchecked",), ("supported",)),
        ),
        (
            {},
            {"relations": [{"kind": "follows", "agreement": "b", "cite": {"source": "text"}}]},
            ("relation follows b", "", "added", None, ()),
        ),
        (
            {},
            {"sources": SHEET["sources"] | {"tass": SHEET["sources"]["text"]}},
            ("source tass", "", "added", None, ("The text",)),
        ),
    ],
)  # fmt: skip
def test_parts_of_a_file(before, after, expected):
    assert told(treaty("a", **before), treaty("a", **after)) == [expected]


def test_provisions():
    before = treaty("a", VISITS, {"type": "arms-transfer", "presence": "silent"})
    after = treaty(
        "a",
        {"type": "joint-exercises", "obligation": "may"},
        VISITS | {"basis": "text", "cite": {"source": "text", "article": "5"}},
    )
    assert told(before, after) == [
        ("provision naval-visits", "basis", "changed", ("report",), ("text",)),
        ("provision naval-visits", "cite", "changed", ("text",), ("text, article 5",)),
        ("provision joint-exercises", "", "added", (), ("may",)),
        ("provision arms-transfer", "", "changed", (), ()),
    ]
    states = [(one.before.state, one.after.state) for one in changes(before, after)[2:]]
    assert states == [("unknown", "present"), ("silent", "unknown")]


def test_clauses_are_known_again_by_their_id_and_place():
    body = {"type": "joint-body", "obligation": "shall"}
    one, other = body | {"id": "first"}, body | {"cite": {"source": "text", "article": "9"}}
    before = treaty("a", one | {"name": "council"}, other | {"name": "panel"})
    after = treaty("a", other | {"name": "council"}, one | {"name": "panel"})
    assert told(before, after) == [
        ("provision joint-body", "name", "changed", ("council",), ("panel",)),
        ("provision joint-body", "name", "changed", ("panel",), ("council",)),
    ]


def test_a_clause_is_no_other_one_for_being_of_the_kind():
    rule = {"type": "sanctions", "obligation": "shall"}
    kept = rule | {"duty": ["coordination"], "cite": {"source": "text", "article": "19(1)"}}
    old = rule | {
        "id": "joining",
        "duty": ["non-joining"],
        "cite": {"source": "text", "article": "3"},
    }
    new = rule | {"id": "fund", "duty": ["mitigation"], "cite": {"source": "text", "article": "40"}}
    assert told(treaty("a", kept, old), treaty("a", kept, new)) == [
        ("provision sanctions", "", "removed", ("shall", "duty non-joining"), None),
        ("provision sanctions", "", "added", None, ("shall", "duty mitigation")),
    ]


def test_a_clause_that_was_split_became_no_narrower():
    rule = {"type": "counter-terrorism", "obligation": "shall"}
    whole = treaty("a", rule | {"crimes": ["terrorism", "smuggling", "drugs"]})
    parts = treaty("a", rule | {"crimes": ["terrorism", "drugs"]}, rule | {"crimes": ["smuggling"]})
    field, clause = changes(whole, parts)
    assert (field.subject.field, field.direction, clause.action) == ("crimes", None, "added")
    less = treaty("a", rule | {"crimes": ["terrorism", "drugs"]})
    (field,) = changes(whole, less)
    assert field.direction == "narrower"


def test_a_new_article_number_makes_no_other_clause():
    def body(article, **more):
        return {"type": "joint-body", "cite": {"source": "text", "article": article}} | more

    council, panel = {"name": "council", "obligation": "shall"}, {"name": "panel"}
    before = treaty("a", body("2", **council), body("3", **panel))
    after = treaty("a", body("3", **council), body("4", **panel))
    assert told(before, after) == [
        ("provision joint-body", "cite", "changed", ("text, article 2",), ("text, article 3",)),
        ("provision joint-body", "cite", "changed", ("text, article 3",), ("text, article 4",)),
    ]


def test_members_that_went_to_a_clause_that_stays_give_no_direction():
    rule = {"type": "counter-terrorism", "obligation": "shall"}

    def two(first, second):
        return treaty(
            "a", rule | {"id": "x", "crimes": first}, rule | {"id": "y", "crimes": second}
        )

    moved = changes(
        two(["terrorism", "drugs"], ["smuggling"]), two(["terrorism"], ["smuggling", "drugs"])
    )
    assert [one.direction for one in moved] == [None, None]
    (grown,) = changes(
        two(["terrorism"], ["smuggling"]), two(["terrorism"], ["smuggling", "drugs"])
    )
    assert grown.direction == "wider"


def test_sums_that_were_swapped_went_up_and_down():
    def aid(name, pounds):
        money = {"amount": pounds, "currency": "GBP"}
        return {"type": "economic-aid-trade", "obligation": "shall", "id": name, "money": money}

    found = changes(treaty("a", aid("x", 1), aid("y", 2)), treaty("a", aid("x", 2), aid("y", 1)))
    assert {one.direction for one in found} == {"higher", "lower"}


def test_two_ids_in_one_article_are_two_clauses():
    rule = {"type": "counter-terrorism", "cite": {"source": "text", "article": "7"}}
    kept, old, new = (
        rule | {"id": name, "crimes": [crime]}
        for name, crime in (("kept", "terrorism"), ("old", "smuggling"), ("new", "drugs"))
    )
    assert [one.action for one in changes(treaty("a", kept, old), treaty("a", kept, new))] == [
        "removed", "added",
    ]  # fmt: skip


def test_a_renewal_is_known_by_its_time():
    def renewed(date):
        return {"event": "renewed", "date": date, "cite": {"source": "text"}}

    def life(*dates):
        return treaty("a", timeline=[*SHEET["timeline"], *map(renewed, dates)])

    actions = [one.action for one in changes(life("2005", "2015"), life("2005", "2021"))]
    assert actions == ["removed", "added"]
    (closer,) = changes(life("2005"), life("2005-06-01"))
    assert (closer.subject.field, closer.action) == ("date", "changed")


def test_a_field_of_a_clause_that_is_believed():
    believed = VISITS | {"basis": "unverified"}
    before, after = (treaty("a", believed | {"max_ships": count}) for count in (3, 4))
    (found,) = changes(before, after)
    assert (found.before.unverified, found.after.unverified) == (True, True)
    (basis,) = changes(treaty("a", VISITS), treaty("a", believed))
    assert (basis.before.unverified, basis.after.unverified) == (False, True)


def test_what_belongs_to_the_story_is_one_event_or_another():
    def story(date, summary):
        return {"event": "context", "date": date, "summary": summary, "cite": {"source": "text"}}

    before, after = (
        treaty("a", timeline=[*SHEET["timeline"], one])
        for one in (story("2024-07", "He won."), story("2025-09", "They came back."))
    )
    assert told(before, after) == [
        ("event context", "", "removed", ("2024-07", "He won."), None),
        ("event context", "", "added", None, ("2025-09", "They came back.")),
    ]


def coded(*provisions, **more):
    """A second coding with these provisions."""
    cited = [
        {"basis": "text", "cite": {"source": "text", "article": "1"}} | one for one in provisions
    ]
    return {"by": "B", "date": "2026", "coverage": "complete", "provisions": cited} | more


TERM = {"type": "duration", "kind": "fixed", "term": {"years": 5}}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            {"second_coding": coded(TERM)},
            {"second_coding": coded(TERM | {"term": {"years": 6}})},
            ("second-coding duration", "term", "changed", ("5 years",), ("6 years",)),
        ),
        (
            {"second_coding": coded(TERM)},
            {"second_coding": coded(TERM, by="C")},
            ("second-coding", "by", "changed", ("B",), ("C",)),
        ),
        (
            {},
            {"second_coding": coded(TERM)},
            ("second-coding", "", "added", None, ("by B", "2026", "complete", "1 provision")),
        ),
        (
            {"second_coding": coded(TERM)},
            {"second_coding": coded()},
            ("second-coding duration", "", "removed", ("kind fixed", "term 5 years"), ()),
        ),
    ],
)
def test_a_second_coding_is_told_clause_by_clause(before, after, expected):
    assert told(treaty("a", **before), treaty("a", **after)) == [expected]


def test_a_source_with_a_new_key_is_told_once():
    after = treaty(
        "a",
        *[VISITS | {"cite": {"source": "the-text"}}] * 2,
        timeline=[SHEET["timeline"][0] | {"cite": {"source": "the-text"}}],
        sources={"the-text": SHEET["sources"]["text"]},
    )
    assert told(treaty("a", VISITS, VISITS), after) == [
        ("source", "key", "changed", ("text",), ("the-text",))
    ]


def test_a_new_key_is_told_once_however_much_cites_it():
    many = [VISITS | {"summary": f"Clause {number}."} for number in range(130)]
    after = [one | {"cite": {"source": "now"}} for one in many]
    timeline = [SHEET["timeline"][0] | {"cite": {"source": "now"}}]
    sources = {"now": SHEET["sources"]["text"]}
    found = told(treaty("a", *many), treaty("a", *after, timeline=timeline, sources=sources))
    assert found == [("source", "key", "changed", ("text",), ("now",))]


def test_a_field_nobody_coded_has_no_direction():
    before, after = (treaty("a", VISITS | more) for more in ({}, {"conditions": ["consent"]}))
    (found,) = changes(before, after)
    assert (found.before.state, found.direction) == ("unknown", None)
    (found,) = changes(
        treaty("a", VISITS, coverage="complete"),
        treaty("a", VISITS | {"conditions": ["consent"]}, coverage="complete"),
    )
    assert (found.before.state, found.direction) == (None, "narrower")


def test_levels_of_secrecy_have_an_order():
    rule = {"type": "classified-information", "obligation": "shall"}
    before, after = (
        treaty("a", rule | {"levels": levels})
        for levels in (["SECRET", "OPEN"], ["OPEN", "SECRET"])
    )
    assert told(before, after) == [
        (
            "provision classified-information", "levels", "changed",
            ("SECRET", "OPEN"), ("OPEN", "SECRET"),
        )
    ]  # fmt: skip


def test_order_and_layout_say_nothing():
    one = treaty("a", VISITS, {"type": "joint-body"}, statements=[SAID])
    other = treaty("a", {"type": "joint-body"}, VISITS, statements=[SAID])
    assert changes(one, other) == ()


def test_nothing_changes_in_silence():
    """Whatever is taken away from a file, or put in its place, is told."""
    content = data(read_file(RICH).root)
    whole = Agreement.from_data(content)
    tried = 0
    for path in list(paths(content))[::13]:
        for changed in filter(None, (without(content, path), replaced(content, path))):
            if changed != whole:
                assert changes(whole, changed), path
                tried += 1
    assert tried > 80


def paths(value, path=()):
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths(item, (*path, key))
    else:
        yield path


def without(content, path):
    content = copy.deepcopy(content)
    del holder(content, path)[path[-1]]
    return right(content)


def replaced(content, path):
    content = copy.deepcopy(content)
    place = holder(content, path)
    others = {"shall": "may", "report": "text", True: False}
    place[path[-1]] = others.get(place[path[-1]], "2001")
    return right(content)


def holder(content, path):
    for key in path[:-1]:
        content = content[key]
    return content


def right(content):
    try:
        return Agreement.from_data(content)
    except ValueError:
        return None
