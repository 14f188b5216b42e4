"""A provision is coded once."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Data, data

CODE = Code(
    "AGR352",
    "repeated-provision",
    Severity.WARNING,
    "Two provisions of one kind that agree in everything, the citation included.",
    why="It is one clause, coded twice: the number of provisions of an agreement, and every figure "
    "made from it, would be too high.",
    cure="Remove one of the two. If they are two clauses, cite each where it stands, or code in "
    "what they differ.",
    bad="""\
provisions:
  - {type: naval-visits, obligation: shall, basis: report, cite: {source: tass}}
  - {type: naval-visits, obligation: shall, basis: report, cite: {source: tass}}
""",
    good="""\
provisions:
  - {type: naval-visits, obligation: shall, basis: report, cite: {source: tass}}
  - {type: joint-exercises, obligation: shall, basis: report, cite: {source: tass}}
""",
)
_WORDING = ("id", "see_also")
"""What two codings of one clause may differ in."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each provision with those before it."""
    seen: list[tuple[dict[str, Data], int]] = []
    for provision in sheet.provisions:
        content = {
            entry.key.text: data(entry.value)
            for entry in provision.entries
            if entry.key.text not in _WORDING
        }
        line = next((line for before, line in seen if before == content), None)
        if line is not None and sheet.whole:
            yield sheet.finding(
                CODE,
                provision,
                f"the same provision as in line {line}",
                hint="remove one of the two, or code in what they differ",
            )
        seen.append((content, provision.span.start.line))
