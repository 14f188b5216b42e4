"""What was said, answers below what they answer."""

from __future__ import annotations

from collections.abc import Sequence

from validator.model.statement import Statement
from validator.render.lines import Lines


def statement_lines(statements: Sequence[Statement], lines: Lines) -> None:
    """Write statements in the order of the file, each with its answers below it."""
    known = {statement.id for statement in statements}
    shown: set[str] = set()
    for statement in statements:
        if statement.answers not in known:
            _one(statement, statements, lines, 2, shown)
    for statement in statements:
        _one(statement, statements, lines, 2, shown)


def _one(
    statement: Statement, all_: Sequence[Statement], lines: Lines, indent: int, shown: set[str]
) -> None:
    """Write one statement and its answers; one already shown, as in a circle, is not again."""
    if statement.id in shown:
        return
    shown.add(statement.id)
    speaker = ", ".join(
        part for part in (statement.by.name, statement.by.role, statement.by.party) if part
    )
    date = f", {statement.date}" if statement.date else ""
    medium = f", through {statement.medium}" if statement.medium else ""
    kind = str(statement.kind).replace("-", " ")
    lines.entry("", f"{speaker}{date}{medium} ({kind})", indent=indent)
    lines.entry("", statement.summary, indent=indent + 4)
    checked = ", ".join(citation.source for citation in statement.checked_against)
    against = f", see {checked}" if checked else ""
    note = f" {statement.verdict_note.rstrip()}" if statement.verdict_note else ""
    verdict = str(statement.verdict).replace("-", " ")
    lines.entry(
        "", f"verdict: {verdict}.{note} [{statement.cite.source}{against}]", indent=indent + 4
    )
    for answer in all_:
        if answer.answers == statement.id:
            _one(answer, all_, lines, min(indent + 4, 20), shown)
