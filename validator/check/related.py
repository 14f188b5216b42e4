"""How two agreements stand to each other in time."""

from __future__ import annotations

from collections.abc import Iterable

from validator.check.sheet import Sheet, text
from validator.model.dates import PartialDate

_PAIRS = (
    ("follows", "precedes"),
    ("supersedes", "superseded-by"),
    ("amends", "amended-by"),
    ("implements", "implemented-by"),
)
INVERSE = dict(_PAIRS) | {earlier: later for later, earlier in _PAIRS}
"""The kind of a relation as the other agreement has it."""


def first_signed(sheet: Sheet) -> PartialDate | None:
    """When an agreement was signed first."""
    dates = (date for _, _, date in sheet.dates("signed"))
    return min(dates, key=lambda date: date.earliest, default=None)


def against_order(kind: str, own: PartialDate, other: PartialDate) -> str:
    """Say when the other agreement came, where a relation of this kind wants it otherwise."""
    later, earlier = (frozenset(side) for side in zip(*_PAIRS, strict=True))
    if kind in later and own.certainly_before(other):
        return "later"
    return "earlier" if kind in earlier and other.certainly_before(own) else ""


def overlap(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates may mean one day."""
    return not (one.certainly_before(other) or other.certainly_before(one))


def by_id(sheets: Iterable[Sheet]) -> dict[str, Sheet]:
    """The agreements of a run by their id; of two with one id the first."""
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        if identifier := text(sheet.root, "id"):
            found.setdefault(identifier, sheet)
    return found
