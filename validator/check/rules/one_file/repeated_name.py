"""An id within a file, and a party, stands once."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Scalar

CODE = Code(
    "AGR314",
    "repeated-name",
    Severity.ERROR,
    "Two provisions or two statements with one id, or one party listed twice.",
    why="An id leads to one thing. Of two with the same id a link finds the first, and a "
    "party listed twice is counted twice.",
    cure="Remove one of the two, or give it another id.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
  - id: claim
    by: {name: A paper}
    kind: assessment
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
  - id: second-claim
    by: {name: A paper}
    kind: assessment
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for names that stand twice."""
    for what, places in (
        ("provision", sheet.provisions),
        ("statement", sheet.statements),
    ):
        yield from _repeated(sheet, what, [scalar(place, "id") for place in places])
    yield from _repeated(sheet, "party", list(sheet.party_codes))


def _repeated(sheet: Sheet, what: str, names: list[Scalar | None]) -> Iterator[Finding]:
    first: dict[str, Scalar] = {}
    for name in names:
        if name is None:
            continue
        before = first.setdefault(name.text, name)
        if before is not name:
            yield sheet.finding(
                CODE,
                name,
                f'the {what} "{name.text}" is already in line {before.span.start.line}',
                hint="remove one, or give it another name",
            )
