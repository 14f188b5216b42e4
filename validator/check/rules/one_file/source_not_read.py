"""Only what was read bears anything out."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.mending import rewrite
from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR342",
    "source-not-read",
    Severity.ERROR,
    "A provision or an event that stands on a source nobody has read.",
    why="The basis says what was read. Of a source that is only known to exist nobody can tell "
    "what it says, so that basis is a claim without ground.",
    cure="Cite what you did read. If it was read after all, correct `read`; if not, write "
    "`basis: unverified`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: text
    cite: {source: full-text, article: "5"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: not-read}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: unverified
    cite: {source: full-text, article: "5"}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: not-read}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each basis with how much of its source was read."""
    for place in (*sheet.provisions, *sheet.events):
        basis, source = scalar(place, "basis"), sheet.source_of(place)
        if basis is None or basis.text == "unverified" or source is None:
            continue
        if text(source, "read") == "not-read":
            yield sheet.finding(
                CODE,
                basis,
                f'the basis is "{basis.text}", but the source was not read',
                hint='write "unverified", or cite what was read',
                fix=rewrite("write unverified", basis.span, "unverified"),
            )
