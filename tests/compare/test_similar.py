"""Which agreements are most like one: figures worked out by hand."""

from math import log2

import pytest
from treaties import treaty

from validator.compare.matrix import build_matrix
from validator.compare.similar import similar

VISITS = {"type": "naval-visits", "obligation": "shall"}
TERM = {"type": "duration", "kind": "fixed", "term": {"years": 5}}
BODY = {"type": "joint-body", "obligation": "shall"}
WHOLE = {"coverage": "complete"}


def ranked(first, *others):
    return similar(build_matrix([first, *others]), first.id)


def test_alike_in_all():
    (found,) = ranked(treaty("a", VISITS, TERM, **WHOLE), treaty("b", VISITS, TERM, **WHOLE))
    assert (found.id, found.distance, found.share) == ("b", 0, 1)
    assert found.common == ("naval-visits", "duration")
    assert (found.neither, found.unknown) == (86, 0)


def test_nothing_in_common():
    (found,) = ranked(treaty("a", VISITS, **WHOLE), treaty("b", TERM, **WHOLE))
    assert (found.distance, found.share) == (1, 0)
    assert (found.first_only, found.second_only) == (("naval-visits",), ("duration",))


def test_a_kind_few_have_weighs_more():
    first = treaty("a", VISITS, TERM, **WHOLE)
    others = [treaty(name, TERM, **WHOLE) for name in "bcd"]
    found = ranked(first, *others)[0]
    rare, common = -log2(1.5 / 5), -log2(4.5 / 5)
    assert found.distance == pytest.approx(rare / (rare + common))
    assert found.share == 0.5


def test_of_one_in_both_the_fields_that_differ_count_half():
    longer = TERM | {"term": {"years": 9}}
    (found,) = ranked(treaty("a", TERM, **WHOLE), treaty("b", longer, **WHOLE))
    assert found.distance == pytest.approx(1 / 2 / 2)  # of kind and term one differs


def test_what_is_unknown_counts_in_neither_measure_and_is_told():
    first = treaty("a", VISITS, TERM, BODY, **WHOLE)
    (found,) = ranked(first, treaty("b", VISITS))
    assert (found.distance, found.share, found.unknown) == (0, 1, 87)
    strong, weak = (VISITS | {"max_ships": 3, "obligation": word} for word in ("shall", "may"))
    (found,) = ranked(treaty("a", strong), treaty("b", {**weak, "max_ships": 9}))
    (less,) = ranked(
        treaty("a", strong), treaty("b", {"type": "naval-visits", "obligation": "may"})
    )
    assert found.distance == less.distance == 1 / 2, "what is unknown of one counts in neither"
    (found,) = ranked(first, treaty("b"))
    assert (found.distance, found.share, found.unknown) == (None, None, 88)


def test_alike_in_much_comes_before_alike_in_little():
    first = treaty("a", VISITS, TERM, BODY, **WHOLE)
    little, much = treaty("b", VISITS), treaty("c", VISITS, TERM, BODY, **WHOLE)
    nothing, unlike = treaty("d"), treaty("e", **WHOLE)
    ranks = [one.id for one in ranked(first, little, unlike, nothing, much)]
    assert ranks == ["c", "b", "d", "e"]
    many = [VISITS | {"ports": [f"{side}{n}"]} for side in "xy" for n in range(101)]
    (found,) = ranked(treaty("a", *many[:101]), treaty("b", *many[101:]))
    assert found.distance == 1 / 2, "of very many clauses none is matched"


def test_likeness_is_mutual():
    some = [treaty("a", VISITS, TERM), treaty("b", VISITS, BODY, **WHOLE), treaty("c", BODY)]
    matrix = build_matrix(some)
    found = {(to, one.id): one for to in "abc" for one in similar(matrix, to)}
    for (to, other), one in found.items():
        back = found[other, to]
        assert one.likeness == pytest.approx(back.likeness)
        assert one.first_only == back.second_only
        assert one.distance == back.distance


def test_no_such_column():
    with pytest.raises(KeyError):
        similar(build_matrix([treaty("b")]), "a")
