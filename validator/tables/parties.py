"""The parties of agreements, and who signed for them."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.party import Party, Signatory
from validator.states import state
from validator.tables.fields import Fields
from validator.tables.keys import AGREEMENT, NUMBER, OF_AGREEMENT, party_key
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

_PARTY = Fields(Party, ("code", "name"), {"code": "party", "name": "name_in_text"})
_SIGNATORY = Fields(Signatory, ("name", "role"))


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, party in enumerate(agreement.parties, 1):
            found = state(party.code)
            code, in_text = _PARTY.values(party)
            yield agreement.id, code, number, found.name if found else None, in_text


def _signatory_rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for party in agreement.parties:
            for number, one in enumerate(party.signatories, 1):
                yield agreement.id, party.code, number, *_SIGNATORY.values(one)


PARTIES = Table(
    "parties",
    "Parties",
    "A row for every party of an agreement.",
    (
        AGREEMENT,
        _PARTY.columns[0],
        NUMBER,
        Column("name", Type.TEXT, "The short English name that goes with the code."),
        _PARTY.columns[1],
    ),
    ("agreement", "party"),
    _rows,
    (OF_AGREEMENT, party_key("party")),
)

SIGNATORIES = Table(
    "signatories",
    "Signatories",
    "A row for every person who signed for a party.",
    (
        AGREEMENT,
        Column("party", Type.TEXT, "The party signed for.", required=True),
        Column("number", Type.INTEGER, "The place in the list of the party.", required=True),
        *_SIGNATORY.columns,
    ),
    ("agreement", "party", "number"),
    _signatory_rows,
    (ForeignKey(("agreement", "party"), "parties", ("agreement", "party")), OF_AGREEMENT),
)
