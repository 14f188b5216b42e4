"""What a query holds of: any value of one option, all options, and what dates leave open."""

from datetime import date

import pytest
from treaties import treaty

from validator.corpus.query import Days, Query, answer, select
from validator.model.dates import PartialDate
from validator.model.standing import Answer, Status

YES, NO, OPEN = Answer.YES, Answer.NO, Answer.OPEN
TODAY = date(2026, 1, 1)


def agreement(*events, parties=("IRN", "RUS"), provisions=()):
    timeline = []
    for event in events:
        kind, day, *named = event.split()
        one = {"event": kind, "date": day, "cite": {"source": "text"}}
        timeline.append(one | ({"parties": named} if named else {}))
    return treaty(
        f"a-{len(events)}",
        *provisions,
        parties=[{"code": code} for code in parties],
        timeline=timeline,
    )


PACT = agreement(
    "signed 1990-03-01",
    "entered-into-force 1991-02-01",
    "acceded 1995 CHN",
    "withdrew 2000-01-01 IRN",
    parties=("IRN", "RUS", "PRK", "CHN"),
    provisions=[
        {"type": "mutual-defence", "obligation": "shall", "until": "1996-12-31"},
        {"type": "naval-visits", "obligation": "may", "since": "1997-01-01"},
        {"type": "neutrality", "presence": "absent"},
    ],
)
SIGNED = agreement("signed 1990-03")


def asked(one, **fields):
    return answer(one, Query(day=fields.get("as_of") or TODAY, **fields))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, YES),
        ({"parties": ("IRN",)}, YES),
        ({"parties": ("USA", "IRN")}, YES),
        ({"parties": ("SUN",)}, NO),
        ({"parties": ("IRN",), "as_of": date(1999, 12, 31)}, YES),
        ({"parties": ("IRN",), "as_of": date(2000, 1, 1)}, NO),
        ({"parties": ("IRN",), "as_of": date(2000, 1, 1), "shown": True}, YES),
        ({"parties": ("IRN", "SUN"), "as_of": date(2000, 1, 1), "shown": True}, NO),
        ({"parties": ("CHN",), "as_of": date(1995, 6, 1)}, OPEN),
        ({"between": ("CHN", "RUS"), "as_of": date(1995, 6, 1)}, OPEN),
        ({"between": ("CHN", "RUS"), "as_of": date(1995, 6, 1), "shown": True}, YES),
        ({"between": ("CHN", "RUS"), "as_of": date(1994, 6, 1), "shown": True}, NO),
        ({"between": ("IRN", "RUS")}, YES),
        ({"between": ("IRN", "SUN")}, NO),
        ({"between": ("IRN", "CHN"), "as_of": date(1994, 1, 1)}, NO),
        ({"in_force_on": (date(1991, 1, 31),)}, NO),
        ({"in_force_on": (date(1991, 1, 31), date(1991, 2, 1))}, YES),
        ({"types": ("naval-visits",)}, YES),
        ({"types": ("naval-visits",), "as_of": date(1995, 12, 31)}, NO),
        ({"types": ("mutual-defence",), "as_of": date(1998, 1, 1)}, NO),
        ({"types": ("neutrality",)}, NO),
        ({"families": ("defence", "economy")}, YES),
        ({"families": ("restraint",)}, NO),
        ({"types": ("naval-visits",), "families": ("economy",)}, NO),
        ({"statuses": (Status.IN_FORCE,)}, YES),
        ({"statuses": (Status.SIGNED,)}, NO),
        ({"statuses": (Status.SIGNED,), "as_of": date(1990, 6, 1)}, YES),
        ({"parties": ("IRN",), "statuses": (Status.ENDED,)}, NO),
    ],
)
def test_answers(fields, expected):
    assert asked(PACT, **fields) is expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"in_force_on": (date(1995, 1, 1),)}, OPEN),
        ({"in_force_on": (date(1989, 1, 1),)}, NO),
        ({"statuses": (Status.IN_FORCE,)}, OPEN),
        ({"statuses": (Status.SIGNED,)}, YES),
        ({"statuses": (Status.ENDED,)}, NO),
        ({"statuses": (Status.SIGNED,), "as_of": date(1990, 3, 15)}, OPEN),
    ],
)
def test_a_signature_alone_leaves_open_whether_it_is_in_force(fields, expected):
    assert asked(SIGNED, **fields) is expected


@pytest.mark.parametrize(
    ("signed", "first", "last", "expected"),
    [
        ("1990-03", date(1990, 1, 1), date(1990, 12, 31), YES),
        ("1990-03", date(1990, 3, 1), date(1990, 3, 31), YES),
        ("1990-03", date(1990, 3, 2), None, OPEN),
        ("1990-03", None, date(1990, 3, 1), OPEN),
        ("1990-03", None, date(1990, 2, 28), NO),
        ("1990", date(1991, 1, 1), None, NO),
        ("1990-03-01", date(1990, 3, 1), date(1990, 3, 1), YES),
    ],
)
def test_a_partial_date_in_a_time(signed, first, last, expected):
    assert Days(first, last).hold(PartialDate(signed)) is expected


def test_a_signature_that_is_not_recorded():
    one = agreement("entered-into-force 1991-01-01")
    assert asked(one, signed=(Days(date(1900, 1, 1), date(1901, 1, 1)),)) is OPEN


def test_what_is_left_open_is_not_lost():
    found = select([PACT, SIGNED], Query(day=TODAY, in_force_on=(date(1995, 1, 1),)))
    assert (found.chosen, found.left_open) == ((PACT,), (SIGNED,))


def test_rows_and_the_party_asked_about():
    query = Query(day=TODAY, types=("naval-visits",), families=("economy",))
    assert query.rows == {"naval-visits", "sanctions", "national-currency-settlement"}
    assert len(Query(day=TODAY).rows) > 80
    assert Query(day=TODAY, parties=("IRN",)).party is None
    assert Query(day=TODAY, as_of=TODAY, parties=("IRN",)).party == "IRN"
    assert Query(day=TODAY, as_of=TODAY, parties=("IRN", "RUS")).party is None
