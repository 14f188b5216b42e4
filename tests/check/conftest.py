"""A small agreement that is right, to be broken in one place."""

import re
from datetime import date

import pytest
from sample import GOOD

from validator.check.pipeline import check_documents
from validator.read import read_bytes

LAST_DAY = date(2026, 1, 1)
"""The tests know no other day."""


@pytest.fixture
def findings():
    """Check a text, or the good one with parts replaced; give code, place, message and cure."""

    def check(*replacements, name="irn-rus-2025.yaml", text=GOOD):
        for old, new in replacements:
            assert old in text, old
            text = text.replace(old, new, 1)
        document = read_bytes(text.encode(), shown=name)
        _, found = check_documents([document], frozenset({"prk-rus-2024"}), LAST_DAY)
        return [
            (one.code, one.span.start.line, one.span.start.column, one.message, one.hint)
            for one in found
        ]

    return check


@pytest.fixture
def agreement_with():
    """The good agreement with a piece of YAML put in: its top-level keys replace those there.

    What stands before the first key stays at the beginning (a directive), what follows a line
    `---` after it at the end (a second document). A piece without any key is a whole file.
    """

    def merged(piece):
        first = _SECTION.search(piece)
        if first is None:
            return piece
        body, *rest = re.split(r"^(?=---$)", piece[first.start() :], maxsplit=1, flags=re.MULTILINE)
        return "".join(
            (piece[: first.start()], *(_sections(GOOD) | _sections(body)).values(), *rest)
        )

    return merged


def _sections(text):
    return {match[1]: match[0] for match in _SECTION.finditer(text)}


_SECTION = re.compile(r"^(\w+):.*\n(?:(?!\w+:).*\n)*", re.MULTILINE)
