"""What is not in a part may be in the rest."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR346",
    "absence-from-excerpts",
    Severity.WARNING,
    "A clause said not to be there, on the basis of a text that was read only in parts.",
    why="Absence is the strongest claim about a text. Parts of it cannot bear that out: the clause "
    "may stand in what was not read.",
    cure="Read the rest and correct `read`. If somebody else says that there is no such clause, "
    "cite that and write its basis; if nobody does, remove the provision, which makes the cell "
    "unknown.",
    bad="""\
provisions:
  - {type: mutual-defence, presence: silent, basis: text, cite: {source: part}}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  part: {kind: treaty-text, title: Articles 1 to 5, read: excerpts}
""",
    good="""\
provisions:
  - {type: mutual-defence, presence: silent, basis: text, cite: {source: full-text}}
sources:
  tass: {kind: news, title: TASS, read: whole}
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  full-text: {kind: treaty-text, title: The text, read: whole}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare what is said not to be there with how much was read."""
    for provision in sheet.provisions:
        presence, source = scalar(provision, "presence"), sheet.source_of(provision)
        if presence is None or presence.text not in ("absent", "silent") or source is None:
            continue
        if text(provision, "basis") == "text" and text(source, "read") == "excerpts":
            yield sheet.finding(
                CODE,
                presence,
                f"{presence.text} in the text, of which only parts were read",
                hint="read the rest, or cite whoever says so",
            )
