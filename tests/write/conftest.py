"""What the tests of writing share."""

from __future__ import annotations

from collections import Counter

import pytest

from validator.read import data, read_bytes
from validator.write.layout import format_document, has_errors
from validator.write.layout.comments import find_comments


def read(text):
    raw = text if isinstance(text, bytes) else text.encode()
    document = read_bytes(raw, shown="a.yaml")
    assert not has_errors(document), document.findings
    return document


def notes(document):
    return Counter(comment.text for comment in find_comments(document))


def checked(text, schema=""):
    """Format a text; see that nothing is lost and that twice is once."""
    before = read(text)
    formatted = format_document(before, schema)
    after = read(formatted)
    assert repr(ordered(data(after.root))) == repr(ordered(data(before.root)))
    if not schema:
        assert notes(after) == notes(before)
    assert format_document(after, schema) == formatted
    assert formatted.endswith("\n")
    assert not any(line != line.rstrip(" \t\r") for line in formatted.split("\n"))
    return formatted


def ordered(value):
    """Sort the keys of a value, whose order does not matter; `repr` then tells 1 from 1.0."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return [ordered(each) for each in value] if isinstance(value, list) else value


@pytest.fixture(scope="session")
def fmt():
    """Format a text, with the checks that hold for every text."""
    return checked
