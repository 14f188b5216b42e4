"""The order in which the life of an agreement goes."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet
from validator.model.dates import PartialDate
from validator.read import Scalar

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


def misplaced(sheet: Sheet) -> Iterator[tuple[Scalar, PartialDate, str, str, PartialDate]]:
    """The dates of events that lie before what must come first.

    Where the date stands, the date, the event, the one that must come before, and its date.
    """
    for event, befores in _ORDER.items():
        for _, place, date in sheet.dates(event):
            for before in befores:
                firsts = [earlier for _, _, earlier in sheet.dates(before)]
                first = min(firsts, key=lambda earlier: earlier.earliest, default=None)
                if first is not None and date.certainly_before(first):
                    yield place, date, event, before, first
                    break
