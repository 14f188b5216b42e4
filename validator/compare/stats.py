"""What a collection of agreements holds, how well it is founded, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from validator.compare.cell import Cell, State
from validator.compare.matrix import Matrix, build_matrix
from validator.model.agreement import Agreement, Coverage
from validator.model.citation import Basis, Citation
from validator.model.dates import PartialDate
from validator.model.provision import Provision
from validator.model.statement import Verdict

COVERAGE = "coverage"
"""On what a silent cell stands that nobody coded: the whole text was read."""

_WEAKEST_LAST = (Basis.TEXT, Basis.OFFICIAL_SUMMARY, Basis.REPORT, Basis.UNVERIFIED)

GROUNDS = (*map(str, _WEAKEST_LAST), COVERAGE)
"""On what a known cell may stand."""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A statement that nobody has checked, and when it was made."""

    agreement: str
    statement: str
    date: PartialDate


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A present provision whose citation names no article, page or section."""

    agreement: str
    type: str
    source: str


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over a collection.

    `cells` counts by state and ground; a cell stands on the weakest basis of its provisions,
    and an unknown one on nothing (`""`).
    """

    agreements: int
    provisions: int
    statements: int
    sources: int
    kinds: int
    cells: Counter[tuple[State, str]]
    unplaced: tuple[Unplaced, ...]
    oldest_unchecked: Unchecked | None
    unused_kinds: tuple[str, ...]
    incomplete: tuple[str, ...]

    @property
    def coded(self) -> int:
        """How many cells rest on a provision."""
        return sum(n for (_, ground), n in self.cells.items() if ground not in ("", COVERAGE))

    @property
    def unverified(self) -> float:
        """The share, from 0 to 1, of the cells resting on a provision that are unverified."""
        weak = sum(n for (_, ground), n in self.cells.items() if ground == Basis.UNVERIFIED)
        return weak / self.coded if self.coded else 0.0


def stats_of(agreements: Sequence[Agreement]) -> Stats:
    """Count what a collection holds."""
    matrix = build_matrix(agreements)
    return Stats(
        agreements=len(matrix.agreements),
        provisions=sum(len(one.provisions) for one in matrix.agreements),
        statements=sum(len(one.statements) for one in matrix.agreements),
        sources=sum(len(one.sources) for one in matrix.agreements),
        kinds=len(matrix.rows),
        cells=Counter(
            (cell.state, ground_of(cell)) for row in matrix.rows for cell in row.cells.values()
        ),
        unplaced=tuple(
            Unplaced(one.id, part.type, part.cite.source)
            for one in matrix.agreements
            for part in one.provisions
            if part.presence == "present" and not _placed(part)
        ),
        oldest_unchecked=_oldest_unchecked(matrix.agreements),
        unused_kinds=_unused(matrix),
        incomplete=tuple(
            one.id for one in matrix.agreements if one.coverage is not Coverage.COMPLETE
        ),
    )


def ground_of(cell: Cell) -> str:
    """On what a cell stands: its weakest basis, or the coverage; an unknown one on nothing."""
    if not cell.known:
        return ""
    weakest = max((_WEAKEST_LAST.index(part.basis) for part in cell.provisions), default=None)
    return COVERAGE if weakest is None else str(_WEAKEST_LAST[weakest])


def _placed(part: Provision) -> bool:
    return any(_has_place(cite) for cite in (part.cite, *part.see_also))


def _has_place(cite: Citation) -> bool:
    return bool(cite.article or cite.articles or cite.page)


def _oldest_unchecked(agreements: Sequence[Agreement]) -> Unchecked | None:
    found = [
        Unchecked(one.id, said.id, said.date)
        for one in agreements
        for said in one.statements
        if said.verdict is Verdict.UNCHECKED and said.date is not None
    ]
    return min(found, key=lambda one: (one.date.earliest, one.agreement), default=None)


def _unused(matrix: Matrix) -> tuple[str, ...]:
    return tuple(
        row.type for row in matrix.rows if not any(cell.provisions for cell in row.cells.values())
    )
