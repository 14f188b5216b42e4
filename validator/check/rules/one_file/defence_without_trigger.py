"""A duty to assist begins with something."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR354",
    "defence-without-trigger",
    Severity.WARNING,
    "Mutual defence, read in the text, without what sets it going.",
    why="Whether the duty begins with an armed attack, with aggression or with a war is what sets "
    "defence pacts apart; ATOP and Correlates of War both ask for it. Whoever read the "
    "clause has read that too.",
    cure="Add `trigger` with the word the text uses.",
    bad="""\
provisions:
  - type: mutual-defence
    obligation: shall
    basis: text
    cite: {source: tass, article: "4"}
""",
    good="""\
provisions:
  - type: mutual-defence
    obligation: shall
    basis: text
    cite: {source: tass, article: "4"}
    trigger: armed-attack
""",
    life=Life.PREVIEW,
)
_EMPTY = ("absent", "silent")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look for the trigger of every defence clause that was read."""
    for provision in sheet.provisions:
        if text(provision, "type") != "mutual-defence" or text(provision, "basis") != "text":
            continue
        if text(provision, "presence") in _EMPTY or not sheet.whole:
            continue
        if provision.entry("trigger") is None:
            yield sheet.finding(
                CODE,
                scalar(provision, "type"),
                "mutual defence without what sets it going",
                hint='add "trigger"',
            )
