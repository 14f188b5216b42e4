"""A small agreement that is right, to be broken in one place."""

import re
from datetime import date

import pytest

from validator.check.pipeline import check_documents
from validator.read import read_bytes

LAST_DAY = date(2026, 1, 1)
"""The tests know no other day."""

GOOD = """\
id: irn-rus-2025
title: A treaty
instrument: treaty
publication: public
parties:
  - {code: IRN}
  - {code: RUS}
coverage: partial
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
provisions:
  - type: duration
    kind: fixed
    term: {years: 20}
    basis: report
    cite: {source: tass}
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
  - type: joint-exercises
    obligation: shall
    territory: [beyond]
    basis: report
    cite: {source: epoch-times}
  - type: mutual-defence
    presence: absent
    basis: report
    cite: {source: tass}
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: reply
    by: {name: A ministry}
    kind: denial
    summary: Nobody did.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
relations:
  - {kind: compared-with, agreement: prk-rus-2024, cite: {source: tass}}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
"""


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
