"""Which findings a selection wants."""

import pytest

from validator.check.registry import all_codes
from validator.check.select import (
    EVERYTHING,
    NeededCodeError,
    Selection,
    UnknownCodeError,
    expand,
    ignorable,
    named,
)
from validator.finding import START, Finding, Severity

SOURCE = Finding("AGR307", Severity.ERROR, "agreements/irn-rus-2025.yaml", START, "")
SYNTAX = Finding("AGR101", Severity.ERROR, "agreements/irn-rus-2025.yaml", START, "")


@pytest.mark.parametrize(
    ("names", "some", "not_these"),
    [
        (["AGR307"], {"AGR307"}, {"AGR306"}),
        (["unused-source"], {"AGR307"}, {"AGR306"}),
        (["agr30"], {"AGR301", "AGR307"}, {"AGR310", "AGR401"}),
        (["ALL"], set(all_codes()), set()),
    ],
)
def test_selectors(names, some, not_these):
    assert some <= expand(names)
    assert not not_these & expand(names)


@pytest.mark.parametrize("name", ["AGR999", "", "AGR", "unused-sourse"])
def test_unknown_selectors(name):
    with pytest.raises(UnknownCodeError):
        expand([name])


def test_the_nearest_name_is_offered():
    with pytest.raises(UnknownCodeError) as caught:
        expand(["unused-sourse"])
    assert caught.value.guess == "unused-source"


def test_what_stops_reading_cannot_be_left_out():
    with pytest.raises(NeededCodeError):
        ignorable(["AGR101"])
    assert "AGR101" not in ignorable(["ALL"])
    assert "AGR113" in ignorable(["ALL"])
    strict = Selection(select=frozenset({"AGR307"}))
    assert strict.wants(SYNTAX, "a.yaml")


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (EVERYTHING, True),
        (Selection(select=expand(["AGR4"])), False),
        (Selection(ignore=ignorable(["unused-source"])), False),
        (Selection(per_file=(("agreements/irn-*", ignorable(["AGR307"])),)), False),
        (Selection(per_file=(("irn-rus-2025.yaml", ignorable(["AGR307"])),)), False),
        (Selection(per_file=(("prk-*", ignorable(["AGR307"])),)), True),
    ],
)
def test_wants(selection, expected):
    assert selection.wants(SOURCE, SOURCE.path) is expected


def test_named_are_codes_given_one_by_one():
    assert named(["AGR3", "AGR307", "id-does-not-fit"]) == {"AGR307", "AGR302"}
