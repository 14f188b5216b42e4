"""The provisions of agreements, whom they bind, and what they state."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.values import words
from validator.model.provision import Provision
from validator.tables.cells import OF_CELL
from validator.tables.fields import Fields
from validator.tables.keys import (
    AGREEMENT,
    CITED,
    NUMBER,
    OF_AGREEMENT,
    OF_KIND,
    OF_SOURCE,
    cited,
    id_column,
    key,
    party_key,
)
from validator.tables.kinds import OF_PARAMETER
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

_PROVISION = Fields(
    Provision,
    (
        "type",
        "id",
        "presence",
        "obligation",
        "obligors",
        "beneficiaries",
        "conditions",
        "under",
        "summary",
        "basis",
        "since",
        "until",
    ),
    {"id": "name"},
)
_ROLES = ("obligors", "beneficiaries")

OF_PROVISION = ForeignKey(("provision",), "provisions", ("id",))

_OF = Column("provision", Type.TEXT, "The provision: `id` in `provisions`.", required=True)


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, part in content.provisions(agreement):
            yield (
                key(agreement.id, number),
                agreement.id,
                number,
                *_PROVISION.values(part),
                *cited(agreement.id, part.cite),
            )


def _party_rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, part in content.provisions(agreement):
            for role in _ROLES:
                for code in dict.fromkeys(getattr(part, role)):
                    yield key(agreement.id, number), role, code


def _parameter_rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, part in content.provisions(agreement):
            for name in part.parameters():
                for place, word in enumerate(words(getattr(part, name)), 1):
                    yield key(agreement.id, number), name, place, part.type, agreement.id, word


PROVISIONS = Table(
    "provisions",
    "Provisions",
    "A row for every provision coded, in the order of the file; also those that say that there "
    "is no such clause (`presence`).",
    (id_column("the number of the provision"), AGREEMENT, NUMBER, *_PROVISION.columns, *CITED),
    ("id",),
    _rows,
    (OF_AGREEMENT, OF_KIND, OF_CELL, OF_SOURCE),
    (("agreement", "number"),),
)

PROVISION_PARTIES = Table(
    "provision_parties",
    "Parties of provisions",
    "A row for every party a provision names: the lists of `provisions`, for joining.",
    (
        _OF,
        Column(
            "role",
            Type.TEXT,
            "`obligors`: who owes it; `beneficiaries`: to whom it is owed.",
            required=True,
            words=_ROLES,
        ),
        Column("party", Type.TEXT, "The code of the party.", required=True),
    ),
    ("provision", "role", "party"),
    _party_rows,
    (OF_PROVISION, party_key("party")),
)

PARAMETERS = Table(
    "parameters",
    "Parameters of provisions",
    "A row for every value that is stated of a provision: what `kind_parameters` lists.",
    (
        _OF,
        Column("parameter", Type.TEXT, "The name of the parameter.", required=True),
        Column("number", Type.INTEGER, "Which of its values, from 1.", required=True),
        Column("type", Type.TEXT, "The kind of the provision.", required=True),
        AGREEMENT,
        Column(
            "value",
            Type.TEXT,
            "The value in words: a word of the list, `yes` or `no`, `20 years`.",
            required=True,
        ),
    ),
    ("provision", "parameter", "number"),
    _parameter_rows,
    (OF_PROVISION, OF_PARAMETER, OF_KIND, OF_AGREEMENT),
)
