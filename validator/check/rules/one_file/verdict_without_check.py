"""A verdict rests on something."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR370",
    "verdict-without-check",
    Severity.WARNING,
    "A verdict on a statement without the sources it was checked against, or a note on why.",
    why="A verdict without its grounds is an opinion, and the more weighty the statement, the "
    "more a reader will ask for them.",
    cure="Add `checked_against` with the sources that bear the verdict out, or say in "
    "`verdict_note` why it is so; else write `verdict: unchecked`.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: contradicted
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: contradicted
    checked_against: [{source: tass}]
    cite: {source: epoch-times}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the grounds of every verdict."""
    for statement in sheet.statements:
        verdict = scalar(statement, "verdict")
        if verdict is None or verdict.text == "unchecked" or not sheet.whole:
            continue
        if all(statement.entry(key) is None for key in ("checked_against", "verdict_note")):
            yield sheet.finding(
                CODE,
                verdict,
                f'"{verdict.text}" by no source',
                hint='add "checked_against", or write "unchecked"',
            )
