"""A denial answers an allegation."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR372",
    "denial-of-nothing",
    Severity.WARNING,
    "A denial that does not say what it answers.",
    why="A denial alone tells a reader that something was said, and not what. Side by side the two "
    "can be weighed.",
    cure="Add the allegation as a statement of its own and name it in `answers`. If it is not "
    "known what was denied, say so in `verdict_note`.",
    bad="""\
statements:
  - id: reply
    by: {name: A ministry}
    kind: denial
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
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
    summary: Somebody did something.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
""",
    life=Life.PREVIEW,
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for what each denial answers, or for a note that explains why there is nothing."""
    for statement in sheet.statements:
        if text(statement, "kind") != "denial" or not sheet.whole:
            continue
        if statement.entry("answers") is None and statement.entry("verdict_note") is None:
            yield sheet.finding(
                CODE,
                scalar(statement, "kind"),
                "a denial that answers nothing",
                hint='add "answers"',
                help='it takes the id of the statement denied; or say in "verdict_note" '
                "that it is not known",
            )
