"""Two cells of one kind of provision: how they differ, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from validator.compare.absorb import absorbed, trimmed
from validator.compare.cell import Cell, State
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.compare.clause import (
    BEARERS,
    Clause,
    are_akin,
    are_two_things,
    differing_fields,
    likeness,
    said,
)
from validator.compare.matching import MOST_PAIRS, Matched, match
from validator.compare.scale import direction
from validator.compare.values import told_apart
from validator.model.scale import Direction


def cells_differ(left: Cell, right: Cell) -> bool:
    """Tell whether two cells are known to differ. An unknown one differs from nothing."""
    return any(True for _ in cell_changes("", left, right))


def cell_changes(
    kind: str, left: Cell, right: Cell, matched: Matched[Clause] | None = None
) -> Iterator[Change]:
    """State how two cells of a kind are known to differ, from the left one to the right one.

    `matched` are their clauses as `match_clauses` pairs them, where that was done already.
    """
    if not (left.known and right.known):
        return
    if left.state is not right.state:
        yield state_change(Subject(Part.PROVISION, kind), left, right)
        return
    matched = matched or match_clauses(left, right)
    for one, other in matched.pairs:
        for name in differing_fields(one, other):
            yield field_change(kind, one, other, name)
    for clause in matched.left:
        yield Change(Subject(Part.PROVISION, kind), Action.REMOVED, side(clause), None)
    for clause in matched.right:
        yield Change(Subject(Part.PROVISION, kind), Action.ADDED, None, side(clause))


def match_clauses(left: Cell, right: Cell) -> Matched[Clause]:
    """Find which clause of one cell stands for which of the other, and what neither has.

    Where either side has several, clauses that are wholly about the same come first, and take up
    further parts of the same duty; then those about the same for the most part. One clause stands
    for one, if they are not about things of other names. A clause that is left has no like only
    where the other text was read whole: else it may be in a part nobody read.
    """
    clauses = [_once(cell.clauses) for cell in (left, right)]
    several = any(len(some) > 1 for some in clauses)
    alike = _match(*clauses, wholly=several, several=several)
    ours, left_alone = absorbed([one for one, _ in alike.pairs], alike.left)
    others, right_alone = absorbed([other for _, other in alike.pairs], alike.right)
    rest = _match(left_alone, right_alone, wholly=False, several=several)
    return Matched(
        (*_trimmed(alike.pairs, ours, others), *rest.pairs),
        tuple(one for one in rest.left if right.read_whole and not _restated(one, right)),
        tuple(other for other in rest.right if left.read_whole and not _restated(other, left)),
    )


def _once(clauses: Sequence[Clause]) -> list[Clause]:
    """Leave out clauses that say what another says: said twice it says no more."""
    by_text = sorted(clauses, key=lambda clause: clause.part.model_dump_json(), reverse=True)
    return list({clause.content: clause for clause in by_text}.values())


def _trimmed(
    pairs: Sequence[tuple[Clause, Clause]], ours: Sequence[Clause], others: Sequence[Clause]
) -> Iterator[tuple[Clause, Clause]]:
    for (one, other), grown, also in zip(pairs, ours, others, strict=True):
        yield (
            grown if also.read_whole else trimmed(grown, one, also),
            also if grown.read_whole else trimmed(also, other, grown),
        )


def _match(
    left: Sequence[Clause], right: Sequence[Clause], *, several: bool, wholly: bool
) -> Matched[Clause]:
    def score(one: Clause, other: Clause) -> tuple[int, ...] | None:
        if are_two_things(one, other) or (several and not are_akin(one, other, wholly=wholly)):
            return None
        return likeness(one, other, one_agreement=False)

    return match(left, right, score, lambda clause: clause.part.model_dump_json())


def state_change(subject: Subject, left: Cell, right: Cell) -> Change:
    """State that two cells are not in the same state."""
    action = Action.CHANGED
    if right.state is State.PRESENT:
        action = Action.ADDED
    elif left.state is State.PRESENT:
        action = Action.REMOVED
    return Change(subject, action, _whole(left), _whole(right))


def field_change(kind: str, left: Clause, right: Clause, name: str) -> Change:
    """State that two clauses do not say the same in a field."""
    old, new = getattr(left.part, name), getattr(right.part, name)
    before, after = told_apart(old, new)
    return Change(
        Subject(Part.PROVISION, kind, name),
        Action.CHANGED,
        replace(side(left), words=before),
        replace(side(right), words=after),
        _direction(left, right, name),
    )


def _direction(left: Clause, right: Clause, name: str) -> Direction | None:
    """Which way a field goes; of a list that was read in part nobody can say it is the shorter."""
    old, new = getattr(left.part, name), getattr(right.part, name)
    if name in BEARERS:  # naming every party is naming none
        old, new = (
            value if side.stated(name) else () for value, side in ((old, left), (new, right))
        )
    if isinstance(old, tuple) and old and new:
        shorter = left if len(set(old)) < len(set(new)) else right
        if not shorter.read_whole:
            return None
    return direction(type(left.part), name, old, new)


def side(clause: Clause) -> Side:
    """What a clause says."""
    return Side(
        said(clause.part),
        cites=tuple(part.cite for part in clause.parts),
        believed=tuple(part.cite for part in clause.parts if part.unverified),
        item=clause.parts[0],
    )


def _whole(cell: Cell) -> Side:
    """What a cell says: its one clause, or each of its clauses in brackets, by article."""
    clauses = (Clause(part, cell.read_whole) for part in cell.provisions)
    sides = sorted(map(side, clauses), key=lambda one: (one.articles, one.words))
    told = [f"({'; '.join(one.words)})" for one in sides if one.words]
    return Side(
        sides[0].words if len(sides) == 1 else tuple(told),
        cell.state,
        tuple(cite for one in sides for cite in one.cites),
        tuple(cite for one in sides for cite in one.believed),
        item=next((one.item for one in sides), None),
    )


def _restated(clause: Clause, cell: Cell) -> bool:
    """Tell whether the other side has a clause from which this one is not known to differ.

    Of very many, only one that says the very same is looked for.
    """
    if len(cell.clauses) ** 2 > MOST_PAIRS:
        return clause.content in cell.contents
    return any(not differing_fields(clause, other) for other in cell.clauses)
