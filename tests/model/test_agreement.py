"""What a file says beyond its provisions: phases, amendments, what was read, who coded it."""

from datetime import date

import pytest

from validator.compare.cell import State, cell_of
from validator.model.agreement import Agreement
from validator.model.standing import Status

CITE = {"source": "text", "article": "4"}


def agreement(**change):
    timeline = [
        {"event": "signed", "date": "1951-09-01", "cite": CITE},
        {"event": "entered-into-force", "date": "1952-04-29", "cite": CITE},
    ]
    return Agreement.from_data(
        {
            "id": "anzus-1951",
            "title": "A treaty",
            "instrument": "treaty",
            "publication": "public",
            "parties": [{"code": code} for code in ("AUS", "NZL", "USA")],
            "coverage": "partial",
            "timeline": timeline + change.pop("events", []),
            "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
        }
        | change
    )


def provision(kind, **more):
    return {"type": kind, "basis": "text", "cite": CITE} | more


def test_a_provision_may_come_and_go_with_amendments():
    one = agreement(
        provisions=[
            provision("duration", until="1992-05-15"),
            provision("accession", since="1992-05"),
            provision("renewal"),
        ]
    )
    on = {
        day: [part.type for part in one.provisions_on(date.fromisoformat(day))]
        for day in ("1960-01-01", "1992-05-10", "2000-01-01")
    }
    assert on["1960-01-01"] == ["duration", "renewal"]
    assert on["1992-05-10"] == ["duration", "accession", "renewal"]
    assert on["2000-01-01"] == ["accession", "renewal"]


def test_on_the_day_of_an_amendment_the_new_wording_holds_and_the_old_no_longer():
    one = agreement(
        provisions=[
            provision("duration", until="1992-05-15"),
            provision("duration", since="1992-05-15", until="1993"),
        ]
    )
    on = {
        day: [str(part.until) for part in one.provisions_on(date.fromisoformat(day))]
        for day in ("1992-05-14", "1992-05-15", "1993-12-30", "1993-12-31")
    }
    assert on == {
        "1992-05-14": ["1992-05-15"],
        "1992-05-15": ["1993"],
        "1993-12-30": ["1993"],
        "1993-12-31": [],
    }


def test_a_suspension_between_one_pair_leaves_the_others_bound():
    one = agreement(
        events=[
            {
                "event": "suspended",
                "date": "1986",
                "parties": ["USA"],
                "toward": ["NZL"],
                "cite": CITE,
            }
        ]
    )
    assert one.status_on(date(2000, 1, 1)) is Status.IN_FORCE
    assert one.timeline[-1].toward == ("NZL",)


def test_an_event_names_its_instrument_articles_and_cause():
    one = agreement(
        events=[
            {
                "event": "amended",
                "date": "1952-02-15",
                "instrument": "Protocol on the accession of Greece and Turkey",
                "articles": ["6"],
                "cite": CITE,
            },
            {"event": "renewed", "date": "1970-07-20", "until": "1990", "cite": CITE},
            {
                "event": "withdrew",
                "date": "1985",
                "parties": ["NZL"],
                "cause": "denounced",
                "cite": CITE,
            },
        ]
    )
    assert one.timeline[2].articles == ("6",)
    assert str(one.timeline[3].until) == "1990"
    assert one.parties_on(date(1990, 1, 1)) == ("AUS", "USA")


def test_a_second_coding_fills_no_cell():
    one = agreement(
        provisions=[provision("consultation", obligation="shall")],
        coded={"by": "A", "date": "2026-11-25"},
        second_coding={
            "by": "B",
            "date": "2026-11-25",
            "coverage": "complete",
            "provisions": [provision("mutual-defence", obligation="declare")],
        },
    )
    assert cell_of(one, "consultation").state is State.PRESENT
    assert cell_of(one, "mutual-defence").state is State.UNKNOWN
    assert one.second_coding.provisions[0].type == "mutual-defence"


@pytest.mark.parametrize(
    ("articles", "why", "accepted"),
    [(["1", "14(2)"], "definitions", True), ([], "definitions", False), (["1"], "boring", False)],
)
def test_articles_without_a_provision_say_why(articles, why, accepted):
    def build():
        return agreement(uncoded_articles=[{"articles": articles, "why": why}])

    if accepted:
        assert build().uncoded_articles[0].articles == tuple(articles)
    else:
        with pytest.raises(ValueError, match="uncoded_articles"):
            build()


@pytest.mark.parametrize(
    ("provision_kind", "parameter", "words"),
    [
        (
            "mutual-defence",
            {"area": {"names": ["Europe", "North America"]}},
            ("Europe, North America",),
        ),
        ("mutual-defence", {"area": {"covers": ["territory"]}}, ("territory",)),
        (
            "costs-payments",
            {"payment": {"amount": 3_000_000_000, "currency": "GBP", "every": {"years": 1}}},
            ("3000000000 GBP every 1 year",),
        ),
        (
            "force-levels",
            {"ceilings": [{"item": "tanks", "number": 20000, "party": "RUS"}, {"item": "ships"}]},
            ("tanks: 20000 (RUS)", "ships"),
        ),
        (
            "denunciation",
            {"notice": {"period": {"years": 1}, "counted": "from-deposit"}},
            ("1 year, from-deposit",),
        ),
    ],
)
def test_structures_say_in_words_what_they_are(provision_kind, parameter, words):
    one = agreement(provisions=[provision(provision_kind, **parameter)])
    name = next(iter(parameter))
    assert cell_of(one, provision_kind).values(name) == words
