"""An agreement for reading says what its events and provisions hold."""

from datetime import date

import pytest

from validator.model.agreement import Agreement
from validator.render.agreement import show
from validator.render.screen import Screen

CITE = {"source": "text"}


def shown(**change):
    one = {
        "id": "anzus-1951",
        "title": "A treaty",
        "instrument": "treaty",
        "publication": "public",
        "parties": [{"code": code} for code in ("AUS", "NZL", "USA")],
        "coverage": "partial",
        "timeline": [{"event": "signed", "date": "1951-09-01", "cite": CITE}],
        "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
    }
    return show(Agreement.from_data(one | change), Screen(), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (
            {"event": "suspended", "parties": ["USA"], "toward": ["NZL"]},
            "suspended, by USA, towards NZL [text]",
        ),
        (
            {"event": "amended", "articles": ["6"], "instrument": "Protocol of 1951"},
            "amended, art. 6, by the Protocol of 1951 [text]",
        ),
        ({"event": "renewed", "until": "1990"}, "renewed, until 1990 [text]"),
        (
            {"event": "withdrew", "parties": ["NZL"], "cause": "party-ceased"},
            "withdrew, by NZL, party ceased [text]",
        ),
    ],
)
def test_an_event(event, line):
    assert line in shown(timeline=[event | {"date": "1986", "cite": CITE}])


def test_a_provision_for_a_time_on_several_articles():
    cite = CITE | {"articles": ["3", "5(2)"]}
    one = {"type": "accession", "basis": "text", "cite": cite, "since": "1952", "until": "1960-05"}
    text = shown(provisions=[one])
    assert "art. 3, 5(2)" in text
    assert "since: 1952; until: 1960-05" in text
