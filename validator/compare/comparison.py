"""Two agreements compared kind by kind, every known difference stated from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from validator.compare.cell import Cell, State
from validator.compare.change import Change
from validator.compare.clause import Clause, open_fields
from validator.compare.matching import Matched
from validator.compare.matrix import Matrix
from validator.compare.pair import cell_changes, match_clauses
from validator.model.base import Vocabulary
from validator.model.kinds import Family


class Group(Vocabulary):
    """How two agreements stand to each other in one kind, in the order they are told."""

    ONLY_SECOND = "only-second", "The second has such a clause, the first is known to have none."
    ONLY_FIRST = "only-first", "The first has such a clause, the second is known to have none."
    DIFFERENT = "different", "Both have one, and they are known to differ."
    ALIKE = "alike", "Both have one, and nothing known differs."
    NEITHER = "neither", "Both are known to have none."
    SECOND_ALONE_KNOWN = "second-alone-known", "Of the first nothing is known."
    FIRST_ALONE_KNOWN = "first-alone-known", "Of the second nothing is known."
    UNKNOWN = "unknown", "Of both nothing is known."

    @property
    def mirrored(self) -> Group:
        """The group seen from the other side."""
        return _MIRRORED.get(self, self)


_MIRRORED = {
    Group.ONLY_SECOND: Group.ONLY_FIRST,
    Group.ONLY_FIRST: Group.ONLY_SECOND,
    Group.SECOND_ALONE_KNOWN: Group.FIRST_ALONE_KNOWN,
    Group.FIRST_ALONE_KNOWN: Group.SECOND_ALONE_KNOWN,
}


@dataclass(frozen=True)
class KindPair:
    """One kind of provision in two agreements."""

    type: str
    family: Family
    first: Cell
    second: Cell

    @cached_property
    def _matched(self) -> Matched[Clause]:
        return match_clauses(self.first, self.second)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The known differences, stated from the first to the second."""
        return tuple(cell_changes(self.type, self.first, self.second, self._matched))

    @cached_property
    def open_fields(self) -> int:
        """How many fields of clauses both have are known on one side only."""
        return sum(len(open_fields(one, other)) for one, other in self._matched.pairs)

    @property
    def believed(self) -> bool:
        """Whether what is said of one of the two rests on nothing that was checked."""
        return self.first.unverified or self.second.unverified

    @property
    def group(self) -> Group:
        """How the two agreements stand to each other in this kind."""
        if not (self.first.known and self.second.known):
            return self._with_an_unknown()
        match self.first.state is State.PRESENT, self.second.state is State.PRESENT:
            case True, True:
                return Group.DIFFERENT if self.changes else Group.ALIKE
            case True, False:
                return Group.ONLY_FIRST
            case False, True:
                return Group.ONLY_SECOND
        return Group.NEITHER

    def _with_an_unknown(self) -> Group:
        if self.first.known:
            return Group.FIRST_ALONE_KNOWN
        return Group.SECOND_ALONE_KNOWN if self.second.known else Group.UNKNOWN


@dataclass(frozen=True)
class Comparison:
    """Two agreements, by the names of their columns, and every kind of provision."""

    first: str
    second: str
    kinds: tuple[KindPair, ...]

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """All known differences, in the order of the codebook."""
        return tuple(change for pair in self.kinds for change in pair.changes)

    @property
    def open_fields(self) -> int:
        """How many fields of clauses both have are known on one side only."""
        return sum(pair.open_fields for pair in self.kinds)

    def of(self, group: Group) -> tuple[KindPair, ...]:
        """The kinds that stand so, in the order of the codebook."""
        return tuple(pair for pair in self.kinds if pair.group is group)


def comparison(matrix: Matrix) -> Comparison:
    """Compare the two agreements of a matrix that has two columns."""
    first, second = matrix.ids
    return Comparison(first, second, tuple(_kinds(matrix)))


def _kinds(matrix: Matrix) -> Iterator[KindPair]:
    for row in matrix.rows:
        first, second = (row.cells[key] for key in matrix.ids)
        yield KindPair(row.type, row.family, first, second)
