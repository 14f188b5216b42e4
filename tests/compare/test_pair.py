"""Two cells compared clause by clause."""

import pytest
from treaties import treaty

from validator.compare.cell import cell_of
from validator.compare.comparison import KindPair
from validator.compare.pair import cell_changes, cells_differ
from validator.model.kinds import FAMILY_OF

VISITS = {"type": "naval-visits", "obligation": "shall"}
BODY = {"type": "joint-body"}


def cells(kind, left, right, **sheet):
    sides = sheet.pop("sides", ({}, {}))
    return [
        cell_of(treaty(name, *some, **(sheet | own)), kind)
        for name, some, own in (("a", left, sides[0]), ("b", right, sides[1]))
    ]


def told(kind, left, right, **sheet):
    return [
        (
            change.subject.field,
            str(change.action),
            change.before and (change.before.state, *change.before.words),
            change.after and (change.after.state, *change.after.words),
            change.direction,
        )
        for change in cell_changes(kind, *cells(kind, left, right, **sheet))
    ]


def test_a_field_that_differs():
    longer = [VISITS | {"notice": {"days": 20}}]
    assert told("naval-visits", [VISITS | {"notice": {"days": 10}}], longer) == [
        ("notice", "changed", (None, "10 days"), (None, "20 days"), "longer")
    ]


def test_a_clause_that_only_one_has():
    ruled_out = [{"type": "naval-visits", "presence": "absent"}]
    assert told("naval-visits", ruled_out, [VISITS | {"max_ships": 3}]) == [
        ("", "added", ("absent",), ("present", "shall", "max ships 3"), None)
    ]
    assert told("naval-visits", [VISITS], [], sides=({}, {"coverage": "complete"})) == [
        ("", "removed", ("present", "shall"), ("silent",), None)
    ]


def test_what_is_unknown_is_no_difference():
    assert told("naval-visits", [VISITS], []) == []
    assert told("naval-visits", [VISITS], [VISITS | {"max_ships": 3}]) == []
    both = cells("naval-visits", [VISITS], [VISITS | {"max_ships": 3}])
    assert KindPair("naval-visits", FAMILY_OF["naval-visits"], *both).open_fields == 1


def test_what_a_text_read_whole_does_not_state_is_one():
    assert told("naval-visits", [VISITS], [VISITS | {"max_ships": 3}], coverage="complete") == [
        ("max_ships", "changed", (None,), (None, "3"), None)
    ]


def test_strengths_that_changed_places_differ():
    first = [BODY | {"name": "council", "obligation": "shall"}]
    second = [BODY | {"name": "panel", "obligation": "may"}]
    swapped = [BODY | {"name": "council", "obligation": "may"}]
    swapped += [BODY | {"name": "panel", "obligation": "shall"}]
    assert told("joint-body", first + second, swapped) == [
        ("obligation", "changed", (None, "shall"), (None, "may"), None),
        ("obligation", "changed", (None, "may"), (None, "shall"), None),
    ]


def test_the_place_in_the_file_says_nothing():
    some = [BODY | {"name": name, "obligation": "shall"} for name in ("one", "two", "three")]
    assert told("joint-body", some, some[::-1]) == []


def test_a_clause_said_twice_says_no_more():
    assert told("naval-visits", [VISITS], [VISITS, VISITS]) == []
    more = [VISITS, VISITS | {"obligation": "may"}]
    assert told("naval-visits", [VISITS], more, coverage="complete") == [
        ("", "added", None, (None, "may"), None)
    ]


def test_a_text_read_in_part_may_have_the_clause_elsewhere():
    more = [VISITS, VISITS | {"obligation": "may"}]
    assert told("naval-visits", [VISITS], more) == []
    assert told("naval-visits", [VISITS], more, sides=({}, {"coverage": "complete"})) == []
    assert len(told("naval-visits", [VISITS], more, sides=({"coverage": "complete"}, {}))) == 1


def test_things_of_other_names_are_two_things():
    one, other = BODY | {"name": "council"}, BODY | {"name": "panel"}
    assert told("joint-body", [one], [other]) == []
    found = told("joint-body", [one], [other], coverage="complete")
    assert [action for _, action, *_ in found] == ["removed", "added"]


def test_twelve_months_are_a_year():
    year, months = ({"type": "duration", "term": term} for term in ({"years": 1}, {"months": 12}))
    assert told("duration", [year], [months]) == []


@pytest.mark.parametrize(
    ("left", "right", "parties", "differ"),
    [
        (["IRN"], ["RUS"], None, True),
        (["IRN"], [], None, True),
        (["IRN"], ["FRA"], [{"code": "FRA"}, {"code": "GBR"}], False),
        ([], [], [{"code": "FRA"}, {"code": "GBR"}], False),
        (["IRN"], [], [{"code": "FRA"}, {"code": "GBR"}], True),
        (["IRN", "RUS"], [], None, False),
    ],
)
def test_who_owes_it(left, right, parties, differ):
    other = {"parties": parties} if parties else {}
    owed = ([VISITS | ({"obligors": codes} if codes else {})] for codes in (left, right))
    assert cells_differ(*cells("naval-visits", *owed, sides=({}, other))) is differ


CRIMES = {"type": "counter-terrorism", "obligation": "shall"}


