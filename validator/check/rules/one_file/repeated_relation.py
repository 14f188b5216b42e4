"""Two agreements stand to each other in one way."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.related import INVERSE
from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR381",
    "repeated-relation",
    Severity.ERROR,
    "Two relations of one kind to one agreement, or two that exclude each other.",
    why="Twice the same is counted twice. Of `supersedes` and `superseded-by` only one can be so.",
    cure="Remove one of the two. If two agreements of one title are meant, give each its `date`.",
    bad="""\
relations:
  - {kind: follows, agreement: prk-rus-2024, cite: {source: tass}}
  - {kind: precedes, agreement: prk-rus-2024, cite: {source: tass}}
""",
    good="""\
relations:
  - {kind: follows, agreement: prk-rus-2024, cite: {source: tass}}
  - {kind: compared-with, agreement: prk-rus-2024, cite: {source: tass}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each relation with those before it to the same agreement."""
    seen: dict[tuple[str, ...], int] = {}
    for relation in sheet.relations:
        kind = scalar(relation, "kind")
        target = tuple(text(relation, key) for key in ("agreement", "title", "date"))
        if kind is None or not any(target[:2]):
            continue
        for other in (kind.text, INVERSE.get(kind.text, "")):
            if (line := seen.get((other, *target))) is not None:
                yield sheet.finding(
                    CODE,
                    kind,
                    f'"{kind.text}" and, in line {line}, "{other}" exclude each other'
                    if other != kind.text
                    else f"the same relation as in line {line}",
                    hint="keep one of the two",
                )
                break
        seen.setdefault((kind.text, *target), relation.span.start.line)
