"""An answer comes after what it answers."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, dated, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR375",
    "answer-before-question",
    Severity.ERROR,
    "A statement that was made before the one it answers.",
    why="The order of claim and answer is half of what they mean. One of the two dates is wrong, "
    "or the answer was given to an earlier claim, which is not coded.",
    cure="Check both dates; else add the statement that was answered.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    date: 2025-03-20
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: reply
    by: {name: A ministry}
    date: 2025-03-18
    kind: denial
    summary: Somebody did something.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    date: 2025-03-18
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: reply
    by: {name: A ministry}
    date: 2025-03-20
    kind: denial
    summary: Somebody did something.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each answer with the statement it names."""
    by_id = {text(statement, "id"): statement for statement in sheet.statements}
    for statement in sheet.statements:
        answered = scalar(statement, "answers")
        question = by_id.get(answered.text) if answered is not None else None
        said = dated(statement, "date")
        before = dated(question, "date") if question is not None else None
        if not said or not before or sheet.is_to_come(before[1]):
            continue
        if said[1].certainly_before(before[1]):
            yield sheet.finding(
                CODE,
                said[0],
                f"said on {said[1]}, in answer to something said on {before[1]}",
                hint="check both dates",
            )
