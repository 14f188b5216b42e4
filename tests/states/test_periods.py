import re
from datetime import date, timedelta
from importlib.resources import files

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.states import all_codes, state, valid_on
from validator.states.table import rows

DAY = timedelta(days=1)
PATTERN = re.compile(r"[A-Z][A-Z0-9]{2,7}")


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("SUN", "1922-12-30", "1991-12-26"),
        ("CSK", "1918-10-28", "1992-12-31"),
        ("DDR", "1949-10-07", "1990-10-02"),
        ("YUG", "1918-12-01", "2003-02-04"),
        ("SCG", "2003-02-04", "2006-06-05"),
        ("YMD", "1967-11-30", "1990-05-22"),
        ("CZE", "1993-01-01", None),
        ("PRK", "1948-09-09", None),
        ("KOR", "1948-08-15", None),
        ("UKR", "1991-08-24", None),
        ("BLR", "1991-08-25", None),
        ("SSD", "2011-07-09", None),
        ("NATO", "1949-04-04", None),
    ],
)
def test_a_code_is_valid_from_its_first_to_its_last_day(code, first, last):
    since = date.fromisoformat(first)
    assert state(code).since == since
    assert valid_on(code, since)
    assert not valid_on(code, since - DAY)
    if last is None:
        assert state(code).until is None
        assert valid_on(code, date.max)
    else:
        until = date.fromisoformat(last)
        assert state(code).until == until
        assert valid_on(code, until)
        assert not valid_on(code, until + DAY)


@pytest.mark.parametrize(
    ("code", "day", "valid"),
    [
        ("RUS", "1907-08-31", True),  # the Empire
        ("RUS", "1922-04-16", True),  # the RSFSR at Rapallo
        ("RUS", "1968-07-01", False),
        ("RUS", "1991-12-08", True),  # at Belovezha, the Soviet Union still there
        ("SUN", "1991-12-08", True),
        ("SRB", "1913-08-10", True),
        ("SRB", "1995-12-14", False),
        ("GEO", "1921-10-13", True),
        ("GEO", "1975-08-01", False),
        ("KOR", "1882-05-22", True),
        ("KOR", "1930-01-01", False),
        ("MMR", "1944-01-01", True),
        ("MMR", "1930-01-01", False),
    ],
)
def test_a_state_founded_again_is_valid_in_both_periods(code, day, valid):
    assert valid_on(code, date.fromisoformat(day)) is valid


@pytest.mark.parametrize("code", ["DEU", "CHN", "IRN", "USA", "GBR", "FRA", "TUR", "JPN", "GIB"])
def test_a_code_without_dates_is_always_valid(code):
    found = state(code)
    assert (found.since, found.until) == (None, None)
    assert valid_on(code, date.min)
    assert valid_on(code, date.max)


def test_an_unknown_code_has_no_state_and_is_never_valid():
    assert state("ZZZ") is None
    assert state("rus") is None
    assert not valid_on("ZZZ", date(2000, 1, 1))


def test_the_withdrawal_of_a_code_without_a_row_ends_it():
    assert state("AFI").until == date(1977, 12, 31)
    assert state("ANT").until == date(2010, 12, 15)


def test_organisations_are_marked():
    marked = [code for code in all_codes() if state(code).organisation]
    assert " ".join(marked) == "AFUN ASEAN CSTO EAEU EUE IAEA NATO OSCE UNO"


def test_every_code_of_iso_is_known():
    known = set(all_codes())
    assert {country.alpha_3 for country in pycountry.countries} <= known
    assert {country.alpha_3 for country in pycountry.historic_countries} <= known


def test_codes_come_sorted_and_once():
    assert list(all_codes()) == sorted(set(all_codes()))
    assert all(state(code).code == code for code in all_codes())


def test_every_row_is_sound():
    codes = [row["code"] for row in rows()]
    assert len(codes) == len(set(codes))
    for code in codes:
        found = state(code)
        assert PATTERN.fullmatch(code)
        assert set(found.successors) <= set(all_codes()) - {code}
        assert found.until or not found.successors
        assert found.since is None or found.until is None or found.since <= found.until
        before = None
        for first, last in found.earlier:
            assert first is None or first <= last
            assert before is None or (first is not None and before < first)
            before = last
        assert before is None or (found.since is not None and before < found.since)


def test_a_successor_takes_over_without_a_gap():
    for code in all_codes():
        found = state(code)
        if found.successors:
            assert any(valid_on(heir, found.until + DAY) for heir in found.successors), code


def test_own_codes_cannot_be_taken_by_iso():
    iso = {entry.alpha_3 for entry in (*pycountry.countries, *pycountry.historic_countries)}
    own = set(all_codes()) - iso
    assert {code for code in own if len(code) == 3} == {"EUE", "UNO", "XKX"}


def test_the_file_has_no_stray_white_space():
    text = files("validator.states").joinpath("periods.tsv").read_text("utf-8")
    cells = [cell for line in text.splitlines() for cell in line.split("\t")]
    assert all(cell == cell.strip() for cell in cells)
    assert text.endswith("\n")
    assert all(cell for line in text.splitlines() if line for cell in line.split("\t"))


@given(st.sampled_from(all_codes()), st.dates())
def test_no_code_is_valid_after_its_end(code, day):
    found = state(code)
    if found.until is not None and day > found.until:
        assert not valid_on(code, day)
    if found.since is not None and day < found.since and not found.earlier:
        assert not valid_on(code, day)
