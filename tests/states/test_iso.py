from datetime import date

import pytest

from validator.states import iso


@pytest.mark.parametrize("read", [iso.countries, iso.historic_countries])
def test_the_files_and_the_library_say_the_same(read, monkeypatch):
    by_files = read()
    monkeypatch.setattr(iso, "find_spec", lambda _name: None)
    by_library = read()
    fields = set(by_library[0]) | {"official_name", "common_name"}
    assert by_library == [
        {field: value for field, value in entry.items() if field in fields} for entry in by_files
    ]


def test_a_file_that_is_elsewhere_is_no_mistake(monkeypatch, tmp_path):
    class Spec:
        origin = str(tmp_path / "__init__.py")

    monkeypatch.setattr(iso, "find_spec", lambda _name: Spec)
    assert len(iso.countries()) > 200


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1977", date(1977, 12, 31)),
        ("1980-02", date(1980, 2, 29)),
        ("2003-07-23", date(2003, 7, 23)),
    ],
)
def test_a_withdrawal_date_means_its_last_day(text, day):
    assert iso.withdrawal(text) == day
