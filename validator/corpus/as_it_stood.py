"""An agreement as it stood on a day: its text, its parties and its events until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from validator.model.agreement import Agreement
    from validator.model.standing import Standing


def as_it_stood(agreement: Agreement, standing: Standing | None) -> Agreement:
    """Leave of an agreement what was so at the end of the day of its standing.

    It keeps the provisions in the text on that day, whoever took part or may have, and the events
    that had happened or may have. What tells of the file stays: sources, statements, relations.
    Ask the whole agreement for its status, as later events may tell of a day before them. Without
    a standing it is given back as it is.
    """
    if standing is None:
        return agreement
    there = {*standing.parties, *standing.doubtful}
    return agreement.model_copy(
        update={
            "parties": tuple(party for party in agreement.parties if party.code in there),
            "timeline": tuple(
                event for event in agreement.timeline if event.date.earliest <= standing.day
            ),
            "provisions": agreement.provisions_on(standing.day),
        }
    )
