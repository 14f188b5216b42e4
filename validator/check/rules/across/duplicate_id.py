"""An id belongs to one agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR401",
    "duplicate-id",
    Severity.ERROR,
    "Two files with the same id.",
    why="A relation by this id leads to either of the two. Often both are the same "
    "agreement, coded twice.",
    cure="If it is one agreement, merge the files. If there are two, add a word that tells "
    "them apart after the year: `irn-rus-2001-military`.",
)


def check(sheets: Sequence[Sheet], _known: frozenset[str]) -> Iterator[Finding]:
    """Look for ids that stand in two files of the run."""
    first: dict[str, str] = {}
    for sheet in sheets:
        identifier = scalar(sheet.root, "id")
        if identifier is None:
            continue
        before = first.setdefault(identifier.text, sheet.path)
        if before != sheet.path:
            yield sheet.finding(
                CODE,
                identifier,
                f'the id "{identifier.text}" is already that of {before}',
                hint="add a word that tells the two apart, after the year",
            )
