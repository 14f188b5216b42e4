"""A relation leads to one other agreement."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR315",
    "relation-target",
    Severity.ERROR,
    "A relation without an agreement, with two, or to the agreement itself.",
    why="A relation leads from one agreement to one other. To nothing or to itself it says "
    "nothing; to two, nobody knows which.",
    cure="Write `agreement` with the id of a file, or `title` for an agreement that has none.",
    bad="""\
relations:
  - {kind: follows, agreement: irn-rus-2025, cite: {source: tass}}
""",
    good="""\
relations:
  - {kind: follows, agreement: prk-rus-2024, cite: {source: tass}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look at what each relation leads to."""
    own = scalar(sheet.root, "id")
    for relation in sheet.relations:
        agreement, title = scalar(relation, "agreement"), scalar(relation, "title")
        if agreement is None and title is None and sheet.whole:
            yield sheet.finding(
                CODE,
                relation,
                "a relation to nothing",
                hint='add "agreement" with the id of a file, or "title"',
            )
        elif agreement is not None and title is not None:
            yield sheet.finding(
                CODE,
                title,
                'both "agreement" and "title"',
                hint="keep the id; the title stands in the other file",
            )
        elif agreement is not None and own is not None and agreement.text == own.text:
            yield sheet.finding(CODE, agreement, "a relation of the agreement to itself")
