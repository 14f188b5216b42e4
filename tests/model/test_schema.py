"""The published schema accepts a document exactly when the models do."""

import copy
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from validator.check.schema import validator_of
from validator.model.agreement import Agreement
from validator.model.kinds import FAMILIES, KINDS
from validator.model.schema import published_schema, published_text
from validator.shipped import schema_text

SCHEMA = published_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3000) | st.floats(-5, 50) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)


def minimal():
    return {
        "id": "irn-rus-2025",
        "title": "A treaty",
        "instrument": "treaty",
        "publication": "public",
        "parties": [{"code": "IRN"}, {"code": "RUS"}],
        "coverage": "partial",
        "timeline": [{"event": "signed", "date": "2025-01-17", "cite": {"source": "text"}}],
        "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
    }


def valid(schema):
    """Documents the schema describes, with each optional key there or not."""
    if "$ref" in schema:
        return valid(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    if "allOf" in schema:
        return st.one_of([valid(branch["then"]) for branch in schema["allOf"]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    return {
        "object": valid_object,
        "array": lambda s: st.lists(valid(s["items"]), min_size=s.get("minItems", 0), max_size=3),
        "integer": lambda s: st.integers(s["minimum"], 60) | st.just(20.0),
        "boolean": lambda _: st.booleans(),
        "string": valid_text,
    }[schema["type"]](schema)


def valid_text(schema):
    if "pattern" in schema and "examples" in schema:
        return st.sampled_from(schema["examples"])
    return st.sampled_from(["irn-rus-2025", "x", "a-1"])


def valid_object(schema):
    if "additionalProperties" in schema and schema["additionalProperties"] is not False:
        keys = st.sampled_from(["en", "ru", "fa"])
        values = valid(schema["additionalProperties"])
        return st.dictionaries(keys, values, min_size=schema.get("minProperties", 0), max_size=2)
    properties = schema["properties"]
    required = schema.get("required", [])
    drawn = st.fixed_dictionaries(
        {name: valid(properties[name]) for name in required},
        optional={name: valid(properties[name]) for name in properties if name not in required},
    )
    return drawn.filter(lambda value: len(value) >= schema.get("minProperties", 0))


@st.composite
def broken(draw):
    """A valid document with one to three places changed to anything."""
    document = copy.deepcopy(draw(valid(SCHEMA)))
    for _ in range(draw(st.integers(1, 3))):
        place = document
        while True:
            keys = list(place) if isinstance(place, dict) else range(len(place))
            key = draw(st.sampled_from(sorted(keys))) if keys else None
            deeper = key is not None and isinstance(place[key], dict | list) and place[key]
            if not deeper or draw(st.booleans()):
                break
            place = place[key]
        change = draw(st.sampled_from(["set", "drop", "add", "line break"]))
        if change == "add" and isinstance(place, dict):
            place[draw(st.text(max_size=5))] = draw(ANYTHING)
        elif key is not None and change == "drop":
            del place[key]
        elif key is not None and change == "line break" and isinstance(place[key], str):
            place[key] += "\n"
        elif key is not None:
            place[key] = draw(ANYTHING)
        if not document:
            break
    return document


def model_accepts(document):
    try:
        Agreement.from_data(document)
    except ValidationError:
        return False
    return True


COMMON = settings(
    max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
FEWER = settings(COMMON, max_examples=40)  # a plain validator asks 88 kinds of each provision


@COMMON
@given(valid(SCHEMA))
def test_what_the_schema_describes_both_accept(document):
    assert VALIDATOR.is_valid(document)
    assert model_accepts(document)


@FEWER
@given(broken())
def test_what_is_broken_both_judge_alike_and_the_check_tells_the_same_errors(document):
    plain = errors(VALIDATOR, document)
    assert model_accepts(document) == (not plain)
    assert errors(validator_of(SCHEMA), document) == plain


def errors(validator, document):
    return [
        (*one.absolute_path, *one.absolute_schema_path, one.message)
        for one in validator.iter_errors(document)
    ]


@pytest.mark.parametrize(
    ("change", "accepted"),
    [
        ({}, True),
        ({"articles": 20.0}, True),
        ({"articles": 20.5}, False),
        ({"articles": True}, False),
        ({"articles": None}, False),
        ({"articles": "20"}, False),
        ({"id": "irn-rus-2025\n"}, False),
        ({"titles": {"no": "En traktat"}}, True),
        ({"titles": {"Norwegian": "En traktat"}}, False),
        ({"sources": {}}, False),
        ({"parties": [{"code": "IRN"}]}, False),
    ],
)
def test_edges(change, accepted):
    document = minimal() | change
    assert VALIDATOR.is_valid(document) is accepted
    assert model_accepts(document) is accepted


@pytest.mark.parametrize(
    ("date", "accepted"),
    [
        ("2025-01-17", True),
        ("2025-01", True),
        ("1990", True),
        ("2024-02-29", True),
        ("2000-02-29", True),
        ("1900-02-29", False),
        ("2025-02-29", False),
        ("2025-04-31", False),
        ("2025-13-01", False),
        ("2025-1-1", False),
        ("17.01.2025", False),
        ("2025-01-17\n", False),
    ],
)
def test_the_calendar_is_in_the_schema(date, accepted):
    document = minimal()
    document["timeline"][0]["date"] = date
    assert VALIDATOR.is_valid(document) is accepted
    assert model_accepts(document) is accepted


def test_the_committed_schema_is_what_the_models_say():
    assert schema_text() == published_text()


def test_no_one_of():
    assert "oneOf" not in schema_text()
    assert "anyOf" not in schema_text()


@pytest.mark.parametrize("word", KINDS)
def test_every_kind_has_an_example_that_is_valid(word):
    document = minimal() | {"provisions": [KINDS[word].example()]}
    assert model_accepts(document)
    assert VALIDATOR.is_valid(document)


def test_every_field_and_every_word_is_described():
    for name, part in SCHEMA["$defs"].items():
        assert part.get("description"), name
        for key, field in part.get("properties", {}).items():
            assert field.get("description"), f"{name}.{key}"
        if "enum" in part:
            assert len(part["enumDescriptions"]) == len(part["enum"]), name
    assert json.loads(schema_text())["properties"]["id"]["description"]


def test_every_kind_is_in_one_family():
    kinds = [kind for family in FAMILIES for kind in family.kinds]
    assert len(kinds) == len(set(kinds)) == len(KINDS) == 88
