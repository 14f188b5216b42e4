"""How an agreement stands, in a sentence that says no more than the events recorded bear out."""

from __future__ import annotations

from datetime import date

from validator.model.agreement import Agreement
from validator.model.standing import Status
from validator.report.index import status_changes

_LASTING = (Status.IN_FORCE, Status.SUSPENDED, Status.ENDED)
"""Of these a reader asks since when."""


def status_words(agreement: Agreement, status: Status, day: date | None) -> str:
    """Say the status, and since when where the last change of it is recorded: `In force since ...`.

    Where the dates left it open before the change, it may have come about earlier.
    """
    changes = [(on, word) for on, word in status_changes(agreement) if day is None or on <= day]
    if status not in _LASTING or not changes or changes[-1][1] != status:
        return status.description
    since = f"{status.description.removesuffix('.')} since {changes[-1][0]}"
    open_before = len(changes) > 1 and changes[-2][1] == Status.UNKNOWN
    return f"{since} at the latest." if open_before else f"{since}."


def last_event(agreement: Agreement) -> str:
    """The date of the last event recorded, as far as it is known."""
    return str(max((event.date for event in agreement.timeline), key=lambda one: one.latest))
