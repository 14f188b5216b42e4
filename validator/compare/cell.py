"""One cell of the matrix: what one agreement has to say on one kind of provision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from validator.compare.clause import Clause
from validator.compare.scale import ALL_IF_LEFT_OUT
from validator.compare.values import words
from validator.model.agreement import Agreement, Coverage, SecondCoding
from validator.model.base import Vocabulary
from validator.model.provision import Presence, Provision


class State(Vocabulary):
    """What is known of one kind of provision in one agreement. No two are ever merged."""

    PRESENT = "present", "The agreement has such a clause."
    ABSENT = "absent", "A source says there is no such clause."
    SILENT = "silent", "The text was read and does not mention it."
    UNKNOWN = "unknown", "Not coded, or the text was not available."


@dataclass(frozen=True)
class Cell:
    """A state and the provisions it rests on, in the order of the file.

    A silent cell without a provision follows from `coverage: complete`. `read_whole` tells
    whether the whole text was read: only then does a parameter nobody coded mean that the
    text does not state it. `parties` are those of the agreement.
    """

    state: State
    provisions: tuple[Provision, ...] = ()
    read_whole: bool = False
    parties: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return self.state is not State.UNKNOWN

    @property
    def unverified(self) -> bool:
        """Whether it has provisions, and all are believed and were not checked."""
        return bool(self.provisions) and all(part.unverified for part in self.provisions)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses it has, to be compared; none where it is not present."""
        if self.state is not State.PRESENT:
            return ()
        return tuple(Clause(part, self.read_whole, self.parties) for part in self.provisions)

    @cached_property
    def contents(self) -> frozenset[tuple[object, ...]]:
        """What its clauses say, in what is compared."""
        return frozenset(clause.content for clause in self.clauses)

    def values(self, name: str) -> tuple[str, ...] | None:
        """Give a field in words, united over the provisions in order.

        `()` says that the text, read whole, does not state it, or that a scope is not narrowed;
        `None` that nobody knows.
        """
        found = (word for part in self.provisions for word in words(getattr(part, name)))
        united = tuple(dict.fromkeys(found))
        return united if united or self.read_whole or name in ALL_IF_LEFT_OUT else None

    def stated(self, name: str) -> frozenset[object] | None:
        """What a field says, united over the clauses, to be compared as `Clause.stated` is."""
        said = frozenset().union(*(clause.stated(name) or () for clause in self.clauses))
        return said if said or self.read_whole or name in ALL_IF_LEFT_OUT else None


_ORDER = (
    (Presence.PRESENT, State.PRESENT),
    (Presence.ABSENT, State.ABSENT),
    (Presence.SILENT, State.SILENT),
)


def cell_of(coding: Agreement | SecondCoding, kind: str) -> Cell:
    """Find what an agreement, or its second coding, has to say on a kind of provision."""
    cells, empty = cells_of(coding, coding.provisions)
    return cells.get(kind, empty)


def cells_of(
    coding: Agreement | SecondCoding, provisions: Sequence[Provision]
) -> tuple[dict[str, Cell], Cell]:
    """Make the cells of the kinds these provisions code, and the one cell of every other kind."""
    whole = coding.coverage is Coverage.COMPLETE
    parties = (
        frozenset(party.code for party in coding.parties)
        if isinstance(coding, Agreement)
        else frozenset()
    )
    coded: dict[str, list[Provision]] = {}
    for part in provisions:
        coded.setdefault(part.type, []).append(part)
    cells = {kind: _cell(parts, whole, parties) for kind, parts in coded.items()}
    nothing = State.SILENT if whole else State.UNKNOWN
    return cells, Cell(nothing, read_whole=whole, parties=parties)


def _cell(parts: Sequence[Provision], whole: bool, parties: frozenset[str]) -> Cell:  # noqa: FBT001
    """Make the cell of one kind; a clause that is there outweighs what is said to be missing."""
    presence, state = next(
        each for each in _ORDER if any(part.presence is each[0] for part in parts)
    )
    found = tuple(part for part in parts if part.presence is presence)
    return Cell(state, found, whole, parties)
