"""A relation leads to an agreement that has a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.sheet import Sheet, scalar, text
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR402",
    "unknown-agreement",
    Severity.ERROR,
    "A relation to an agreement of which there is no file.",
    why="The relation should lead a reader to the other agreement, and it leads nowhere.",
    cure="Correct the id. For an agreement without a file write `title` in place of `agreement`.",
    bad="""\
relations:
  - {kind: follows, agreement: prk-rus-2042, cite: {source: tass}}
""",
    good="""\
relations:
  - {kind: follows, agreement: prk-rus-2024, cite: {source: tass}}
""",
)


def check(sheets: Sequence[Sheet], known: frozenset[str]) -> Iterator[Finding]:
    """Look every related agreement up, among these files and those beside them."""
    ids = {text(sheet.root, "id") for sheet in sheets} | {sheet.name for sheet in sheets}
    ids |= known
    for sheet in sheets:
        for relation in sheet.relations:
            target = scalar(relation, "agreement")
            if target is not None and target.text not in ids:
                yield sheet.finding(
                    CODE,
                    target,
                    f'no agreement "{target.text}"',
                    hint=did_you_mean(closest(target.text, sorted(ids))),
                    help='for an agreement without a file, write its "title" instead',
                )
