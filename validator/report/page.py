"""What the page of one agreement says, put in order for its template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from validator.compare.place import place
from validator.compare.values import words
from validator.model.agreement import Agreement
from validator.model.citation import Citation
from validator.model.kinds import FAMILIES, Family
from validator.model.provision import Presence, Provision
from validator.model.statement import Statement
from validator.report.column import Column, Mark, mark_of
from validator.report.detail import bearers
from validator.report.names import plain

_DEEPEST = 4
_SHARED = ("conditions", "under", "since", "until")


@dataclass(frozen=True, slots=True)
class Clause:
    """One provision in words."""

    part: Provision
    anchor: str
    strength: str
    bearers: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of provision with its mark and its clauses."""

    kind: type[Provision]
    mark: Mark
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, how deep it stands among answers, and what it answers."""

    statement: Statement
    depth: int
    answers: Statement | None


def topics(column: Column) -> list[tuple[Family, list[Topic]]]:
    """The kinds on which something is coded, by family, in the order of the codebook."""
    found = []
    for family in FAMILIES:
        some = [
            Topic(kind, mark_of(cell), tuple(_clauses(column.agreement, kind.word())))
            for kind in family.kinds
            if (cell := column.cells[kind.word()]).provisions
        ]
        if some:
            found.append((family, some))
    return found


def rest(column: Column) -> list[tuple[Mark, list[str]]]:
    """The kinds on which nothing is coded, by mark: silent in a text read whole, or unknown."""
    by_mark: dict[Mark, list[str]] = {}
    for kind, cell in column.cells.items():
        if not cell.provisions:
            by_mark.setdefault(mark_of(cell), []).append(kind)
    return list(by_mark.items())


def thread(statements: Sequence[Statement]) -> list[Said]:
    """Put answers behind what they answer; those that answer each other in a circle come last."""
    by_id = {one.id: one for one in statements}
    answers: dict[str | None, list[Statement]] = {}
    for one in statements:
        answers.setdefault(one.answers if one.answers in by_id else None, []).append(one)
    found: dict[str, Said] = {}
    for start in (*answers.get(None, ()), *statements):
        waiting = [Said(start, 0, None)]
        while waiting:
            said = waiting.pop()
            one = said.statement
            if one.id not in found:
                found[one.id] = said
                below = min(said.depth + 1, _DEEPEST)
                waiting += [Said(other, below, one) for other in reversed(answers.get(one.id, []))]
    return list(found.values())


def cites(citations: Sequence[Citation]) -> list[tuple[str, str]]:
    """Sources with the places in them, each pair once."""
    return list(dict.fromkeys((one.source, place(one)) for one in citations))


def backlinks(agreements: Sequence[Agreement]) -> dict[str, list[tuple[str, str]]]:
    """Who names an agreement in its relations: ids and kinds of relation, by the id named."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one in agreements:
        for relation in one.relations:
            if relation.agreement:
                pair = (one.id, plain(relation.kind))
                found.setdefault(relation.agreement, []).append(pair)
    return found


def _clauses(agreement: Agreement, kind: str) -> Iterator[Clause]:
    parts = [part for part in agreement.provisions if part.type == kind]
    for number, part in enumerate(parts, start=1):
        names = (*type(part).parameters(), *_SHARED)
        values = (
            (plain(name), ", ".join(said)) for name in names if (said := words(getattr(part, name)))
        )
        anchor = f"kind-{kind}" if number == 1 else f"kind-{kind}-{number}"
        yield Clause(part, anchor, _strength(part), bearers(part), tuple(values))


def _strength(part: Provision) -> str:
    if part.presence is not Presence.PRESENT:
        return str(part.presence)
    return str(part.obligation or "")
