"""A relation is known on both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.related import INVERSE, by_id
from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR405",
    "one-way-relation",
    Severity.WARNING,
    "A relation to an agreement whose file has no relation back.",
    why="Whoever opens the file of the replaced or amended agreement should learn there that it "
    "was. A relation on one side is found from one side only.",
    cure="Add the relation to the other file; the finding shows it.",
    life=Life.PREVIEW,
)


def check(sheets: Sequence[Sheet], _known: frozenset[str]) -> Iterator[Finding]:
    """Look for any relation back, in the files of this run."""
    files = by_id(sheets)
    links = {
        (identifier, text(relation, "agreement"))
        for identifier, sheet in files.items()
        for relation in sheet.relations
    }
    for identifier, sheet in files.items():
        for relation in sheet.relations:
            target, kind = scalar(relation, "agreement"), text(relation, "kind")
            if target is None or target.text not in files or kind not in INVERSE:
                continue
            if (target.text, identifier) not in links and target.text != identifier:
                yield sheet.finding(
                    CODE,
                    target,
                    f"{target.text} does not lead back",
                    hint=f'add to it "{{kind: {INVERSE[kind]}, agreement: {identifier}}}"',
                )
