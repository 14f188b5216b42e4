"""Keys, and the columns that many tables share."""

from __future__ import annotations

from validator.compare.place import place
from validator.model.citation import Citation
from validator.tables.table import Column, ForeignKey, Row, Type

AGREEMENT = Column("agreement", Type.TEXT, "The id of the agreement.", required=True)
"""Whose row it is."""

NUMBER = Column("number", Type.INTEGER, "The place in the file, from 1.", required=True)
"""Which one in the file."""

OF_AGREEMENT = ForeignKey(("agreement",), "agreements", ("id",))

OF_KIND = ForeignKey(("type",), "kinds", ("type",))

CITED = (
    Column("source", Type.TEXT, "The source that says so: `id` in `sources`.", required=True),
    Column("place", Type.TEXT, "The place in the agreement or else in the source, in words."),
)
"""What a row says of its citation; `citations` says all."""

OF_SOURCE = ForeignKey(("source",), "sources", ("id",))


def id_column(what: str) -> Column:
    """The column of a key of one part, made of the id of the agreement and what is in it."""
    return Column("id", Type.TEXT, f"The agreement, a slash and {what}.", required=True)


def party_key(column: str) -> ForeignKey:
    """A column with the code of a state or organisation."""
    return ForeignKey((column,), "states", ("code",))


def key(agreement: str, part: str | int) -> str:
    """The key of a part of an agreement: `irn-rus-2025/tass`, `irn-rus-2025/012`.

    A number has three digits, so that keys have the order of the file.
    """
    return f"{agreement}/{part:03}" if isinstance(part, int) else f"{agreement}/{part}"


def cited(agreement: str, cite: Citation) -> Row:
    """What a row says of its citation."""
    return (key(agreement, cite.source), place(cite) or None)
