"""An agreement is signed, ratified, in force and ended in this order."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR303",
    "dates-out-of-order",
    Severity.ERROR,
    "An event lies before one that must come first. Dates known only to the month or the year "
    "count as out of order only where no day they may mean would fit. "
    "(Vienna Convention on the Law of Treaties, articles 11 to 14, 24, 42 and 54.)",
)
_ORDER = {
    "ratified": ("signed",),
    "instruments-exchanged": ("signed",),
    "entered-into-force": ("signed",),
    "acceded": ("signed",),
    "renewed": ("entered-into-force", "signed"),
    "withdrew": ("withdrawal-notified", "entered-into-force", "signed"),
    "resumed": ("suspended",),
    "ended": ("entered-into-force", "signed"),
}
_WORDS = {"entered-into-force": "entry into force", "signed": "signature"}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each event with the earliest of those that must come before it."""
    for event, befores in _ORDER.items():
        for _, place, date in sheet.dates(event):
            for before in befores:
                firsts = [earlier for _, _, earlier in sheet.dates(before)]
                first = min(firsts, key=lambda earlier: earlier.earliest, default=None)
                if first is not None and date.certainly_before(first):
                    yield sheet.finding(
                        CODE,
                        place,
                        f'"{event}" on {date} lies before {_WORDS.get(before, before)}, {first}',
                        hint="check both dates",
                    )
                    break
