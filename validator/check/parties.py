"""Which parties a file certainly has."""

from __future__ import annotations

from validator.check.related import first_signed
from validator.check.sheet import Sheet, scalars
from validator.model.dates import PartialDate
from validator.states import State, state


def certain_parties(sheet: Sheet) -> tuple[str, ...] | None:
    """The codes of the parties, or None where one of them is a mistake of its own.

    Then what disagrees with the parties need not be wrong.
    """
    days = days_bound(sheet)
    for code in sheet.party_codes:
        known, day = state(code.text), days.get(code.text)
        if known is None or (day is not None and not may_exist(known, day)):
            return None
    return tuple(code.text for code in sheet.party_codes)


def days_bound(sheet: Sheet) -> dict[str, PartialDate]:
    """For each party the date of its own accession or succession, else of the first signature."""
    signed = first_signed(sheet)
    days = {code.text: signed for code in sheet.party_codes if signed is not None}
    return days | {
        code.text: joining
        for kind in ("acceded", "succeeded")
        for event, _, joining in sheet.dates(kind)
        for code in scalars(event, "parties")
    }


def may_exist(known: State, day: PartialDate) -> bool:
    """Tell whether the state existed on one of the days a date may mean."""
    turns = [turn for turn in (known.since, known.until) if turn is not None]
    inside = any(day.earliest <= turn <= day.latest for turn in turns)
    return inside or known.existed_on(day.earliest) or known.existed_on(day.latest)
