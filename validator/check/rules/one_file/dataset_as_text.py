"""A dataset is not a treaty."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.mending import rewrite
from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR343",
    "dataset-as-text",
    Severity.ERROR,
    "A provision on the basis of the text whose source is a dataset.",
    why="A dataset holds what its coders made of a text, often of a translation and by rules that "
    "are not ours. Taken for the text, their mistakes become ours without a trace.",
    cure="Write `basis: report`, or read the text and cite that.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: atop, page: "1234"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  atop: {kind: dataset, title: ATOP 5.1, read: excerpts}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: atop, page: "1234"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  atop: {kind: dataset, title: ATOP 5.1, read: excerpts}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each basis with the kind of its source."""
    for provision in sheet.provisions:
        basis, source = scalar(provision, "basis"), sheet.source_of(provision)
        if basis is None or basis.text != "text" or source is None:
            continue
        if text(source, "kind") == "dataset" and text(source, "read") != "not-read":
            yield sheet.finding(
                CODE,
                basis,
                'the basis is "text", but the source is a dataset',
                hint='write "report", or cite the text',
                fix=rewrite("write report", basis.span, "report"),
            )
