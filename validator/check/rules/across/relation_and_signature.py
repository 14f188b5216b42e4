"""A relation agrees with the file it leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.related import against_order, by_id, first_signed, overlap
from validator.check.sheet import Sheet, dated, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR403",
    "relation-against-signature",
    Severity.ERROR,
    "A relation whose date, or whose direction, does not agree with the file it leads to.",
    why="Each file says when its agreement was signed. A relation that says otherwise has a slip "
    "or leads to the wrong file; one that goes backwards tells the history backwards.",
    cure="Correct the date, or leave it out: the other file has it. Check the direction: "
    "`supersedes` or `superseded-by`, `follows` or `precedes`.",
    source="Vienna Convention on the Law of Treaties, articles 30, 39 and 59",
)


def check(sheets: Sequence[Sheet], _known: frozenset[str]) -> Iterator[Finding]:
    """Compare each relation with the signatures of both agreements."""
    files = by_id(sheets)
    for sheet in sheets:
        own = first_signed(sheet)
        for relation in sheet.relations:
            target, kind = scalar(relation, "agreement"), scalar(relation, "kind")
            other = files.get(target.text) if target is not None else None
            signed = first_signed(other) if other is not None and other is not sheet else None
            if signed is None or target is None or kind is None:
                continue
            date = dated(relation, "date")
            if date and not overlap(date[1], signed):
                yield sheet.finding(
                    CODE,
                    date[0],
                    f"{target.text} was signed on {signed}, not on {date[1]}",
                    hint="check the date, or remove it",
                )
            elif own is not None and (said := against_order(kind.text, own, signed)):
                yield sheet.finding(
                    CODE,
                    kind,
                    f'"{kind.text}" {target.text} of {signed}, which came {said}: '
                    f"this one is of {own}",
                    hint="check the direction",
                )
