"""An allegation accuses somebody."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR371",
    "allegation-of-nobody",
    Severity.WARNING,
    "An allegation that does not say whom it accuses.",
    why="Who accuses whom is what is counted. Without the accused the statement is lost to every "
    "question about them.",
    cure="Add `against` with the codes of the states accused. If it accuses a person, a firm or "
    "somebody who is not named, say so in `verdict_note`; if it accuses nobody, it is a "
    "`description` or an `assessment`.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: allegation
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: allegation
    summary: Somebody did something.
    against: [IRN]
    verdict: unchecked
    cite: {source: epoch-times}
""",
    life=Life.PREVIEW,
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the accused, or for a note that explains why there is none."""
    for statement in sheet.statements:
        if text(statement, "kind") != "allegation" or not sheet.whole:
            continue
        if statement.entry("against") is None and statement.entry("verdict_note") is None:
            yield sheet.finding(
                CODE,
                scalar(statement, "kind"),
                "an allegation against nobody",
                hint='add "against"',
                help='if no state is accused, say so in "verdict_note"',
            )
