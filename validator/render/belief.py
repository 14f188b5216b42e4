"""What is believed and was not checked, said wherever it is told in words."""

from __future__ import annotations

from validator.compare.cell import Cell, State
from validator.compare.change import Side
from validator.compare.place import NUMBER_DOUBT, place
from validator.model.provision import Provision


def doubted(text: str) -> str:
    """Say of a place or a state that it is only believed: `art. 5 (unverified)`."""
    return f"{text.removesuffix(NUMBER_DOUBT)} (unverified)" if text else "unverified"


def place_of(part: Provision) -> str:
    """Where a provision stands, and whether it is only believed."""
    return doubted(place(part.cite)) if part.unverified else place(part.cite)


def state_of(one: Cell | Side) -> str:
    """The state of a cell; of a clause that is there, its place tells whether it is believed."""
    believed = one.unverified and one.state is not State.PRESENT
    return doubted(str(one.state)) if believed else str(one.state)


def places_of(side: Side) -> str:
    """The places a side rests on; of a clause that is there also which are only believed."""
    is_clause = side.state not in {State.ABSENT, State.SILENT}
    found = (
        doubted(place(cite)) if is_clause and cite in side.believed else place(cite)
        for cite in side.cites
    )
    return ", ".join(dict.fromkeys(filter(None, found)))
