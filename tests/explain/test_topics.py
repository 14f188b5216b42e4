"""Everything a file can hold, and every finding, can be asked for."""

import pytest

from validator.check.registry import all_codes
from validator.explain import closest_name, names, topics_for
from validator.model.kinds import KINDS
from validator.model.outline import parts, vocabularies


@pytest.mark.parametrize("sort", names())
def test_every_listed_name_has_a_topic(sort):
    for name in names()[sort]:
        topics = topics_for(name)
        assert topics, name
        assert all(topic.summary for topic in topics), name


def test_every_part_of_the_model_is_covered():
    fields = {name for part in parts() for name in part.model_fields}
    assert fields == set(names()["fields"])
    words = {str(word) for vocabulary in vocabularies() for word in vocabulary}
    assert words == set(names()["words"])
    assert tuple(KINDS) == names()["kinds of provision"]
    assert tuple(all_codes()) == names()["findings"]


def test_one_name_can_be_several_things():
    assert {topic.sort for topic in topics_for("consultation")} == {"kind of provision", "word"}
    places = {topic.where for topic in topics_for("basis")}
    assert {"in every provision", "in an event", "in a relation"} <= places


@pytest.mark.parametrize(("name", "code"), [("USSR", "SUN"), ("SUN", "SUN"), ("Iran", "IRN")])
def test_a_party_by_code_or_name(name, code):
    assert [topic.name for topic in topics_for(name)] == [code]


def test_a_slip_is_put_right():
    assert topics_for("navel-visits") == ()
    assert closest_name("navel-visits") == "naval-visits"
