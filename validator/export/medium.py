"""What a medium is: it takes tables one after another, their rows in batches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from validator.tables.table import Content, Row, Table


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms on which data may be used."""

    name: str
    title: str
    url: str


CC_BY = Licence(
    "CC-BY-4.0",
    "Creative Commons Attribution 4.0 International",
    "https://creativecommons.org/licenses/by/4.0/",
)


@dataclass(frozen=True, slots=True)
class About:
    """What is said of a whole export.

    `licence` is None where the agreements are not those of this project; `created` is a time as
    in RFC 3339, None where none was given; `day` is the day it was asked of, if any.
    """

    version: str
    licence: Licence | None = None
    created: str | None = None
    day: date | None = None

    @property
    def title(self) -> str:
        """What it is called."""
        return "Agreements: what states promise each other, provision by provision"

    @property
    def as_of(self) -> str:
        """Of what day it is, in a sentence; empty where none was asked for."""
        if self.day is None:
            return ""
        return (
            f"As of {self.day}: the agreements that bound on that day, or may have, with the text "
            "and the parties of the day and the events until then."
        )

    @property
    def citation(self) -> str:
        """How it is cited."""
        if self.licence is None:
            return "Name whoever made these agreements, and cite each fact by its source."
        year = f" ({self.created[:4]})" if self.created else ""
        return (
            f"The Agreements contributors{year}. {self.title}. Version {self.version}. "
            f"{self.licence.name}."
        )


Put: TypeAlias = Callable[[Sequence[Row]], None]
"""Takes some more rows of a table."""

Sink: TypeAlias = Callable[[Table], AbstractContextManager[Put]]
"""Begins a table, and ends it when its rows are through."""

Open: TypeAlias = Callable[[Path, Content, About], AbstractContextManager[Sink]]
"""Begins to write into a folder that is there; each medium has a function of this form."""
