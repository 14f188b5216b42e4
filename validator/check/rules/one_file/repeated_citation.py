"""A further source is another one."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, mappings, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Mapping, data

CODE = Code(
    "AGR347",
    "repeated-citation",
    Severity.WARNING,
    "One place of one source, cited twice for the same thing.",
    why="Further citations show how well something is founded. The same one again makes a claim "
    "look better founded than it is.",
    cure="Remove the second, or cite the source or the place that was meant.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
    see_also: [{source: tass}]
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
    see_also: [{source: epoch-times}]
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the citations of each provision, and those each verdict rests on."""
    for provision in sheet.provisions:
        cite = child(provision, "cite")
        first = (cite,) if isinstance(cite, Mapping) else ()
        yield from _repeated(sheet, (*first, *mappings(provision, "see_also")))
    for statement in sheet.statements:
        yield from _repeated(sheet, mappings(statement, "checked_against"))


def _repeated(sheet: Sheet, citations: tuple[Mapping, ...]) -> Iterator[Finding]:
    seen = []
    for citation in citations:
        content = data(citation)
        if content in seen:
            yield sheet.finding(
                CODE,
                citation,
                f'"{text(citation, "source")}" is already cited for this',
                hint="remove it, or cite another source or place",
            )
        seen.append(content)
