"""An agreement that has come or gone, told whole but short."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.clause import said
from validator.compare.place import place
from validator.model.agreement import Agreement
from validator.model.provision import Presence, Provision
from validator.render.changes.phrases import placed
from validator.render.words import counted


def introduction(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Give labels and texts: between whom it is, since when, and how much is coded of it."""
    parties = ", ".join(party.code for party in agreement.parties)
    yield "parties", f"{parties}{f', signed {agreement.signed}' if agreement.signed else ''}"
    counts = (
        counted(len(agreement.provisions), "provision", "provisions"),
        counted(len(agreement.statements), "statement", "statements"),
        counted(len(agreement.sources), "source", "sources"),
    )
    yield "coverage", f"{agreement.coverage}: {', '.join(counts)}"


def clauses(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Give the kind of each provision and what it says, where, and on what ground."""
    for part in agreement.provisions:
        yield part.type, _clause(part)


def _clause(part: Provision) -> str:
    state = () if part.presence is Presence.PRESENT else (str(part.presence),)
    ground = f"basis {part.basis}, source {part.cite.source}"
    return placed("; ".join((*state, *said(part))), place(part.cite), ground).strip()
