"""An agreement enters into force as its text provides."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, dated, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.dates import PartialDate
from validator.read import Mapping

CODE = Code(
    "AGR322",
    "entry-disagrees",
    Severity.WARNING,
    "The timeline has another day of entry into force than the provision leads to.",
    why="The provision says when the agreement was to enter into force, the timeline when it did. "
    "Where the text sets a date, or signature alone is enough, the two are one day.",
    cure="Check both. If it entered into force by ratification, correct `mode`; if it needed some "
    "days after signature, add `delay`.",
    bad="""\
provisions:
  - type: entry-into-force
    mode: signature
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: entry-into-force
    mode: ratification
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, article 24",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the event with the date of the text, or with the signature."""
    event = next(sheet.dates("entered-into-force"), None)
    signed = [date for _, _, date in sheet.dates("signed")]
    if event is None or any(event[2].certainly_before(date) for date in signed):
        return
    for provision in sheet.provisions:
        if text(provision, "type") != "entry-into-force" or not sheet.whole:
            continue
        due = _due(provision, signed)
        if due and not any(_may_be_one(event[2], date) for date in due):
            yield sheet.finding(
                CODE,
                event[1],
                f"entered into force on {event[2]}; by the provision in line "
                f"{provision.span.start.line} it was {due[0]}",
                hint="check the mode, and both dates",
            )
            return


def _due(provision: Mapping, signed: list[PartialDate]) -> list[PartialDate]:
    """The dates the provision leads to; none where that cannot be told."""
    set_by_text = dated(provision, "date")
    if set_by_text:
        return [set_by_text[1]] if text(provision, "mode") in ("", "date") else []
    at_once = text(provision, "mode") == "signature" and provision.entry("delay") is None
    return signed if at_once else []


def _may_be_one(one: PartialDate, other: PartialDate) -> bool:
    return not (one.certainly_before(other) or other.certainly_before(one))
