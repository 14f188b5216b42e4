"""Correlates of War numbers, held against the list itself where that lies beside."""

import csv
import itertools
from datetime import date, timedelta
from pathlib import Path

import pytest

from validator.states import code_of_cow_number, cow_number, memberships, state
from validator.states.cow import _all

LIST = Path(__file__).parents[3] / "shared" / "states" / "cow_states2016.csv"
END = date(2016, 12, 31)


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [
        ("RUS", "1914-08-01", 365),
        ("SUN", "1945-05-09", 365),
        ("RUS", "2001-03-12", 365),
        ("DEU", "1989-11-09", 260),
        ("DEU", "1991-01-01", 255),
        ("DDR", "1989-11-09", 265),
        ("PRK", "2000-02-09", 731),
        ("IRN", "2001-03-12", 630),
    ],
)
def test_numbers(code, day, number):
    assert cow_number(code, date.fromisoformat(day)) == number
    assert code_of_cow_number(number, date.fromisoformat(day)) == code


def test_no_number():
    assert cow_number("SUN", date(1992, 1, 1)) is None
    assert cow_number("NATO", date(1992, 1, 1)) is None
    assert memberships("NATO") == ()


def test_every_code_is_known_and_no_two_share_a_number_on_a_day():
    by_number = {}
    for one in _all():
        assert state(one.code) is not None
        by_number.setdefault(one.number, []).append(one)
    for members in by_number.values():
        for before, after in itertools.pairwise(members):
            assert before.until is not None
            assert before.until < after.since


@pytest.mark.skipif(not LIST.exists(), reason="the list of the state system is not beside us")
def test_the_days_are_those_of_the_list():
    ours = {}
    for one in _all():
        day, last = one.since, one.until or END
        ours.setdefault(one.number, []).append((day, last))
    with LIST.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    theirs = {}
    for row in rows:
        first, last = (
            date(int(row[f"{end}year"]), int(row[f"{end}month"]), int(row[f"{end}day"]))
            for end in ("st", "end")
        )
        theirs.setdefault(int(row["ccode"]), []).append((first, last))
    assert len(ours) > 200
    for number, periods in ours.items():
        merged = []
        for first, last in sorted(periods):
            if merged and merged[-1][1] + timedelta(days=1) == first:
                merged[-1] = (merged[-1][0], last)
            else:
                merged.append((first, last))
        assert merged == sorted(theirs[number])
