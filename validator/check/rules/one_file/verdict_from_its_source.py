"""A statement is checked against something else."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, mappings, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR373",
    "verdict-from-its-own-source",
    Severity.WARNING,
    "A statement held to be supported by nothing but the source that reports it.",
    why="A report that is checked against itself always agrees. Two reports that copy one another "
    "are counted as one by careful readers; one report is never two.",
    cure="Cite another source, or write `verdict: unchecked`. If that source quotes the text of "
    "the agreement, cite the article of the text.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: supported
    checked_against: [{source: epoch-times}]
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: supported
    checked_against: [{source: tass}]
    cite: {source: epoch-times}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the grounds of each verdict with the source of the statement."""
    for statement in sheet.statements:
        cite = child(statement, "cite")
        own = text(cite, "source") if cite is not None else ""
        grounds = mappings(statement, "checked_against")
        if text(statement, "verdict") != "supported" or not own or not grounds:
            continue
        if all(text(one, "source") == own and one.entry("article") is None for one in grounds):
            yield sheet.finding(
                CODE,
                scalar(statement, "verdict"),
                f'supported by "{own}" alone, which reports it',
                hint='cite another source, or write "unchecked"',
            )
