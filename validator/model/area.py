"""Geographic scopes."""

from __future__ import annotations

from validator.model.base import Filled, Line, Vocabulary


class AreaPart(Vocabulary):
    """What a geographic scope takes in."""

    TERRITORY = "territory", "The territory of the parties, or of the party concerned."
    METROPOLITAN = "metropolitan-territory", "The mother country only."
    DEPENDENCIES = "dependent-territories", "Islands and territories under a party's rule."
    FORCES = "forces-ships-aircraft", "Armed forces, ships or aircraft of a party."
    SEA = "sea-area", "A sea, or a part of one."
    AIRSPACE = "airspace", "Airspace."
    BORDER = "border-zone", "A zone along a border."
    REGION = "region", "A region or continent."
    THIRD = "territory-of-others", "Territory of states that are no parties."


class Area(Filled):
    """A geographic scope: what it takes in, and the areas the text names."""

    covers: tuple[AreaPart, ...] = ()
    """What it takes in."""
    names: tuple[Line, ...] = ()
    """The areas, as the text names them: "North America", "north of the Tropic of Cancer"."""
    article: Line | None = None
    """Where the text draws it, if elsewhere."""

    def __str__(self) -> str:
        """The area in words: its names, or what it takes in."""
        return ", ".join(self.names or self.covers) or f"article {self.article}"
