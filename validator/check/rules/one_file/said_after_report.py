"""What is reported was said before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from validator.check.sheet import Sheet, dated
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR350",
    "said-after-report",
    Severity.ERROR,
    "A statement made after the source that reports it was published.",
    why="A source reports what was said before. One of the two dates is wrong, or the statement is "
    "cited from another source than the one it stands in.",
    cure="Check the date of the statement and that of the source.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    date: 2025-03-20
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, date: 2025-01-20, read: whole}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    date: 2025-01-20
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, date: 2025-01-20, read: whole}
""",
)
_DAY = timedelta(days=1)
"""In the east of the world a day has begun that in the west has not."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each statement with its source."""
    for statement in sheet.statements:
        said, source = dated(statement, "date"), sheet.source_of(statement)
        published = dated(source, "date") if source is not None else None
        if not said or not published or sheet.is_to_come(said[1]):
            continue
        if said[1].earliest > published[1].latest + _DAY:
            yield sheet.finding(
                CODE,
                said[0],
                f"said on {said[1]}, but the source is of {published[1]}",
                hint="check both dates",
            )
