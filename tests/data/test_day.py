"""The matrix on a day, on the agreements that are shipped."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.compare.matrix import build_matrix
from validator.model.standing import Answer, Status

_TERM = {"duration", "renewal"}


def on(shipped, name, day, party=None):
    return build_matrix([shipped[name]], date.fromisoformat(day), party)


def reasons(matrix):
    return {one.key: one.reason for one in matrix.left_out}


def row(matrix, kind):
    return next(one for one in matrix.rows if one.type == kind)


def test_greece_and_turkey_accede(shipped):
    before = on(shipped, "north-atlantic-1949", "1951-12-31")
    after = on(shipped, "north-atlantic-1949", "1952-02-18")
    assert len(before.columns[0].standing.parties) == 12
    assert set(after.columns[0].standing.parties) - set(before.columns[0].standing.parties) == {
        "GRC",
        "TUR",
    }
    areas = [
        [part.area.names for part in row(matrix, "mutual-defence").cells[key].provisions]
        for matrix, key in ((before, "north-atlantic-1949"), (after, "north-atlantic-1949"))
    ]
    assert [["Turkey" in names for names in each] for each in areas] == [[False], [True]]


def test_the_term_of_five_years_gives_way_to_one_that_renews_itself(shipped):
    pact = shipped["collective-security-1992"]
    days = (date(1999, 4, 20), date(1999, 4, 21))
    assert [
        [part.id or part.type for part in pact.provisions_on(day) if part.type in _TERM]
        for day in days
    ] == [["duration", "first"], ["since-1999"]]


def test_what_binds_turkey(shipped):
    before = on(shipped, "north-atlantic-1949", "1951-12-31", "TUR")
    assert before.columns == ()
    assert reasons(before) == {"north-atlantic-1949": "TUR was no party until 1952-02-18"}
    after = on(shipped, "north-atlantic-1949", "1952-02-18", "TUR").columns[0].towards
    assert after.binds is Answer.YES
    assert len(after.towards) == 13
    assert "TUR" not in after.towards


def test_a_withdrawal(shipped):
    before = on(shipped, "collective-security-1992", "1999-04-19", "AZE")
    assert "GEO" in before.columns[0].towards.towards
    after = on(shipped, "collective-security-1992", "1999-04-20", "AZE")
    assert reasons(after) == {"collective-security-1992": "AZE withdrew on 1999-04-20"}
    others = on(shipped, "collective-security-1992", "1999-04-20", "RUS").columns[0].towards
    assert others.towards == ("ARM", "KAZ", "KGZ", "TJK", "BLR")


def test_an_entry_into_force(shipped):
    before = on(shipped, "irn-rus-2025", "2025-10-01")
    assert reasons(before) == {"irn-rus-2025": "not in force until 2025-10-02"}
    after = on(shipped, "irn-rus-2025", "2025-10-02", "RUS")
    assert after.columns[0].standing.status is Status.IN_FORCE
    assert after.columns[0].towards.towards == ("IRN",)


def test_a_suspension_between_two_of_three(shipped):
    def towards(day, party):
        return on(shipped, "anzus-1951", day, party).columns[0].towards.towards

    assert towards("1986-08-10", "NZL") == ("AUS", "USA")
    assert towards("1986-08-11", "NZL") == ("AUS",)
    assert towards("1986-08-11", "USA") == ("AUS",)
    assert towards("1986-08-11", "AUS") == ("NZL", "USA")


def test_in_force_for_some_of_those_who_signed(shipped):
    bond = on(shipped, "nato-sofa-1951", "1953-09-01", "BEL").columns[0].towards
    assert bond.towards == ("FRA", "NOR", "USA")
    assert "CAN" in bond.doubtful  # no entry into force is recorded for it
    assert "NLD" not in bond.doubtful  # for it there is one, later
    netherlands = on(shipped, "nato-sofa-1951", "1953-09-01", "NLD")
    assert reasons(netherlands) == {"nato-sofa-1951": "not in force for NLD until 1953-12-18"}


def test_a_wording_that_came_later_is_marked(shipped):
    column = on(shipped, "nld-usa-1983", "1990-01-01").columns[0]
    marked = {
        part.cite.article or part.cite.articles: str(column.later_wording(part))
        for part in column.text.provisions
        if column.later_wording(part)
    }
    assert marked
    assert set(marked.values()) == {"1992-03-20"}
    assert not any(
        on(shipped, "nld-usa-1983", "1992-03-20").columns[0].later_wording(part)
        for part in column.text.provisions
    )
    nato = on(shipped, "north-atlantic-1949", "1951-12-31").columns[0]
    assert not any(map(nato.later_wording, nato.text.provisions))


def test_of_a_term_that_ran_out_it_is_open_whether_it_binds(shipped):
    (column,) = on(shipped, "jor-nld-2014", "2026-01-01", "NLD").columns
    assert column.standing.status is Status.UNKNOWN
    assert column.towards.binds is Answer.OPEN
    assert (column.towards.towards, column.towards.doubtful) == ((), ("JOR",))


def test_a_label_may_stand_for_an_agreement(shipped):
    one = shipped["irn-rus-2025"]
    matrix = build_matrix([one, ("HEAD~1:irn-rus-2025", one)])
    assert matrix.ids == ("irn-rus-2025", "HEAD~1:irn-rus-2025")
    assert matrix.agreements == (one, one)
    other = one.model_copy(update={"title": "Another"})
    with pytest.raises(ValueError, match="two agreements have the id irn-rus-2025"):
        build_matrix([one, other])


def test_a_party_is_asked_about_on_a_day(shipped):
    with pytest.raises(ValueError, match="on a day"):
        build_matrix([shipped["irn-rus-2025"]], party="RUS")


@settings(max_examples=25, deadline=None)
@given(
    day=st.dates(date(1920, 1, 1), date(2030, 1, 1)), party=st.sampled_from(["NLD", "RUS", None])
)
def test_every_agreement_is_a_column_or_left_out_with_a_reason(shipped, day, party):
    matrix = build_matrix(shipped.values(), day, party)
    left_out = [one.key for one in matrix.left_out]
    assert sorted([*matrix.ids, *left_out]) == sorted(shipped)
    assert all(one.reason for one in matrix.left_out)
    for column in matrix.columns:
        standing = column.standing
        assert not set(standing.parties) & set(standing.doubtful)
        assert set(standing.signatories) <= set(standing.parties)
        assert standing.binds is not Answer.NO
        if party:
            assert not set(column.towards.towards) & set(column.towards.doubtful)
            assert party not in {*column.towards.towards, *column.towards.doubtful}
    for row in matrix.rows:
        assert set(row.cells) == set(matrix.ids)
