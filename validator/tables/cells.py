"""The cells of the provision matrix, one in each row."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.cell import Cell, State, cells_of
from validator.compare.place import place
from validator.compare.stats import GROUNDS, ground_of
from validator.model.kinds import FAMILY_OF
from validator.model.provision import Obligation
from validator.tables.keys import AGREEMENT, OF_AGREEMENT, OF_KIND, key
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

PARTED = " | "
"""Between the texts of several provisions in one cell."""


def _rows(content: Content) -> Iterator[Row]:
    families = {kind: FAMILY_OF[kind].id for kind in content.kinds}
    for agreement in content.agreements:
        cells, nothing = cells_of(agreement, agreement.provisions)
        without = _values(agreement.id, nothing)
        for kind, family in families.items():
            cell = cells.get(kind)
            values = without if cell is None else _values(agreement.id, cell)
            yield agreement.id, kind, family, *values


def _values(agreement: str, cell: Cell) -> Row:
    parts = cell.provisions
    # Where one provision binds every party, naming those another binds would say too little.
    obligors = () if any(not part.obligors for part in parts) else cell.values("obligors") or ()
    return (
        str(cell.state),
        ground_of(cell) or None,
        cell.unverified if parts else None,
        len(parts),
        cell.values("obligation") or None,
        obligors or None,
        PARTED.join(dict.fromkeys(filter(None, (place(part.cite) for part in parts)))) or None,
        tuple(dict.fromkeys(key(agreement, part.cite.source) for part in parts)) or None,
        PARTED.join(part.summary for part in parts if part.summary) or None,
    )


CELLS = Table(
    "cells",
    "Cells of the matrix",
    "A row for every agreement and every kind of provision, whether anything is known or not: "
    "what is known of such a clause, and on what that stands.",
    (
        AGREEMENT,
        Column("type", Type.TEXT, "The kind of provision.", required=True),
        Column("family", Type.TEXT, "The family of the kind.", required=True),
        Column(
            "state",
            Type.TEXT,
            " ".join(f"{state}: {state.description}" for state in State),
            required=True,
            words=tuple(map(str, State)),
        ),
        Column(
            "ground",
            Type.TEXT,
            "On what it stands: the weakest basis of its provisions, or `coverage`, where the "
            "whole text was read and has no such clause. None where the state is unknown.",
            words=GROUNDS,
        ),
        Column(
            "unverified",
            Type.BOOLEAN,
            "Whether nothing but unverified provisions carries it. None without provisions.",
        ),
        Column("provisions", Type.INTEGER, "On how many provisions it stands.", required=True),
        Column(
            "obligations",
            Type.WORDS,
            "How strongly they bind.",
            words=tuple(map(str, Obligation)),
        ),
        Column(
            "obligors",
            Type.WORDS,
            "Who owes it; none where a provision binds every party, and without provisions.",
        ),
        Column(
            "place",
            Type.TEXT,
            "The places in the agreement or else in the source, in words, parted by a bar.",
        ),
        Column("sources", Type.WORDS, "The sources that say so: `id` in `sources`."),
        Column("summary", Type.TEXT, "What the provisions say, parted by a bar."),
    ),
    ("agreement", "type"),
    _rows,
    (OF_AGREEMENT, OF_KIND),
)

OF_CELL = ForeignKey(("agreement", "type"), "cells", ("agreement", "type"))
