"""How often each kind of provision is found, by the decade in which agreements were signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from validator.compare.cell import State
from validator.model.kinds import FAMILIES, Family
from validator.report.column import Column

UNDATED = "undated"
_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Box:
    """The cells of one kind in one decade, counted by state. No two states are merged."""

    present: int
    absent: int
    silent: int
    unknown: int

    @property
    def known(self) -> int:
        """How many cells are known: present, absent or silent."""
        return self.present + self.absent + self.silent

    @property
    def level(self) -> int:
        """The share of the known that are present, in fifths rounded up; 0 for none."""
        return -(-self.present * _LEVELS // self.known) if self.known else 0

    @property
    def words(self) -> str:
        """The counts in words: `2 of 3 known present (1 silent), 4 unknown`."""
        rest = [
            f"{count} {word}"
            for count, word in ((self.absent, "absent"), (self.silent, "silent"))
            if count
        ]
        told = f" ({', '.join(rest)})" if rest else ""
        known = f"{self.present} of {self.known} known present{told}" if self.known else ""
        unknown = f"{self.unknown} unknown" if self.unknown or not self.known else ""
        return ", ".join(filter(None, (known, unknown)))


@dataclass
class Heat:
    """Collects agreements one by one."""

    _agreements: Counter[str] = field(default_factory=Counter)
    _cells: Counter[tuple[str, str, State]] = field(default_factory=Counter)

    def add(self, column: Column) -> None:
        """Take in one agreement."""
        signed = column.agreement.signed
        decade = f"{signed.year // 10 * 10}s" if signed else UNDATED
        self._agreements[decade] += 1
        for kind, cell in column.cells.items():
            self._cells[kind, decade, cell.state] += 1

    @property
    def decades(self) -> tuple[tuple[str, int], ...]:
        """The decades from the first to the last, each with its number of agreements."""
        dated = sorted(int(name[:-1]) for name in self._agreements if name != UNDATED)
        names = [f"{year}s" for year in range(dated[0], dated[-1] + 1, 10)] if dated else []
        names += [UNDATED] if self._agreements[UNDATED] else []
        return tuple((name, self._agreements[name]) for name in names)

    def rows(self) -> Iterator[tuple[Family, list[tuple[str, list[Box]]]]]:
        """The kinds by family, each with its box in every decade."""
        decades = [name for name, _ in self.decades]
        for family in FAMILIES:
            kinds = [kind.word() for kind in family.kinds]
            yield family, [(kind, [self._box(kind, one) for one in decades]) for kind in kinds]

    def _box(self, kind: str, decade: str) -> Box:
        return Box(*(self._cells[kind, decade, state] for state in State))
