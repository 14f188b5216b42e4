"""Two cells of one kind of provision: how they differ, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.cell import Cell, State
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.compare.clause import Clause, differing_fields, likeness, open_fields, said
from validator.compare.matching import Matched, match
from validator.compare.scale import direction
from validator.compare.values import told_apart
from validator.model.provision import Provision


def cells_differ(left: Cell, right: Cell) -> bool:
    """Tell whether two cells are known to differ. An unknown one differs from nothing."""
    return any(True for _ in cell_changes("", left, right))


def cell_changes(kind: str, left: Cell, right: Cell) -> Iterator[Change]:
    """State how two cells of a kind are known to differ, from the left one to the right one."""
    if not (left.known and right.known):
        return
    if left.state is not right.state:
        yield state_change(kind, left, right)
        return
    matched = match_clauses(left, right)
    for one, other in matched.pairs:
        for name in differing_fields(one, other):
            yield field_change(kind, one.part, other.part, name)
    for clause in matched.left:
        if not _restated(clause, right):
            yield Change(Subject(Part.PROVISION, kind), Action.REMOVED, side(clause.part), None)
    for clause in matched.right:
        if not _restated(clause, left):
            yield Change(Subject(Part.PROVISION, kind), Action.ADDED, None, side(clause.part))


def count_open_fields(left: Cell, right: Cell) -> int:
    """Count the fields of clauses both have of which only one side is known."""
    return sum(len(open_fields(one, other)) for one, other in match_clauses(left, right).pairs)


def match_clauses(left: Cell, right: Cell, *, one_agreement: bool = False) -> Matched[Clause]:
    """Find which clause of one cell stands for which of the other."""
    return match(
        left.clauses,
        right.clauses,
        lambda one, other: likeness(one, other, one_agreement=one_agreement),
        lambda clause: clause.part.model_dump_json(),
    )


def state_change(kind: str, left: Cell, right: Cell) -> Change:
    """State that two cells are not in the same state."""
    action = Action.CHANGED
    if right.state is State.PRESENT:
        action = Action.ADDED
    elif left.state is State.PRESENT:
        action = Action.REMOVED
    return Change(Subject(Part.PROVISION, kind), action, _whole(left), _whole(right))


def field_change(kind: str, left: Provision, right: Provision, name: str) -> Change:
    """State that two clauses do not say the same in a field."""
    old, new = getattr(left, name), getattr(right, name)
    before, after = told_apart(old, new)
    return Change(
        Subject(Part.PROVISION, kind, name),
        Action.CHANGED,
        Side(before, cites=(left.cite,), item=left),
        Side(after, cites=(right.cite,), item=right),
        direction(type(left), name, old, new),
    )


def side(part: Provision) -> Side:
    """What a clause says."""
    return Side(said(part), cites=(part.cite,), item=part)


def _whole(cell: Cell) -> Side:
    """What a cell says: its one clause, or each of its clauses in brackets, by article."""
    sides = sorted(map(side, cell.provisions), key=lambda one: (one.articles, one.words))
    told = [f"({'; '.join(one.words)})" for one in sides if one.words]
    return Side(
        sides[0].words if len(sides) == 1 else tuple(told),
        cell.state,
        tuple(cite for one in sides for cite in one.cites),
        next((one.item for one in sides), None),
    )


def _restated(clause: Clause, cell: Cell) -> bool:
    """Tell whether the other side has a clause from which this one is not known to differ."""
    return any(not differing_fields(clause, other) for other in cell.clauses)
