"""Parties, as they were when they signed."""

from __future__ import annotations

from validator.model.base import Line, Model, PartyCode


class Signatory(Model):
    """A person who signed for a party."""

    name: Line
    """The person's name."""
    role: Line | None = None
    """The office held on the day."""


class Party(Model):
    """A state or organisation bound by the agreement.

    Since when and until when it is bound follows from the timeline (acceded, withdrew, ...).
    """

    code: PartyCode
    """The code valid at the date: IRN, RUS; SUN for the Soviet Union."""
    name: Line | None = None
    """The name the agreement uses for it."""
    signatories: tuple[Signatory, ...] = ()
    """Who signed for it."""
