"""A provision that is not there has no content."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.kinds import KINDS

CODE = Code(
    "AGR311",
    "content-without-presence",
    Severity.ERROR,
    "An absent or silent provision with a strength, a bearer or parameters.",
    why="What is not there binds nobody and has no details. Content on it means that the "
    "clause is there after all, or that it was copied from another provision.",
    cure="Remove the content, or remove `presence`.",
    bad="""\
provisions:
  - type: naval-visits
    presence: absent
    obligation: shall
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    presence: absent
    basis: report
    cite: {source: tass}
""",
)
_CONTENT = ("obligation", "obligors", "beneficiaries", "conditions", "under")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for content in provisions that are not present."""
    for provision in sheet.provisions:
        presence = text(provision, "presence") or "present"
        kind = KINDS.get(text(provision, "type"))
        if presence == "present" or kind is None:
            continue
        for entry in provision.entries:
            if entry.key.text in (*_CONTENT, *kind.parameters()):
                yield sheet.finding(
                    CODE,
                    entry.key,
                    f'"{entry.key.text}" on a provision that is {presence}',
                    hint=f'remove it, or remove "presence: {presence}"',
                )
                break
