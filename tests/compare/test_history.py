"""How an agreement stands on a day, with dates that are only a month or a year."""

from datetime import date

import pytest
from treaties import treaty

from validator.model.standing import Status

CITE = {"source": "text"}


def agreement(*events, parties=("IRN", "RUS")):
    timeline = []
    for event in events:
        kind, day, *named = event.split()
        one = {"event": kind, "date": day, "cite": CITE}
        timeline.append(one | ({"parties": named} if named else {}))
    return treaty("a", parties=[{"code": code} for code in parties], timeline=timeline)


LIFE = agreement(
    "negotiated 1999",
    "signed 2001-03-12",
    "entered-into-force 2002-05",
    "suspended 2010-01-01",
    "resumed 2012",
    "ended 2020-10-02",
)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("1999-06-01", Status.NOT_SIGNED),
        ("2001-03-11", Status.NOT_SIGNED),
        ("2001-03-12", Status.SIGNED),
        ("2002-04-30", Status.SIGNED),
        ("2002-05-01", Status.UNKNOWN),
        ("2002-05-30", Status.UNKNOWN),
        ("2002-05-31", Status.IN_FORCE),
        ("2010-01-01", Status.SUSPENDED),
        ("2012-07-01", Status.UNKNOWN),
        ("2012-12-31", Status.IN_FORCE),
        ("2020-10-02", Status.ENDED),
        ("2199-12-31", Status.ENDED),
    ],
)
def test_status(day, status):
    assert LIFE.status_on(date.fromisoformat(day)) is status


def test_signed():
    assert str(LIFE.signed) == "2001-03-12"
    assert agreement("entered-into-force 1990").signed is None


def test_without_a_signature_nobody_knows_what_was_before():
    one = agreement("entered-into-force 1990-01-01")
    assert one.status_on(date(1989, 1, 1)) is Status.UNKNOWN
    assert one.status_on(date(1990, 1, 1)) is Status.IN_FORCE


def test_provisional_application_is_not_entry_into_force():
    one = agreement("signed 1990-01-01", "provisionally-applied 1990-02-01")
    assert one.status_on(date(1990, 2, 1)) is Status.PROVISIONAL


def test_what_one_of_many_suspends_stays_in_force_for_the_others():
    many = agreement(
        "signed 1990-01-01",
        "entered-into-force 1991-01-01",
        "suspended 1995-01-01 AAA",
        parties=("AAA", "BBB", "CCC"),
    )
    assert many.status_on(date(1996, 1, 1)) is Status.IN_FORCE
    two = agreement(
        "signed 1990-01-01", "entered-into-force 1991-01-01", "suspended 1995-01-01 RUS"
    )
    assert two.status_on(date(1996, 1, 1)) is Status.SUSPENDED


def test_a_withdrawal_that_leaves_one_party_ends_it():
    one = agreement("signed 1990-01-01", "entered-into-force 1991-01-01", "withdrew 1995 RUS")
    assert one.status_on(date(1995, 6, 1)) is Status.UNKNOWN
    assert one.status_on(date(1996, 1, 1)) is Status.ENDED
    assert one.parties_on(date(1996, 1, 1)) == ()


PACT = agreement(
    "signed 1992-05-15",
    "entered-into-force 1994-04-20",
    "acceded 1993 AZE",
    "withdrew 1999-04-02 AZE UZB",
    "acceded 2006-08-16 UZB",
    "withdrew 2012-06-28 UZB",
    parties=("ARM", "AZE", "RUS", "UZB"),
)


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("1992-05-14", ""),
        ("1992-05-15", "ARM RUS UZB"),
        ("1993-06-01", "ARM RUS UZB"),
        ("1993-12-31", "ARM AZE RUS UZB"),
        ("1999-04-02", "ARM RUS"),
        ("2006-08-16", "ARM RUS UZB"),
        ("2012-06-28", "ARM RUS"),
    ],
)
def test_parties(day, codes):
    assert " ".join(PACT.parties_on(date.fromisoformat(day))) == codes


def test_a_successor_joins_and_the_predecessor_leaves_by_its_own_event():
    one = agreement(
        "signed 1961-07-06",
        "entered-into-force 1961-09-10",
        "succeeded 1991-12-26 RUS",
        "withdrew 1991-12-26 SUN",
        parties=("PRK", "SUN"),
    )
    assert one.parties_on(date(1991, 12, 25)) == ("PRK", "SUN")
    assert one.parties_on(date(1991, 12, 26)) == ("PRK", "RUS")
    assert one.status_on(date(1992, 1, 1)) is Status.IN_FORCE


NATO = agreement(
    "signed 1949-04-04",
    "entered-into-force 1949-08-24",
    "amended 1952-02-15",
    "acceded 1952-02-18 GRC TUR",
    "acceded 1955-05-06 DEU",
    "acceded 1982-05-30 ESP",
    "acceded 1999-03-12 CZE HUN POL",
    "acceded 2004-03-29 BGR EST LVA LTU ROU SVK SVN",
    "acceded 2009-04-01 ALB HRV",
    "acceded 2017-06-05 MNE",
    "acceded 2020-03-27 MKD",
    "acceded 2023-04-04 FIN",
    "acceded 2024-03-07 SWE",
    parties=(
        *("BEL", "CAN", "DNK", "FRA", "ISL", "ITA", "LUX", "NLD", "NOR", "PRT", "GBR", "USA"),
        *("GRC", "TUR", "DEU", "ESP", "CZE", "HUN", "POL", "BGR", "EST", "LVA", "LTU", "ROU"),
        *("SVK", "SVN", "ALB", "HRV", "MNE", "MKD", "FIN", "SWE"),
    ),
)


@pytest.mark.parametrize(
    ("day", "members"),
    [("1949-12-31", 12), ("1952-02-18", 14), ("2023-04-04", 31), ("2024-04-01", 32)],
)
def test_an_alliance_grows_by_protocols_of_accession(day, members):
    assert len(NATO.parties_on(date.fromisoformat(day))) == members
