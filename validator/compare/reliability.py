"""How far two coders agree who coded the same texts without sight of each other.

Cohen's kappa (1960) and Krippendorff's alpha (2004) for nominal values, over cells: one kind of
provision in one agreement, with its state as value. A cell that one of the two left unknown is
no evidence of either agreement or difference, and is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from validator.compare.cell import Cell, State, cell_of
from validator.model.agreement import Agreement
from validator.model.kinds import FAMILIES, Family


@dataclass(frozen=True, slots=True)
class Unit:
    """One cell, coded twice."""

    agreement: str
    kind: str
    family: Family
    first: Cell
    second: Cell

    @property
    def agrees(self) -> bool:
        """Whether both coders found the same state."""
        return self.first.state is self.second.state


@dataclass(frozen=True, slots=True)
class Rate:
    """Agreement over some cells.

    `share` is the share of cells, from 0 to 1, in which both found the same. `kappa` and `alpha`
    are 1 for full agreement and 0 for what chance would give; None where both coders used one
    state only, for then chance alone would give full agreement.
    """

    cells: int
    share: float
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """Rates over all cells coded twice, by family and by kind, and the cells that differ."""

    agreements: tuple[str, ...]
    left_out: int
    overall: Rate | None
    families: tuple[tuple[Family, Rate], ...]
    kinds: tuple[tuple[str, Rate], ...]
    disagreements: tuple[Unit, ...]


def reliability(agreements: Sequence[Agreement]) -> Reliability:
    """Compare the two codings of those agreements that have a second one."""
    twice = [one for one in agreements if one.second_coding is not None]
    units = [unit for one in twice for unit in _units(one)]
    known = [unit for unit in units if unit.first.known and unit.second.known]
    by_kind = {
        kind.word(): [unit for unit in known if unit.kind == kind.word()]
        for family in FAMILIES
        for kind in family.kinds
    }
    by_family = [(family, [unit for unit in known if unit.family is family]) for family in FAMILIES]
    return Reliability(
        tuple(one.id for one in twice),
        len(units) - len(known),
        _rate(known) if known else None,
        tuple((family, _rate(some)) for family, some in by_family if some),
        tuple((kind, _rate(some)) for kind, some in by_kind.items() if some),
        tuple(unit for unit in known if not unit.agrees),
    )


def _units(agreement: Agreement) -> list[Unit]:
    second = agreement.second_coding
    if second is None:
        return []
    return [
        Unit(
            agreement.id,
            kind.word(),
            family,
            cell_of(agreement, kind.word()),
            cell_of(second, kind.word()),
        )
        for family in FAMILIES
        for kind in family.kinds
    ]


def _rate(units: Sequence[Unit]) -> Rate:
    share = sum(unit.agrees for unit in units) / len(units)
    used: set[State] = {cell.state for unit in units for cell in (unit.first, unit.second)}
    if len(used) == 1:
        return Rate(len(units), share, None, None)
    from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415 - only this command needs it

    task = AnnotationTask(
        [
            (coder, f"{unit.agreement} {unit.kind}", str(cell.state))
            for unit in units
            for coder, cell in (("first", unit.first), ("second", unit.second))
        ]
    )
    return Rate(len(units), share, float(task.kappa()), float(task.alpha()))
