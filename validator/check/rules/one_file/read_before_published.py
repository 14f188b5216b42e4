"""A source is read after it was published."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, dated
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR349",
    "read-before-published",
    Severity.ERROR,
    "A source that was read before it was published.",
    why="One of the two dates is wrong. By the day it was read a later reader finds the copy that "
    "was seen; by the day it was published they tell which report came first.",
    cure="Check both dates: often one has the year of the other.",
    bad="""\
sources:
  tass: {kind: news, title: TASS, date: 2025-01-17, accessed: 2024-02-01, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
""",
    good="""\
sources:
  tass: {kind: news, title: TASS, date: 2025-01-17, accessed: 2025-02-01, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the two dates of each source."""
    for source in sheet.sources.values():
        published, accessed = dated(source, "date"), dated(source, "accessed")
        if not published or not accessed or sheet.is_to_come(published[1]):
            continue
        if accessed[1].certainly_before(published[1]):
            yield sheet.finding(
                CODE,
                accessed[0],
                f"read on {accessed[1]}, but published on {published[1]}",
                hint="check both dates",
            )
