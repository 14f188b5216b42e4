"""The documents that agreements cite."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.citation import Source
from validator.tables.fields import Fields
from validator.tables.keys import AGREEMENT, OF_AGREEMENT, id_column, key
from validator.tables.table import Column, Content, Row, Table, Type

_SOURCE = Fields(
    Source,
    (
        "kind",
        "title",
        "publisher",
        "authors",
        "date",
        "accessed",
        "url",
        "language",
        "read",
        "note",
    ),
)


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for name, source in agreement.sources.items():
            yield key(agreement.id, name), agreement.id, name, *_SOURCE.values(source)


SOURCES = Table(
    "sources",
    "Sources",
    "A row for every document an agreement cites, with how much of it was read.",
    (
        id_column("the key of the source"),
        AGREEMENT,
        Column("key", Type.TEXT, "The key of the source in the file.", required=True),
        *_SOURCE.columns,
    ),
    ("id",),
    _rows,
    (OF_AGREEMENT,),
    (("agreement", "key"),),
)
