"""An agreement that has come or gone, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.agreement import Agreement
from validator.model.provision import Presence
from validator.render.words import counted


def introduction(agreement: Agreement) -> Iterator[tuple[str, str]]:
    """Give labels and texts: what it is, between whom, and what is coded of it."""
    yield "title", agreement.title
    signed = f", signed {agreement.signed}" if agreement.signed else ""
    parties = ", ".join(party.code for party in agreement.parties)
    yield "parties", f"{parties}{signed}"
    for presence in Presence:
        kinds = dict.fromkeys(
            part.type for part in agreement.provisions if part.presence is presence
        )
        if kinds:
            yield str(presence), ", ".join(kinds)
    statements = counted(len(agreement.statements), "statement", "statements")
    sources = counted(len(agreement.sources), "source", "sources")
    yield "coverage", f"{agreement.coverage}; {statements}, {sources}"
