"""A provision that is present says how strongly it binds."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.kinds import FAMILIES, KINDS

CODE = Code(
    "AGR312",
    "missing-obligation",
    Severity.ERROR,
    "A provision without its strength: a duty, a right, an effort or a declaration. "
    "Terms and procedures have none.",
    why="Whether the parties shall do something, may do it or merely intend to is the "
    "difference between a promise and a wish; without it two agreements look alike that"
    " are not.",
    cure="Add `obligation` with the word that fits the verb of the text: `shall`, "
    "`shall-not`, `may`, `best-effort`, `intend` or `declare`.",
    bad="""\
provisions:
  - type: naval-visits
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    basis: report
    cite: {source: tass}
""",
)
_PROCEDURES = {kind.word() for family in FAMILIES if family.procedural for kind in family.kinds}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for present provisions without an obligation."""
    for provision in sheet.provisions:
        kind = text(provision, "type")
        if kind not in KINDS or kind in _PROCEDURES or provision.entry("obligation") is not None:
            continue
        if (text(provision, "presence") or "present") == "present" and sheet.whole:
            yield sheet.finding(
                CODE,
                scalar(provision, "type"),
                f'"{kind}" does not say how strongly it binds',
                hint='add "obligation: shall"',
                help="or shall-not, may, best-effort, intend, declare",
            )
