"""A statement that answers names the one it answers."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR313",
    "unknown-statement",
    Severity.ERROR,
    "`answers` names a statement that is not in the file, or the statement itself.",
    why="Claim and answer are shown side by side. An answer that leads nowhere stands "
    "alone, and nobody knows what was denied.",
    cure="Write the `id` of the statement that was answered; add that statement if it is missing.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: reply
    by: {name: A paper}
    kind: denial
    summary: Somebody did something.
    answers: clam
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
    by: {name: A paper}
    kind: denial
    summary: Somebody did something.
    answers: claim
    verdict: unchecked
    cite: {source: epoch-times}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look every answered statement up."""
    known = [text(statement, "id") for statement in sheet.statements]
    for statement in sheet.statements:
        answered = scalar(statement, "answers")
        own = text(statement, "id")
        if answered is None or (answered.text in known and answered.text != own):
            continue
        others = [name for name in known if name != own]
        yield sheet.finding(
            CODE,
            answered,
            "a statement cannot answer itself"
            if answered.text == own
            else f'unknown statement "{answered.text}"',
            hint=did_you_mean(closest(answered.text, others)),
            help='"answers" takes the id of another statement of this file',
        )
