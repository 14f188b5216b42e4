"""What was replaced does not replace its successor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.related import against_order, by_id, first_signed
from validator.check.sheet import Sheet, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Mapping

CODE = Code(
    "AGR404",
    "replacement-circle",
    Severity.ERROR,
    "Agreements that replace one another in a circle.",
    why="Who follows the replacements to the agreement that holds today never arrives.",
    cure="Look for the relation with the wrong direction: `supersedes` where `superseded-by` is "
    "meant.",
    source="Vienna Convention on the Law of Treaties, article 59",
)


def check(sheets: Sequence[Sheet], _known: frozenset[str]) -> Iterator[Finding]:
    """Follow each replacement back to where it began."""
    files = by_id(sheets)
    edges: dict[str, dict[str, tuple[Sheet, Mapping]]] = {}
    for identifier, sheet in files.items():
        for relation in sheet.relations:
            kind, target = text(relation, "kind"), text(relation, "agreement")
            if target not in files or target == identifier or _told(sheet, files[target], kind):
                continue
            if kind == "supersedes":
                edges.setdefault(identifier, {}).setdefault(target, (sheet, relation))
            elif kind == "superseded-by":
                edges.setdefault(target, {}).setdefault(identifier, (sheet, relation))
    told: set[frozenset[str]] = set()
    for start in sorted(edges):
        circle = _circle(start, edges)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            sheet, relation = edges[circle[0]][circle[1 % len(circle)]]
            yield sheet.finding(
                CODE,
                relation,
                f"these replace one another in a circle: {', '.join((*circle, circle[0]))}",
                hint="check the direction of each",
            )


def _told(sheet: Sheet, other: Sheet, kind: str) -> bool:
    """Tell whether a relation goes against the dates, which is a finding of its own."""
    own, signed = first_signed(sheet), first_signed(other)
    return own is not None and signed is not None and bool(against_order(kind, own, signed))


def _circle(start: str, edges: dict[str, dict[str, tuple[Sheet, Mapping]]]) -> list[str]:
    """The shortest way from an agreement back to itself; empty where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    for way in ways:
        for after in sorted(edges.get(way[-1], ())):
            if after == start:
                return way
            if after not in seen:
                seen.add(after)
                ways.append([*way, after])
    return []
