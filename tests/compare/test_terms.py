"""A term that ran out: what is known after it, and what is not."""

from datetime import date

import pytest
from treaties import treaty

from validator.model.period import Period
from validator.model.standing import Answer, Status

SIGNED = "signed 1950-01-01"
ENTERED = "entered-into-force 1951-01-01"
TERM = {"type": "duration", "kind": "fixed", "term": {"years": 5}, "starts": "entry-into-force"}
TACIT, BY_AGREEMENT, NONE = (
    {"type": "renewal", "mode": mode} for mode in ("tacit", "by-agreement", "none")
)


def agreement(events, *provisions):
    timeline = []
    for event in events:
        kind, day, *until = event.split()
        one = {"event": kind, "date": day, "cite": {"source": "text"}}
        timeline.append(one | ({"until": until[0]} if until else {}))
    return treaty("a", *provisions, timeline=timeline)


IN_FORCE, ENDED, UNKNOWN = Status.IN_FORCE, Status.ENDED, Status.UNKNOWN


@pytest.mark.parametrize(
    ("provisions", "more", "statuses"),
    [
        ([TERM], [], (IN_FORCE, UNKNOWN, UNKNOWN)),
        ([TERM, TACIT], [], (IN_FORCE, IN_FORCE, IN_FORCE)),
        ([TERM, BY_AGREEMENT], [], (IN_FORCE, UNKNOWN, UNKNOWN)),
        ([TERM, NONE], [], (IN_FORCE, ENDED, ENDED)),
        ([TERM | {"of_articles": ["3"]}], [], (IN_FORCE, IN_FORCE, IN_FORCE)),
        ([TERM | {"presence": "absent"}], [], (IN_FORCE, IN_FORCE, IN_FORCE)),
        ([TERM], ["renewed 1955-06-01 1959"], (IN_FORCE, IN_FORCE, UNKNOWN)),
        ([TERM], ["renewed 1955-06-01"], (IN_FORCE, IN_FORCE, IN_FORCE)),
        ([TERM], ["ended 1959"], (IN_FORCE, IN_FORCE, ENDED)),
        ([TERM | {"kind": "until-event"}], [], (IN_FORCE, IN_FORCE, IN_FORCE)),
    ],
)
def test_what_comes_after_a_term(provisions, more, statuses):
    one = agreement([SIGNED, ENTERED, *more], *provisions)
    days = (date(1956, 1, 1), date(1956, 1, 2), date(1960, 6, 1))
    assert tuple(map(one.status_on, days)) == statuses


def test_the_reason_is_told_and_nobody_is_certain_to_be_a_party():
    found = agreement([SIGNED, ENTERED], TERM).standing_on(date(1956, 1, 2))
    assert found.reason == (
        "its term ran out on 1956-01-01, and nothing recorded says what came after"
    )
    assert (found.binds, found.parties, found.doubtful) == (Answer.OPEN, (), ("IRN", "RUS"))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("1955-01-01", IN_FORCE),
        ("1955-01-02", UNKNOWN),
        ("1957-01-01", UNKNOWN),
        ("1957-01-03", ENDED),
    ],
)
def test_without_a_start_it_may_count_from_signature_or_from_later_than_entry(day, status):
    one = agreement([SIGNED, ENTERED], {k: v for k, v in TERM.items() if k != "starts"}, NONE)
    assert one.status_on(date.fromisoformat(day)) is status


def test_an_end_the_text_sets_needs_no_term():
    one = agreement([SIGNED, ENTERED], {"type": "duration", "ends_on": "1975"})
    assert one.status_on(date(1975, 1, 1)) is IN_FORCE
    assert one.status_on(date(1975, 1, 2)) is UNKNOWN


def test_provisional_application_for_a_time():
    one = agreement([SIGNED, "provisionally-applied 1950-02-01 1950-03-01"])
    assert one.status_on(date(1950, 3, 1)) is Status.PROVISIONAL
    assert one.status_on(date(1950, 3, 2)) is UNKNOWN
    assert one.binds_on(date(1950, 3, 2)) is Answer.OPEN


def test_a_signature_alone_leaves_open_whether_it_binds():
    one = agreement([SIGNED], TERM)
    assert one.status_on(date(1990, 1, 1)) is Status.SIGNED
    assert one.binds_on(date(1990, 1, 1)) is Answer.OPEN
    assert one.binds_on(date(1949, 1, 1)) is Answer.NO
    assert agreement([SIGNED, ENTERED]).binds_on(date(1950, 6, 1)) is Answer.NO


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ({"years": 20}, "2044-02-29"),
        ({"years": 1}, "2025-02-28"),
        ({"months": 11}, "2025-01-29"),
        ({"weeks": 1, "days": 1}, "2024-03-08"),
        ({"hours": 25}, "2024-03-02"),
        ({"years": 1_000_000}, "9999-12-31"),
        ({"days": 1_000_000, "years": 7900}, "9999-12-31"),
    ],
)
def test_a_day_after_a_period(period, day):
    assert Period(**period).after(date(2024, 2, 29)) == date.fromisoformat(day)
