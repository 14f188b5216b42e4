"""The order in which the life of an agreement goes."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalars
from validator.model.dates import PartialDate
from validator.read import Mapping, Scalar

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
_BY_PARTY = ("withdrawal-notified", "suspended")
"""What a party does for itself alone."""


def misplaced(sheet: Sheet) -> Iterator[tuple[Scalar, PartialDate, str, str, PartialDate]]:
    """The dates of events that lie before what must come first.

    Where the date stands, the date, the event, the one that must come before, and its date.
    """
    for event, befores in _ORDER.items():
        for acting, place, date in sheet.dates(event):
            for before in befores:
                firsts = _before(sheet, event, acting, before)
                first = min(firsts, key=lambda earlier: earlier.earliest, default=None)
                if first is not None and date.certainly_before(first):
                    yield place, date, event, before, first
                    break


def _before(sheet: Sheet, event: str, acting: Mapping, before: str) -> list[PartialDate]:
    """The dates of what must come before an event.

    Of acts of single parties only those of the same party count, and none where it has acted
    more often than that is recorded: it may have left, come back and given notice later.
    """
    dates = [(one, date) for one, _, date in sheet.dates(before)]
    if before not in _BY_PARTY:
        return [date for _, date in dates]
    parties = _parties(acting)
    own = [date for one, date in dates if not parties or parties & _parties(one)]
    acts = sum(1 for one, _, _ in sheet.dates(event) if not parties or parties & _parties(one))
    return own if len(own) >= acts else []


def _parties(event: Mapping) -> set[str]:
    return {code.text for code in scalars(event, "parties")}
