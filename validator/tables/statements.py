"""What was said about agreements, which is not what was agreed."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.statement import Speaker, Statement
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

_SPEAKER = Fields(
    Speaker,
    ("name", "role", "party"),
    {"name": "speaker", "role": "speaker_role", "party": "speaker_party"},
)
_STATEMENT = Fields(
    Statement,
    (
        "date",
        "medium",
        "speech",
        "kind",
        "summary",
        "about",
        "against",
        "verdict",
        "verdict_note",
    ),
)


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, said in enumerate(agreement.statements, 1):
            yield (
                key(agreement.id, said.id),
                agreement.id,
                said.id,
                number,
                *_SPEAKER.values(said.by),
                *_STATEMENT.values(said),
                key(agreement.id, said.answers) if said.answers else None,
                *cited(agreement.id, said.cite),
            )


OF_STATEMENT = ForeignKey(("statement",), "statements", ("id",))

STATEMENTS = Table(
    "statements",
    "Statements",
    "A row for every remark, claim, allegation or denial about an agreement, and what checking "
    "it gave. A statement never fills a cell.",
    (
        id_column("the name of the statement"),
        AGREEMENT,
        Column("name", Type.TEXT, "The name of the statement in the file.", required=True),
        NUMBER,
        *_SPEAKER.columns,
        *_STATEMENT.columns,
        Column("answers", Type.TEXT, "The statement this one replies to: its `id`."),
        *CITED,
    ),
    ("id",),
    _rows,
    (
        OF_AGREEMENT,
        party_key("speaker_party"),
        ForeignKey(("answers",), "statements", ("id",)),
        OF_SOURCE,
    ),
    (("agreement", "number"),),
)
