"""What must hold of every agreement that is shipped."""

import re
from collections import Counter
from datetime import date

import pytest

from validator.model.agreement import Coverage
from validator.model.provision import Presence

NUMBER = re.compile(r"(?P<number>\d+|[IVX]+)(?=\(|$)")
"""The article that a place is in: 5 for "5(2)(a)"; nothing for "preamble" or "annex I"."""

NO_PLACE = {
    "aukus-2021": 2,
    "aukus-2024": 11,
    "aus-jpn-2022": 7,
    "aze-tur-2021": 6,
    "blr-rus-2024": 6,
    "chn-rus-2001": 8,
    "chn-sun-1945": 2,
    "chn-sun-1950": 3,
    "collective-security-1992": 1,
    "deu-fra-2019": 4,
    "fra-gbr-2010-defence": 5,
    "fra-gbr-2010-nuclear": 3,
    "fra-grc-2021": 6,
    "gbr-lby-1953": 8,
    "gbr-ukr-2025": 10,
    "gbr-ukr-2025-declaration": 6,
    "jpn-usa-1960": 2,
    "kor-usa-1953": 1,
    "prk-rus-2000": 7,
    "ukr-usa-2024": 11,
}
"""Provisions known from sources that do not tell the article: no more than these, and no others.
An article that is not known is left out and never guessed."""

DIGITS = {"I": 1, "V": 5, "X": 10}


def arabic(numeral):
    """Read an article number, Arabic or Roman."""
    if numeral.isdigit():
        return int(numeral)
    values = [DIGITS[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def places(citation):
    """All places a citation names."""
    return [*([citation.article] if citation.article else []), *citation.articles]


def accounted_for(agreement):
    """The articles cited by a provision or listed as having none."""
    named = [
        place
        for part in agreement.provisions
        for citation in (part.cite, *part.see_also)
        for place in places(citation)
    ]
    named += [place for entry in agreement.uncoded_articles for place in entry.articles]
    return {arabic(found["number"]) for place in named if (found := NUMBER.match(place))}


@pytest.mark.parametrize(("numeral", "number"), [("14", 14), ("IX", 9), ("XIV", 14), ("XX", 20)])
def test_numerals_are_read(numeral, number):
    assert arabic(numeral) == number


def test_every_present_cell_has_a_source_that_is_listed(shipped):
    bare = [
        (agreement.id, part.type)
        for agreement in shipped.values()
        for part in agreement.provisions
        if part.presence is Presence.PRESENT and part.cite.source not in agreement.sources
    ]
    assert bare == []


def test_every_present_cell_has_a_place_or_is_counted(shipped):
    bare = Counter(
        agreement.id
        for agreement in shipped.values()
        for part in agreement.provisions
        if part.presence is Presence.PRESENT and not places(part.cite) and not part.cite.page
    )
    assert {name: number for name, number in bare.items() if number > NO_PLACE.get(name, 0)} == {}


def test_a_text_read_whole_has_a_place_for_every_present_cell(shipped):
    assert {str(shipped[name].coverage) for name in NO_PLACE} == {"partial"}


def test_in_a_text_read_whole_every_article_is_accounted_for(shipped):
    numbered = [
        one for one in shipped.values() if one.coverage is Coverage.COMPLETE and one.articles
    ]
    assert len(numbered) >= 11
    missing = {
        one.id: sorted(absent)
        for one in numbered
        if (absent := set(range(1, one.articles + 1)) - accounted_for(one))
    }
    assert missing == {}


@pytest.mark.parametrize(
    ("day", "members"), [(date(1949, 12, 31), 12), (date(2024, 4, 1), 32)], ids=str
)
def test_the_members_of_the_north_atlantic_treaty(shipped, day, members):
    parties = shipped["north-atlantic-1949"].parties_on(day)
    assert len(parties) == members
    assert ("SWE" in parties) == (members == 32)


@pytest.mark.parametrize(
    ("day", "members"),
    [
        (date(1998, 1, 1), "ARM AZE BLR GEO KAZ KGZ RUS TJK UZB"),
        (date(2000, 1, 1), "ARM BLR KAZ KGZ RUS TJK"),
        (date(2010, 1, 1), "ARM BLR KAZ KGZ RUS TJK UZB"),
        (date(2013, 1, 1), "ARM BLR KAZ KGZ RUS TJK"),
    ],
    ids=str,
)
def test_the_members_of_the_collective_security_treaty(shipped, day, members):
    assert sorted(shipped["collective-security-1992"].parties_on(day)) == members.split()
