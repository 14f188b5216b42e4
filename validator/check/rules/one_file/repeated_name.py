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
