"""The states and organisations that other tables name by their codes."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.agreement import Agreement
from validator.states import memberships, state
from validator.tables.table import Column, Content, Row, Table, Type


def _rows(content: Content) -> Iterator[Row]:
    codes = {code for agreement in content.agreements for code in _codes(agreement)}
    for code in sorted(codes):
        found = state(code)
        numbers = dict.fromkeys(str(one.number) for one in memberships(code))
        if found is None:
            yield code, None, None, None, None, None
        else:
            cow = tuple(numbers) or None
            yield code, found.name, found.organisation, found.since, found.until, cow


def _codes(agreement: Agreement) -> Iterator[str]:
    yield from (party.code for party in agreement.parties)
    for event in agreement.timeline:
        yield from (*event.parties, *event.toward)
    for part in agreement.provisions:
        yield from (*part.obligors, *part.beneficiaries)
    for said in agreement.statements:
        yield from said.against
        if said.by.party:
            yield said.by.party


STATES = Table(
    "states",
    "States and organisations",
    "Every state and organisation that the other tables name by its code: ISO 3166-1 alpha-3, "
    "ISO 3166-3 for dissolved states, a code of ours for organisations.",
    (
        Column("code", Type.TEXT, "The code valid at the date: IRN, RUS; SUN.", required=True),
        Column("name", Type.TEXT, "A short English name."),
        Column("organisation", Type.BOOLEAN, "Whether it is an organisation."),
        Column("since", Type.DAY, "The first day; none where it is before 1900 or not known."),
        Column("until", Type.DAY, "The last day; none where it still exists."),
        Column(
            "cow_numbers",
            Type.WORDS,
            "Its numbers in the state system of the Correlates of War, the earliest first.",
        ),
    ),
    ("code",),
    _rows,
)
