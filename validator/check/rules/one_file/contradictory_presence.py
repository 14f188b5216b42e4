"""A kind of provision is present, absent or silent, and not two of these."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Mapping

CODE = Code(
    "AGR309",
    "contradictory-presence",
    Severity.ERROR,
    "One kind of provision coded both as present and as absent or silent.",
    why="A cell of a table has one state. An agreement cannot have a clause and not have "
    "it; what one source says and another denies is a dispute, and not two cells.",
    cure="Keep what the best source bears out. What somebody else claims is a `statement`, "
    "with a verdict.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
  - {type: naval-visits, presence: absent, basis: report, cite: {source: epoch-times}}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
  - {type: arms-transfer, presence: absent, basis: report, cite: {source: epoch-times}}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each provision with the first of its kind."""
    first: dict[str, Mapping] = {}
    for provision in sheet.provisions:
        kind = text(provision, "type")
        presence = text(provision, "presence") or "present"
        before = first.setdefault(kind, provision)
        earlier = text(before, "presence") or "present"
        if kind and presence != earlier:
            place = scalar(provision, "presence") or provision
            yield sheet.finding(
                CODE,
                place,
                f'"{kind}" is {presence} here and {earlier} in line {before.span.start.line}',
                hint="keep one of the two; what somebody merely claims is a statement",
            )
