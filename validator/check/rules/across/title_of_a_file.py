"""An agreement that has a file is named by its id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.check.mending import rewrite
from validator.check.related import first_signed, overlap
from validator.check.sheet import Sheet, dated, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity, Span

CODE = Code(
    "AGR406",
    "title-of-a-file",
    Severity.WARNING,
    "A relation by title to an agreement that has a file.",
    why="A title leads nowhere; an id leads to the file, and the relation is found from there.",
    cure="Write `agreement` with the id in place of `title`.",
    life=Life.PREVIEW,
)


def check(sheets: Sequence[Sheet], _known: frozenset[str]) -> Iterator[Finding]:
    """Look every title up among those of the files of this run."""
    titled = {text(sheet.root, "title").casefold(): sheet for sheet in sheets}
    for sheet in sheets:
        for relation in sheet.relations:
            title, date = scalar(relation, "title"), dated(relation, "date")
            other = titled.get(title.text.casefold()) if title is not None else None
            entry = relation.entry("title")
            if other is None or other is sheet or entry is None or not text(other.root, "id"):
                continue
            signed = first_signed(other)
            if relation.entry("agreement") or (date and signed and not overlap(date[1], signed)):
                continue
            reference = f"agreement: {text(other.root, 'id')}"
            place = Span(entry.key.span.start, entry.value.span.end)
            yield sheet.finding(
                CODE,
                title,
                f"this agreement has a file, {other.path}",
                hint=f'write "{reference}"',
                fix=rewrite(f"write {reference}", place, reference),
            )
