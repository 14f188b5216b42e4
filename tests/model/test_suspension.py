"""Between whom an agreement is suspended, and what is left of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from treaties import treaty

from validator.model.standing import Answer, Status
from validator.model.suspension import Suspension

DAY = date(2005, 1, 1)
IN_FORCE = "entered-into-force 1990-01-01"
ALL, PAIR, BACK = "suspended 1995-01-01", "suspended 1996-01-01 IRN>RUS", "resumed 1997 IRN>RUS"


def standing(*events, parties=("IRN", "RUS", "CHN")):
    timeline = []
    for event in ("signed 1989-01-01", *events):
        kind, day, *named = event.split()
        ones, _, others = named[0].partition(">") if named else ("", "", "")
        sides = {"parties": ones.split("+"), "toward": others.split("+")}
        timeline.append(
            {"event": kind, "date": day, "cite": {"source": "text"}}
            | {side: codes for side, codes in sides.items() if codes != [""]}
        )
    return treaty("a", parties=[{"code": code} for code in parties], timeline=timeline).standing_on(
        DAY
    )


@pytest.mark.parametrize(
    ("events", "status", "towards"),
    [
        ([PAIR], Status.IN_FORCE, ("CHN",)),
        ([PAIR, "withdrew 1998-01-01 CHN"], Status.SUSPENDED, ()),
        ([ALL], Status.SUSPENDED, ()),
        ([ALL, BACK], Status.IN_FORCE, ("RUS",)),
        ([ALL, BACK, "suspended 1999 RUS>IRN"], Status.SUSPENDED, ()),
        ([ALL, "resumed 1997"], Status.IN_FORCE, ("RUS", "CHN")),
        ([ALL, "resumed 1997 CHN"], Status.IN_FORCE, ("CHN",)),
        ([ALL, "acceded 1998-01-01 PRK"], Status.SUSPENDED, ()),
        (["suspended 1995 IRN"], Status.IN_FORCE, ()),
        (["suspended 1995 IRN+RUS+CHN"], Status.SUSPENDED, ()),
        ([ALL, "entered-into-force 1999-01-01"], Status.IN_FORCE, ("RUS", "CHN")),
        ([ALL, "entered-into-force 1999-01-01 IRN+RUS"], Status.IN_FORCE, ("RUS",)),
    ],
)
def test_a_status_is_that_of_the_pairs(events, status, towards):
    found = standing(IN_FORCE, *events)
    assert (found.status, found.bond("IRN").towards) == (status, towards)
    assert (found.binds is Answer.NO) == (status is Status.SUSPENDED)


def test_the_reason_is_the_suspension_between_those_who_are_left():
    later = ("suspended 1998-01-01 IRN>CHN", "withdrew 1999-01-01 CHN")
    assert standing(IN_FORCE, PAIR, *later).reason == "suspended on 1996-01-01"
    assert standing(IN_FORCE, ALL, *later).reason == "suspended on 1995-01-01"


def test_one_who_may_be_bound_keeps_it_from_being_suspended_as_a_whole():
    found = standing("entered-into-force 1990-01-01 IRN+RUS", PAIR)
    assert found.status is Status.IN_FORCE
    assert found.bond("IRN") == found.bond("IRN").__class__(Answer.OPEN, (), ("CHN",), found.reason)
    waiting = standing("entered-into-force 1990-01-01 IRN+RUS", PAIR, "entered-into-force 2010 CHN")
    assert waiting.status is Status.SUSPENDED


def test_who_is_bound_alone_is_told_so():
    alone = standing(
        *(
            f"entered-into-force {year} {code}"
            for year, code in ((1990, "IRN"), (2010, "RUS"), (2010, "CHN"))
        )
    )
    assert alone.bond("IRN").reason == "not in force for any other party"


STEPS = st.tuples(
    st.booleans(), st.lists(st.sampled_from("ABCD")), st.lists(st.sampled_from("ABCD"))
)


@given(st.lists(STEPS))
def test_it_is_what_a_set_of_pairs_would_be(steps):
    every = list("ABCD")
    found, pairs = Suspension(every), set()
    for suspends, ones, others in steps:
        between = {frozenset((a, b)) for a in ones or every for b in others or every if a != b}
        pairs = pairs | between if suspends else pairs - between
        if ones or others:
            (found.suspend if suspends else found.resume)(ones or every, others or every)
        else:
            (found.suspend_all if suspends else found.resume_all)()
    for a in every:
        for b in every:
            assert found.parts(a, b) == (frozenset((a, b)) in pairs)
    assert found.parts_all(every) == (len(pairs) == 6)
    assert found.parts_all("AB") == (frozenset("AB") in pairs)
    assert not found.parts_all("A")
