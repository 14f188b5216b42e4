"""Two agreements compared, in a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from validator.api.given import Day, agreements, day
from validator.compare.change import Change
from validator.compare.comparison import Comparison, Group, KindPair, comparison
from validator.compare.matrix import Matrix, build_matrix
from validator.corpus.asking import asked
from validator.model.agreement import Agreement
from validator.render.comparison import FORMATS
from validator.render.matrix.html import fragment
from validator.render.screen import TableOptions


@dataclass(frozen=True)
class Diff:
    """How two agreements differ, from the first to the second."""

    matrix: Matrix

    @cached_property
    def comparison(self) -> Comparison:
        """Every kind of provision in both."""
        return comparison(self.matrix)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every known difference, typed, with its direction where it has one."""
        return self.comparison.changes

    def of(self, group: Group) -> tuple[KindPair, ...]:
        """The kinds that stand so: only in one, in both and different, alike, unknown."""
        return self.comparison.of(group)

    def __repr__(self) -> str:
        return FORMATS["text"](self.matrix, TableOptions())

    def _repr_html_(self) -> str:
        return fragment(self.matrix, TableOptions(only_differences=True))


def diff(first: Agreement, second: Agreement, *, as_of: Day | None = None) -> Diff:
    """Compare two agreements clause by clause; with a day by their texts of that day.

    Raises `ValueError` where both have one id, or one did not bind on the day, and `TypeError` for
    what is no agreement.
    """
    first, second = agreements("diff", (first, second))
    if first.id == second.id:
        raise ValueError(f"{first.id} is compared with itself")
    found = build_matrix([first, second], asked(date.min, as_of=day("as_of", as_of)).as_of)
    if found.left_out:
        raise ValueError("; ".join(f"{one.key}: {one.reason}" for one in found.left_out))
    return Diff(found)
