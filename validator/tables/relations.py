"""How agreements stand to one another."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.relation import Relation
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
)
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

_RELATION = Fields(
    Relation,
    ("kind", "agreement", "title", "date", "summary", "basis"),
    {"agreement": "other_id", "title": "other_title", "date": "other_signed"},
)


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, relation in enumerate(agreement.relations, 1):
            yield (
                key(agreement.id, number),
                agreement.id,
                number,
                *_RELATION.values(relation),
                content.linked(relation.agreement),
                *cited(agreement.id, relation.cite),
            )


OF_RELATION = ForeignKey(("relation",), "relations", ("id",))

RELATIONS = Table(
    "relations",
    "Relations",
    "A row for every link from an agreement to another, which may have no file.",
    (
        id_column("the number of the relation"),
        AGREEMENT,
        NUMBER,
        *_RELATION.columns,
        Column("other", Type.TEXT, "The other agreement, where it is among these."),
        *CITED,
    ),
    ("id",),
    _rows,
    (OF_AGREEMENT, ForeignKey(("other",), "agreements", ("id",)), OF_SOURCE),
    (("agreement", "number"),),
)
