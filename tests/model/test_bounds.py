"""Asking of a day takes no more steps than a timeline is long, however many dates are partial."""

import itertools
import string
import sys
from datetime import date

import pytest
from treaties import treaty

from validator.model.course import Course
from validator.model.standing import Answer, Status

DAY = date(2001, 6, 1)
LATER = date(2001, 12, 31)
CODES = ["".join(one) for one in itertools.product(string.ascii_uppercase[:10], repeat=3)]


def made(kind, number, day, *, named=True):
    codes = CODES[:number]
    first = {"event": "signed", "date": "1989", "parties": codes[:2]}
    begun = {"event": "entered-into-force", "date": "1990-01-01", "parties": codes[:2]}
    events = [
        {"event": kind, "date": day} | ({"parties": [code]} if named else {}) for code in codes[2:]
    ]
    return treaty(
        "a",
        parties=[{"code": code} for code in codes],
        timeline=[one | {"cite": {"source": "text"}} for one in (first, begun, *events)],
    )


def steps(agreement):
    """How many lines of Python run for what is asked of a day."""
    count = 0

    def trace(_frame, what, _):
        nonlocal count
        count += what == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        standing = agreement.standing_on(DAY)
        standing.bond(CODES[0])
        assert standing.signatories is not None
        assert standing.doubtful is not None
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("kind", ["entered-into-force", "acceded", "suspended", "withdrew"])
def test_twice_the_events_take_twice_the_steps(kind, named):
    few, many = (steps(made(kind, number, "2001-01-01", named=named)) for number in (100, 200))
    of_pairs = kind == "suspended" and named  # each takes a step for everybody
    assert many < (4.5 if of_pairs else 2.5) * few


def test_each_event_in_doubt_is_one_course_more():
    few, many = (steps(made("acceded", number, "2001")) for number in (50, 100))
    assert many < 5 * few


def test_beyond_the_bound_everything_is_open_with_a_reason(monkeypatch):
    one = made("acceded", 1000, "2001")
    assert one.standing_on(LATER).status is Status.IN_FORCE
    monkeypatch.setattr(Course, "take", None)  # no course is followed
    found = one.standing_on(DAY)
    assert (found.status, found.binds) == (Status.UNKNOWN, Answer.OPEN)
    assert found.reason == "the dates of 998 events leave too much open"
    assert (found.parties, found.doubtful) == ((), tuple(CODES))
    for code in (CODES[0], CODES[-1]):
        assert found.takes_part(code) is Answer.OPEN
        bond = found.bond(code)
        assert (bond.binds, bond.towards, bond.reason) == (Answer.OPEN, (), found.reason)
        assert len(bond.doubtful) == 999
    assert found.bond("ZZZ").binds is Answer.NO
    assert {one.status for one in found.outcomes} == set(Status)  # none can be excluded


def test_within_the_bound_the_answer_is_certain_where_the_courses_agree():
    found = made("acceded", 190, "2001").standing_on(DAY)
    assert found.status is Status.IN_FORCE
    assert (found.parties, len(found.doubtful)) == (tuple(CODES[:2]), 188)
