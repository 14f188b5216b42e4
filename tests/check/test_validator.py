"""Our validator of the schema tells the same errors as a plain one."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from validator.check.schema import schema_validator
from validator.model.kinds import KINDS
from validator.read import data, read_file
from validator.shipped import schema_text

MISTAKES = sorted((Path(__file__).parent.parent / "mistakes" / "files").glob("*.yaml"))
PLAIN = Draft202012Validator(json.loads(schema_text()))
GOOD = yaml.safe_load(
    """
id: irn-rus-2025
title: A treaty
instrument: treaty
publication: public
parties: [{code: IRN}, {code: RUS}]
coverage: partial
timeline: [{event: signed, date: "2025-01-17", cite: {source: text}}]
sources: {text: {kind: treaty-text, title: The text, read: whole}}
"""
)


def errors(validator, document):
    """Everything an error tells, in order."""
    return [
        (
            one.message,
            list(one.absolute_path),
            list(one.absolute_schema_path),
            one.validator,
            one.validator_value,
            one.instance,
            one.schema,
        )
        for one in validator.iter_errors(document)
    ]


def test_on_mistakes_people_make():
    told = 0
    for file in MISTAKES:
        root = read_file(file).root
        if root is not None:
            plain = errors(PLAIN, data(root))
            assert errors(schema_validator(), data(root)) == plain, file.name
            told += len(plain)
    assert told


@pytest.mark.parametrize("word", KINDS)
def test_on_a_mistake_in_each_kind(word):
    example = KINDS[word].example() | {"basis": "hearsay", "nonsense": 1}
    document = GOOD | {"provisions": [KINDS[word].example(), example]}
    plain = errors(PLAIN, document)
    assert len(plain) == 2
    assert errors(schema_validator(), document) == plain


@pytest.mark.parametrize(
    "provision",
    [
        None,
        "duration",
        7,
        [],
        {},
        {"type": None},
        {"type": "cooking"},
        {"type": 7},
        {"type": True},
        {"type": ["duration"]},
        {"type": {"duration": 1}},
        {"type": "duration"},
    ],
    ids=str,
)
def test_on_what_is_no_provision(provision):
    document = GOOD | {"provisions": [provision]}
    plain = errors(PLAIN, document)
    assert plain
    assert errors(schema_validator(), document) == plain
