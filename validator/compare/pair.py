"""Two cells of one kind of provision: how they differ, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from validator.compare.absorb import absorbed
from validator.compare.cell import Cell, State
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.compare.clause import (
    Clause,
    differing_fields,
    likeness,
    open_fields,
    said,
    share_a_subject,
)
from validator.compare.matching import Matched, match
from validator.compare.scale import direction
from validator.compare.values import told_apart


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
            yield field_change(kind, one, other, name)
    for clause in matched.left:
        yield Change(Subject(Part.PROVISION, kind), Action.REMOVED, side(clause), None)
    for clause in matched.right:
        yield Change(Subject(Part.PROVISION, kind), Action.ADDED, None, side(clause))


def count_open_fields(left: Cell, right: Cell) -> int:
    """Count the fields of clauses both have of which only one side is known."""
    return sum(len(open_fields(one, other)) for one, other in match_clauses(left, right).pairs)


def match_clauses(left: Cell, right: Cell) -> Matched[Clause]:
    """Find which clause of one cell stands for which of the other, and what neither has.

    First clauses that are about the same are paired, and take up further parts of the same duty;
    then those that remain, whatever they are about.
    """
    alike = _match(left.clauses, right.clauses, strict=True)
    ours, left_alone = absorbed([one for one, _ in alike.pairs], alike.left)
    others, right_alone = absorbed([other for _, other in alike.pairs], alike.right)
    rest = _match(left_alone, right_alone, strict=False)
    return Matched(
        (*zip(ours, others, strict=True), *rest.pairs),
        tuple(one for one in rest.left if not _restated(one, right)),
        tuple(other for other in rest.right if not _restated(other, left)),
    )


def _match(left: Sequence[Clause], right: Sequence[Clause], *, strict: bool) -> Matched[Clause]:
    def score(one: Clause, other: Clause) -> tuple[int, ...] | None:
        if strict and not share_a_subject(one, other):
            return None
        return likeness(one, other, one_agreement=False)

    return match(left, right, score, lambda clause: clause.part.model_dump_json())


def state_change(kind: str, left: Cell, right: Cell) -> Change:
    """State that two cells are not in the same state."""
    action = Action.CHANGED
    if right.state is State.PRESENT:
        action = Action.ADDED
    elif left.state is State.PRESENT:
        action = Action.REMOVED
    return Change(Subject(Part.PROVISION, kind), action, _whole(left), _whole(right))


def field_change(kind: str, left: Clause, right: Clause, name: str) -> Change:
    """State that two clauses do not say the same in a field."""
    old, new = getattr(left.part, name), getattr(right.part, name)
    before, after = told_apart(old, new)
    return Change(
        Subject(Part.PROVISION, kind, name),
        Action.CHANGED,
        replace(side(left), words=before),
        replace(side(right), words=after),
        direction(type(left.part), name, old, new),
    )


def side(clause: Clause) -> Side:
    """What a clause says."""
    cites = tuple(part.cite for part in clause.parts)
    return Side(said(clause.part), cites=cites, item=clause.parts[0])


def _whole(cell: Cell) -> Side:
    """What a cell says: its one clause, or each of its clauses in brackets, by article."""
    clauses = (Clause(part, cell.read_whole) for part in cell.provisions)
    sides = sorted(map(side, clauses), key=lambda one: (one.articles, one.words))
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
