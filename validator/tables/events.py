"""What happened to agreements."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.event import Event
from validator.tables.fields import Fields
from validator.tables.keys import (
    AGREEMENT,
    CITED,
    NUMBER,
    OF_AGREEMENT,
    OF_SOURCE,
    cited,
    id_column,
    key,
    party_key,
)
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

_EVENT = Fields(
    Event,
    (
        "event",
        "date",
        "parties",
        "toward",
        "instrument",
        "articles",
        "until",
        "cause",
        "place",
        "body",
        "summary",
        "basis",
    ),
    {"place": "happened_in"},
)
_ROLES = ("parties", "toward")


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, event in enumerate(agreement.timeline, 1):
            yield (
                key(agreement.id, number),
                agreement.id,
                number,
                *_EVENT.values(event),
                event.agreement,
                content.linked(event.agreement),
                *cited(agreement.id, event.cite),
            )


def _party_rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, event in enumerate(agreement.timeline, 1):
            for role in _ROLES:
                for code in dict.fromkeys(getattr(event, role)):
                    yield key(agreement.id, number), role, code


EVENTS = Table(
    "events",
    "Events",
    "A row for every dated event in the life of an agreement, oldest first.",
    (
        id_column("the number of the event"),
        AGREEMENT,
        NUMBER,
        *_EVENT.columns,
        Column("by_agreement_id", Type.TEXT, "The id of the instrument by which it was done."),
        Column("by_agreement", Type.TEXT, "The same, where that agreement is among these."),
        *CITED,
    ),
    ("id",),
    _rows,
    (OF_AGREEMENT, ForeignKey(("by_agreement",), "agreements", ("id",)), OF_SOURCE),
    (("agreement", "number"),),
)

EVENT_PARTIES = Table(
    "event_parties",
    "Parties of events",
    "A row for every party an event names: the lists of `events`, for joining.",
    (
        Column("event", Type.TEXT, "The event: `id` in `events`.", required=True),
        Column(
            "role",
            Type.TEXT,
            "`parties`: whose act it was; `toward`: towards whom alone it holds.",
            required=True,
            words=_ROLES,
        ),
        Column("party", Type.TEXT, "The code of the party.", required=True),
    ),
    ("event", "role", "party"),
    _party_rows,
    (ForeignKey(("event",), "events", ("id",)), party_key("party")),
)
