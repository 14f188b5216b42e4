"""What holds for any timeline on any day."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from treaties import treaty

from validator.model.standing import Answer, Status

KINDS = st.sampled_from(
    [
        *("signed", "entered-into-force", "provisionally-applied", "acceded", "withdrew"),
        *("suspended", "resumed", "renewed", "ended", "ratified"),
    ]
)
CODES = ["IRN", "RUS", "CHN", "PRK"]
DATES = st.sampled_from(["1990", "1990-05", "1990-05-10", "1991-05", "1991-07-01", "1992"])
EVENTS = st.lists(
    st.builds(
        lambda kind, day, codes, toward: {
            "event": kind,
            "date": day,
            "parties": codes,
            "toward": toward,
            "cite": {"source": "text"},
        },
        KINDS,
        DATES,
        st.lists(st.sampled_from(CODES), max_size=3, unique=True),
        st.lists(st.sampled_from(CODES), max_size=1),
    ),
    min_size=1,
    max_size=6,
)


def made(events):
    return treaty("a", parties=[{"code": code} for code in CODES], timeline=events)


@settings(deadline=None)
@given(EVENTS, st.dates(date(1989, 6, 1), date(1993, 6, 1)))
def test_what_holds_for_any_timeline_on_any_day(events, day):
    one = made(events)
    standing = one.standing_on(day)
    assert standing.reason
    assert not set(standing.parties) & set(standing.doubtful)
    if standing.status is Status.IN_FORCE:
        assert standing.binds is Answer.YES
        assert any(event.date.earliest <= day for event in one.timeline)
    if standing.binds is Answer.NO:
        assert all(standing.bond(code).binds is Answer.NO for code in CODES)
    for code in CODES:
        bond = standing.bond(code)
        assert (bond.binds is Answer.NO) == (not bond.towards and not bond.doubtful)
        for other in bond.towards:
            assert code in standing.bond(other).towards  # a bond has no direction