def test_a_list_in_two_clauses_is_one_list():
    two = [CRIMES | {"crimes": ["terrorism"]}, CRIMES | {"crimes": ["smuggling"]}]
    both = CRIMES | {"crimes": ["smuggling", "terrorism"]}
    assert told("counter-terrorism", two, [both]) == []
    more = both | {"crimes": ["terrorism", "extremism", "smuggling"]}
    (partly,) = told("counter-terrorism", two, [more])
    assert partly[0] == "crimes"
    assert partly[-1] is None, "of a list read in part nobody can say it is the shorter"
    assert told("counter-terrorism", two, [more], coverage="complete") == [
        (
            "crimes", "changed", (None, "smuggling", "terrorism"),
            (None, "terrorism", "extremism", "smuggling"), "wider",
        )
    ]  # fmt: skip


def test_a_part_of_another_strength_is_no_part_of_it():
    two = [CRIMES | {"crimes": ["terrorism"]}]
    two += [CRIMES | {"crimes": ["smuggling"], "obligation": "may"}]
    one = [CRIMES | {"crimes": ["terrorism"]}]
    assert told("counter-terrorism", two, one, coverage="complete") == [
        ("", "removed", (None, "may", "crimes smuggling"), None, None)
    ]


def test_what_a_text_leaves_out_may_be_wider():
    general = [CRIMES, CRIMES | {"crimes": ["terrorism"]}]
    one = [CRIMES | {"crimes": ["terrorism"]}]
    assert told("counter-terrorism", general, one, coverage="complete") == [
        ("", "removed", (None, "shall"), None, None)
    ]
    assert told("counter-terrorism", general, one) == []


def test_clauses_about_the_same_come_first():
    """The one that shares nothing joins its own side, and is not held against another."""
    left = [CRIMES | {"crimes": ["terrorism"]}, CRIMES | {"crimes": ["smuggling"]}]
    right = [CRIMES | {"crimes": ["terrorism", "smuggling"]}, CRIMES | {"crimes": ["drugs"]}]
    found = told("counter-terrorism", left, right, coverage="complete")
    assert [field for field, *_ in found] == ["crimes"]
    assert told("counter-terrorism", left, right) == [], "the text on the left was read in part"


def test_what_an_unread_part_may_hold_is_not_missed():
    """One has a list in two clauses, of the other only one of these was read."""
    two = [CRIMES | {"crimes": ["terrorism"]}, CRIMES | {"crimes": ["smuggling"]}]
    assert told("counter-terrorism", two, [CRIMES | {"crimes": ["terrorism"]}]) == []


FORCES = {"type": "status-of-forces", "obligation": "shall"}


def test_clauses_of_several_that_have_nothing_in_common_are_two():
    """Jurisdiction did not become licences: one clause went, and another came."""
    rest = FORCES | {"matters": ["weapons"], "obligation": "declare"}
    left = [rest, FORCES | {"matters": ["jurisdiction"]}]
    right = [rest, FORCES | {"matters": ["licences"], "obligation": "may"}]
    assert told("status-of-forces", left, right, coverage="complete") == [
        ("", "removed", (None, "shall", "matters jurisdiction"), None, None),
        ("", "added", None, (None, "may", "matters licences"), None),
    ]
    assert told("status-of-forces", left, right) == [], "either may be in a part nobody read"


def test_one_clause_stands_for_one():
    (change,) = told(
        "status-of-forces",
        [FORCES | {"matters": ["jurisdiction"]}],
        [FORCES | {"matters": ["licences"]}],
    )
    assert change == (
        "matters", "changed", (None, "jurisdiction"), (None, "licences"), None,
    )  # fmt: skip


def test_of_clauses_as_near_the_one_that_differs_in_less_is_taken():
    left = [FORCES | {"matters": ["weapons", "taxes"]}]
    alike = FORCES | {"matters": ["taxes", "weapons"]}
    right = [alike | {"obligors": ["IRN"]}, alike]
    assert told("status-of-forces", left, right) == []
    assert told("status-of-forces", left, right[::-1]) == []


def test_hosts_differ_between_any_two_and_keep_no_clauses_apart():
    def basing(host, **more):
        return {"type": "basing", "mode": "one-way", "forms": ["temporary"], "hosts": [host]} | more

    left = [basing("IRN"), basing("IRN", forms=["facilities"], obligation="shall")]
    right = [basing("RUS"), basing("RUS", forms=["facilities"], obligation="may")]
    found = told("basing", left, right, coverage="complete")
    assert sorted(field for field, *_ in found) == ["hosts", "hosts", "obligation"]


def test_sums_differ_in_clauses_about_one_thing():
    def aid(pounds, kind):
        money = {"amount": pounds, "currency": "GBP"}
        return {
            "type": "economic-aid-trade",
            "obligation": "shall",
            "kinds": [kind],
            "money": money,
        }

    left = [aid(100, "general"), aid(50, "industry")]
    right = [aid(200, "general"), aid(50, "industry")]
    ((field, *_, direction),) = told("economic-aid-trade", left, right)
    assert (field, direction) == ("money", "higher")


def test_a_clause_matched_in_part_is_still_the_one_of_the_file():
    two = [CRIMES | {"crimes": ["terrorism"]}, CRIMES | {"crimes": ["smuggling"]}]
    left, right = cells("counter-terrorism", two, [CRIMES | {"crimes": ["terrorism", "drugs"]}])
    (change,) = cell_changes("counter-terrorism", left, right)
    assert change.before.item in left.provisions
    assert change.after.item is right.provisions[0]
