"""A party existed on the day of signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from validator.check.parties import days_bound, may_exist
from validator.check.sheet import Sheet
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
    why="Under the code of a successor a treaty of the Soviet Union becomes one of Russia, "
    "and drops out of every comparison with datasets, which keep the two apart.",
    cure="Write the code of the state that signed. The successor, if it took the agreement "
    "over, is a party of its own with an event `succeeded`.",
    bad="""\
id: irn-rus-1968
parties: [{code: IRN}, {code: RUS}]
timeline:
  - {event: signed, date: 1968-07-01, cite: {source: tass}}
  - {event: entered-into-force, date: 1968-10-02, cite: {source: tass}}
""",
    good="""\
id: irn-sun-1968
parties: [{code: IRN}, {code: SUN}]
timeline:
  - {event: signed, date: 1968-07-01, cite: {source: tass}}
  - {event: entered-into-force, date: 1968-10-02, cite: {source: tass}}
""",
    source="ISO 3166-1 and 3166-3; the days are those of the Correlates of War state system",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the life of each state with the first signature, or with its own accession."""
    days = days_bound(sheet)
    for code in sheet.party_codes:
        known, day = state(code.text), days.get(code.text)
        if known is None or day is None or may_exist(known, day):
            continue
        if known.since and day.latest < known.since:
            when, meant = f"before {known.since.year}", _predecessor(code.text, day.latest)
        else:
            when, meant = "at that time", next(iter(known.successors), None)
        yield sheet.finding(
            CODE,
            code,
            f"{code.text} ({known.name}) did not exist {when}; the date is {day}",
            hint=did_you_mean(meant),
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
