"""The clauses of every present cell, in the shape in which the scripts compare them.

The scripts match clauses as `validator.compare.pair` does and must come to its answers for any
agreements. So a clause carries what that reads of it, and nothing in words: equal numbers stand
for equal values of one field, equal places and equal ids. Which way a field goes from one number to
another stands once for the kind, as `validator.compare.scale` tells it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any

from validator.compare.absorb import SHARED
from validator.compare.cell import Cell, State
from validator.compare.clause import BEARERS, NAMES, Clause, amounts, compared, places
from validator.compare.measure import Amount, Length, Measure, measure
from validator.compare.scale import ALL_IF_LEFT_OUT, greater, scale_of
from validator.compare.values import meaning
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.report.column import Column


def traits(kind: type[Provision]) -> dict[str, list[int]]:
    """Tell which of the compared fields of a kind are lists, scopes for all, names or amounts."""
    fields = kind.model_fields
    names = compared(kind)
    return {
        "lists": [n for n, name in enumerate(names) if fields[name].default == ()],
        "scopes": [n for n, name in enumerate(names) if name in ALL_IF_LEFT_OUT],
        "names": [n for n, name in enumerate(names) if name in NAMES],
        "amounts": [n for n, name in enumerate(names) if name in amounts(kind)],
    }


@dataclass
class Clauses:
    """Collects the clauses of agreements one by one, in the order of the columns."""

    _numbers: dict[Hashable, dict[Hashable, int]] = field(default_factory=dict)
    _written: dict[str, list[tuple[Provision, list[Any]]]] = field(default_factory=dict)
    _orders: dict[str, dict[int, dict[str, Any]]] = field(default_factory=dict)

    def of(self, column: Column) -> dict[int, list[Any]]:
        """Give the present cells by the number of their kind: a number for all that is compared.

        Behind it stand the clauses, each a list: the place of its whole text among all texts of
        the kind, to be had once `rank` was called; a number for what two parts of one duty have
        alike, within the cell; its id; its articles; then each compared field. A number stands for
        a list of one, 0 for an empty one, and what is left out at the end is empty. Members stand
        in the order of the file. Parties have their codes.
        """
        return {
            number: self._cell(kind, cell)
            for number, (kind, cell) in enumerate(column.cells.items())
            if cell.state is State.PRESENT
        }

    def rank(self) -> None:
        """Put the place of its text into every clause: only now are all texts known."""
        for written in self._written.values():
            texts = [part.model_dump_json() for part, _ in written]
            places = {text: place for place, text in enumerate(sorted(set(texts)))}
            for text, (_, row) in zip(texts, written, strict=True):
                row[0] = places[text]

    def orders(self, kind: str) -> dict[int, dict[str, Any]]:
        """Tell of the fields of a kind in which values have an order how they go.

        `ways` are the words for up and down, `empty` tells that a list left out comes first, and
        `measures` say how much each value is, by its number; of lists there are none.
        """
        return self._orders.get(kind, {})

    def _cell(self, kind: str, cell: Cell) -> list[Any]:
        alike: dict[Hashable, int] = {}
        contents = (cell.read_whole, cell.contents)
        rows = []
        for clause in cell.clauses:
            same = tuple(meaning(getattr(clause.part, name)) for name in SHARED)
            row = [0, alike.setdefault(same, len(alike)), *self._clause(kind, clause)]
            self._written.setdefault(kind, []).append((clause.part, row))
            rows.append(row)
        return [self._number(kind, contents), *rows]

    def _clause(self, kind: str, clause: Clause) -> list[Any]:
        part = clause.part
        values = [
            self._number("id", part.id) if part.id else 0,
            _short(self._number("place", one) for one in sorted(places(part))),
            *(self._field(kind, clause, name) for name in compared(KINDS[kind])),
        ]
        while values and values[-1] == 0:
            values.pop()
        return values

    def _field(self, kind: str, clause: Clause, name: str) -> Any:  # noqa: ANN401 - see _short
        stated = clause.stated(name) or ()
        value = getattr(clause.part, name)
        if name in BEARERS:
            named = value if stated else ()
            self._order(kind, name, named, 0)
            return _short(named)
        # In the order of the words of the list, so that a member leads to its word.
        said = (
            [one for item in value for one in meaning((item,))] if isinstance(value, tuple) else ()
        )
        members = dict.fromkeys(said or sorted(stated, key=repr))
        numbers = [self._number((kind, name), one) for one in members]
        if numbers:
            self._order(kind, name, value, numbers[0])
        return _short(numbers)

    def _order(self, kind: str, name: str, value: Any, number: int) -> None:  # noqa: ANN401
        """Note how much a value is that is new, and which way its field goes."""
        scale = scale_of(KINDS[kind], name)
        grows = greater(scale, name, value)
        if grows is None:
            return
        empty = bool(scale and scale.empty_is_least)
        fresh = {"ways": [grows, grows.opposite], "empty": empty, "measures": []}
        at = compared(KINDS[kind]).index(name)
        measures = self._orders.setdefault(kind, {}).setdefault(at, fresh)["measures"]
        if not isinstance(value, tuple) and number > len(measures):
            measures.append(self._measure(measure(value, scale)))

    def _measure(self, found: Measure | None) -> dict[str, Any] | None:
        if found is None:
            return None
        sort = {"of": self._number("of", found.of)}
        if isinstance(found, Amount):
            return sort | {"least": found.least, "most": found.most}
        if isinstance(found, Length):
            return sort | {"months": found.months, "hours": found.hours}
        named = {"covers": found.covers, "names": found.names}
        return sort | {
            key: sorted(self._number(key, one) for one in some) for key, some in named.items()
        }

    def _number(self, of: Hashable, value: Hashable) -> int:
        numbers = self._numbers.setdefault(of, {})
        return numbers.setdefault(value, len(numbers) + 1)


def _short(members: Iterable[Any]) -> Any:  # noqa: ANN401 - a number or a code, or a list of them
    """Give a list of one as its member, and an empty list as 0."""
    some = list(members)
    return some if len(some) > 1 else next(iter(some), 0)
