"""An agreement as it stood on a day."""

from datetime import date
from pathlib import Path

import pytest

from validator.corpus.as_it_stood import as_it_stood
from validator.corpus.load import load
from validator.model.event import EventKind

AGREEMENTS = Path(__file__).parents[2] / "agreements"
ACCESSION = date(1952, 2, 18)


@pytest.fixture(scope="module")
def atlantic():
    (one,) = load([AGREEMENTS / "north-atlantic-1949.yaml"]).agreements
    return one


def stood(agreement, day):
    return as_it_stood(agreement, agreement.standing_on(date.fromisoformat(day)))


def codes(agreement):
    return {party.code for party in agreement.parties}


def test_the_parties_are_those_of_the_day(atlantic):
    before, after = stood(atlantic, "1952-02-17"), stood(atlantic, "1952-02-18")
    assert len(before.parties) == 12
    assert codes(after) - codes(before) == {"GRC", "TUR"}
    assert not codes(before) - codes(after)
    assert len(codes(atlantic)) == 32


def test_the_events_end_with_the_day(atlantic):
    before, after = stood(atlantic, "1952-02-17"), stood(atlantic, "1952-02-18")
    new = [event for event in after.timeline if event not in before.timeline]
    assert [(one.event, str(one.date)) for one in new] == [
        (EventKind.ACCEDED, "1952-02-18"),
        (EventKind.AMENDED, "1952-02-18"),
    ]
    assert after.timeline == tuple(one for one in atlantic.timeline if one.date.latest <= ACCESSION)


def test_the_text_is_that_of_the_day(atlantic):
    names = [
        [part.area.names for part in one.provisions if part.type == "mutual-defence"]
        for one in (stood(atlantic, "1951-12-31"), stood(atlantic, "1952-02-18"))
    ]
    assert ["Turkey" in each for each in names[0]] == [False]
    assert ["Turkey" in each for each in names[1]] == [True]


def test_what_a_date_leaves_open_stays(atlantic):
    timeline = [
        event.model_copy(update={"date": type(event.date)("1952-02")})
        if event.date.earliest == ACCESSION
        else event
        for event in atlantic.timeline
    ]
    vague = atlantic.model_copy(update={"timeline": tuple(timeline)})
    assert "TUR" not in codes(stood(vague, "1952-01-31"))
    standing = vague.standing_on(date(1952, 2, 10))
    assert set(standing.doubtful) == {"GRC", "TUR"}
    found = as_it_stood(vague, standing)
    assert {"GRC", "TUR"} < codes(found)
    assert str(found.timeline[-1].date) == "1952-02"


def test_without_a_day_it_is_the_same(atlantic):
    assert as_it_stood(atlantic, None) is atlantic
