"""Swapping the sides mirrors every change, and the order of lists says nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from treaties import CITED, treaty

from validator.compare.change import fingerprints
from validator.compare.comparison import Group, comparison
from validator.compare.matrix import Difference, build_matrix
from validator.compare.revisions import changes
from validator.corpus.load import load
from validator.model.kinds import KINDS

SHIPPED = sorted((Path(__file__).parents[2] / "agreements").glob("*.yaml"))
POOL = [
    kind.example() | CITED | {"type": word} | more
    for word, kind in list(KINDS.items())[::7]
    for more in (
        {},
        {"conditions": ["request", "un-charter", "consent"]},
        {"obligors": ["IRN"]},
        {"cite": {"source": "text", "articles": ["5", "3"]}},
    )
] + [
    {"type": "joint-body", "obligation": strength, "name": name, **more} | CITED
    for strength in ("shall", "may")
    for name in ("council", "panel")
    for more in ({}, {"meets_every": {"years": 1}}, {"meets_every": {"months": 6}})
]
POOL += [
    {"type": "mutual-defence", "obligation": "shall", "area": {"covers": covers, "names": names}}
    | CITED
    for covers in (["sea-area", "airspace"], ["region", "sea-area"])
    for names in (["Europe", "Asia"], ["the Baltic Sea", "Europe"])
]
PROVISIONS = st.lists(st.sampled_from(POOL), max_size=6)
COVERAGE = st.sampled_from(["partial", "complete"])


def said(some):
    return sorted(map(repr, some))


@pytest.fixture(scope="module")
def shipped():
    return load(SHIPPED[::6]).agreements


def two(first, second):
    return comparison(build_matrix([("first", first), ("second", second)]))


@given(PROVISIONS, PROVISIONS, COVERAGE, COVERAGE)
def test_two_agreements(left, right, one, other):
    first, second = treaty("a", *left, coverage=one), treaty("b", *right, coverage=other)
    there, back = two(first, second), two(second, first)
    assert said(there.changes) == said(change.mirrored for change in back.changes)
    for group in Group:
        kinds = [pair.type for pair in there.of(group)]
        assert kinds == [pair.type for pair in back.of(group.mirrored)]
    assert there.open_fields == back.open_fields


def turned(value):
    """The same with every list the other way round."""
    if isinstance(value, dict):
        return {key: turned(item) for key, item in value.items()}
    return [turned(item) for item in reversed(value)] if isinstance(value, list) else value


@given(PROVISIONS, PROVISIONS, COVERAGE, st.randoms())
def test_the_order_of_lists(left, right, coverage, random):
    first, second = treaty("a", *left, coverage=coverage), treaty("b", *right)
    shuffled = treaty("b", *random.sample(right, len(right)))
    inside = treaty("b", *map(turned, right))
    assert len(two(first, second).changes) == len(two(first, inside).changes)
    assert changes(second, inside) == ()
    prints = [
        set(fingerprints("a", "b", two(first, one).changes)) for one in (second, inside, shuffled)
    ]
    assert prints[0] == prints[2]
    assert said(two(first, second).changes) == said(two(first, shuffled).changes)
    assert said(changes(first, second)) == said(changes(first, shuffled))
    assert changes(second, shuffled) == ()


@given(PROVISIONS, PROVISIONS, COVERAGE, COVERAGE)
def test_a_row_differs_where_a_change_is_stated(left, right, one, other):
    first, second = treaty("a", *left, coverage=one), treaty("b", *right, coverage=other)
    matrix = build_matrix([first, second])
    pairs = {pair.type: pair.changes for pair in comparison(matrix).kinds}
    for row in matrix.rows:
        assert (row.difference is Difference.DIFFERENT) == bool(pairs[row.type])


@given(PROVISIONS, PROVISIONS, COVERAGE, COVERAGE)
def test_two_states_of_one(left, right, one, other):
    first, second = treaty("a", *left, coverage=one), treaty("a", *right, coverage=other)
    back = [change.mirrored for change in changes(second, first)]
    assert said(changes(first, second)) == said(back)
    assert (changes(first, second) == ()) == (said(left) == said(right) and one == other)


def test_real_agreements(shipped):
    for first in shipped:
        for second in shipped:
            there, back = two(first, second).changes, two(second, first).changes
            assert said(there) == said(change.mirrored for change in back)
            there, back = changes(first, second), changes(second, first)
            assert said(there) == said(change.mirrored for change in back)


def test_fingerprints_tell_changes_apart_and_stay(shipped):
    first, second = shipped[:2]
    found = changes(first, second)
    prints = fingerprints(first.id, second.id, found)
    assert len(set(prints)) == len(prints) == len(found)
    again = fingerprints(first.id, second.id, found[::-1])
    assert sorted(again) == sorted(prints)
    assert not set(prints) & set(fingerprints(second.id, first.id, changes(second, first)))
