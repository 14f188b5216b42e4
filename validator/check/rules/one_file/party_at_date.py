"""A party existed on the day of signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from validator.check.sheet import Sheet, scalars
from validator.check.suggest import did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.states import all_codes, state, valid_on

CODE = Code(
    "AGR305",
    "party-not-valid-at-date",
    Severity.ERROR,
    "A party that did not exist yet, or no longer, when the agreement was signed. "
    "Parties keep the code they had: SUN, not RUS, for the Soviet Union.",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the life of each state with the first signature, or with its own accession."""
    signed = min((d for _, _, d in sheet.dates("signed")), key=lambda d: d.earliest, default=None)
    joined = {
        code.text: joining
        for kind in ("acceded", "succeeded")
        for event, _, joining in sheet.dates(kind)
        for code in scalars(event, "parties")
    }
    for code in sheet.party_codes:
        known, day = state(code.text), joined.get(code.text, signed)
        if known is None or day is None:
            continue
        if known.since and day.latest < known.since:
            yield sheet.finding(
                CODE,
                code,
                f"{code.text} ({known.name}) did not exist before {known.since.year}; "
                f"the date is {day}",
                hint=did_you_mean(_predecessor(code.text, day.latest)),
            )
        elif known.until and day.earliest > known.until:
            yield sheet.finding(
                CODE,
                code,
                f"{code.text} ({known.name}) did not exist after {known.until.year}; "
                f"the date is {day}",
                hint=did_you_mean(next(iter(known.successors), None)),
            )


def _predecessor(code: str, day: date) -> str | None:
    """The state that a successor stands in for too early."""
    return next(
        (
            before
            for before in all_codes()
            if (known := state(before)) and code in known.successors and valid_on(before, day)
        ),
        None,
    )
