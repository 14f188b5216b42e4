"""One report in which there is something of everything."""

import pytest
from sample import GOOD

from validator.check.pipeline import check_documents
from validator.finding import START, Finding, Fix, Position, Severity, Span, TextEdit
from validator.read import read_bytes
from validator.render.findings.report import Report

HOSTILE = r"]]> </failure> ##[error]x ::error::x @all [a](b){0} <b> &c; 100%"
BAD = (
    GOOD.replace("title: A treaty", "title: NO")
    .replace("title: TASS, read", "title: Ünïcode 😀, raed")
    .replace("type: naval-visits", "type: navel-visits")
    .replace("kind: fixed", f'kind: "{HOSTILE}"')
)
DATES = ((10, 27), (11, 39))
"""Where the dates of signature and of entry into force stand."""


@pytest.fixture
def report():
    """Fixes safe and unsafe, a warning, hostile text, signs of four bytes, an unread file."""
    documents = [
        read_bytes(BAD.encode(), shown="agreements/irn-rus-2025.yaml"),
        read_bytes(b"", shown="agreements/a b,c:d%.yaml"),
    ]
    _, findings = check_documents(documents, frozenset({"prk-rus-2024"}))
    unread = Finding(
        "AGR001",
        Severity.ERROR,
        "none.yaml",
        START,
        "the file cannot be read: there is no such file",
        unread=True,
    )
    dates = [Span(Position(line, column), Position(line, column + 10)) for line, column in DATES]
    swap = Finding(
        "AGR303",
        Severity.ERROR,
        "agreements/irn-rus-2025.yaml",
        dates[1],
        "the dates are in the wrong order",
        fix=Fix(
            "swap the dates",
            (TextEdit(dates[1], "2025-01-17"), TextEdit(dates[0], "2025-10-02")),
        ),
    )
    lines = {document.path: document.lines for document in documents} | {"good.yaml": ["id: x"]}
    return Report([*findings, swap, unread], 4, lines)
