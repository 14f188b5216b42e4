"""One cell of the matrix: what one agreement has to say on one kind of provision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.compare.values import words
from validator.model.agreement import Agreement, Coverage, SecondCoding
from validator.model.base import Vocabulary
from validator.model.provision import Presence

if TYPE_CHECKING:
    from validator.model.provision import Provision


class State(Vocabulary):
    """What is known of one kind of provision in one agreement. No two are ever merged."""

    PRESENT = "present", "The agreement has such a clause."
    ABSENT = "absent", "A source says there is no such clause."
    SILENT = "silent", "The text was read and does not mention it."
    UNKNOWN = "unknown", "Not coded, or the text was not available."


_ALL_IF_LEFT_OUT = {"of_articles"}
"""Scopes: left out, a provision holds for the whole agreement, in a text read in part too."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A state and the provisions it rests on, in the order of the file.

    A silent cell without a provision follows from `coverage: complete`. `read_whole` tells
    whether the whole text was read: only then does a parameter nobody coded mean that the
    text does not state it.
    """

    state: State
    provisions: tuple[Provision, ...] = ()
    read_whole: bool = False

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return self.state is not State.UNKNOWN

    def values(self, name: str) -> tuple[str, ...] | None:
        """Give a field in words, united over the provisions in order.

        `()` says that the text, read whole, does not state it, or that a scope is not narrowed;
        `None` that nobody knows.
        """
        found = (word for part in self.provisions for word in words(getattr(part, name)))
        united = tuple(dict.fromkeys(found))
        return united if united or self.read_whole or name in _ALL_IF_LEFT_OUT else None


_ORDER = (
    (Presence.PRESENT, State.PRESENT),
    (Presence.ABSENT, State.ABSENT),
    (Presence.SILENT, State.SILENT),
)


def cell_of(coding: Agreement | SecondCoding, kind: str) -> Cell:
    """Find what an agreement, or its second coding, has to say on a kind of provision."""
    whole = coding.coverage is Coverage.COMPLETE
    coded = [part for part in coding.provisions if part.type == kind]
    for presence, state in _ORDER:
        if found := tuple(part for part in coded if part.presence is presence):
            return Cell(state, found, whole)
    return Cell(State.SILENT if whole else State.UNKNOWN, read_whole=whole)
