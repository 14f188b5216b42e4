"""What was changed from one state of an agreement to another, in the words of the domain.

Here everything in a file counts, also what says nothing of the treaty itself: the basis of a
coding, a summary, a source. The order of a list, and how a file is laid out, never do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from validator.compare.cell import State, cells_of
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.compare.clause import Clause, likeness
from validator.compare.matching import match
from validator.compare.pair import side, state_change
from validator.compare.scale import ALL_IF_LEFT_OUT, direction
from validator.compare.source_keys import new_keys, rekeyed
from validator.compare.values import alike, told_apart, words
from validator.model.agreement import Agreement, Coverage
from validator.model.base import Model
from validator.model.citation import Citation
from validator.model.event import Event
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.model.relation import Relation

LISTS = {"parties", "timeline", "provisions", "statements", "relations", "sources"}
"""The fields of an agreement that hold its parts; the rest is its sheet."""
_ORDERED = frozenset({"levels"})
"""The lists whose order says something: levels of secrecy, from the highest."""
_TELLING = ("date", "title", "name", "place", "body", "until", "verdict", "summary")
"""The fields that tell what a part is that has come or gone."""


def changes(before: Agreement, after: Agreement) -> tuple[Change, ...]:
    """State every change from one state of an agreement to another, from the sheet downwards."""
    keys = new_keys(before, after)
    rewritten, origins = rekeyed(before, keys)
    found = _Revision(rewritten, after, origins).changes()
    made = (replace(one, before=_as_it_was(one.before, origins)) for one in found)
    return (*made, *_key_changes(before, after, keys))


def event_name(event: Event) -> str:
    """What happened and whose act it was: `ratified by IRN`."""
    by = f" by {', '.join(event.parties)}" if event.parties else ""
    return f"{event.event}{by}"


def _pair_name(one: Event, other: Event) -> str:
    """Name an event by what both states have in common: what happened, whose act, when."""
    name = event_name(one) if one.parties == other.parties else str(one.event)
    return f"{name}, {one.date}" if one.date == other.date else name


def relation_name(relation: Relation) -> str:
    """How it stands to which other agreement: `follows irn-rus-2001`."""
    return " ".join(words((relation.kind, relation.agreement or relation.title or relation.date)))


@dataclass(frozen=True, slots=True)
class _Revision:
    """Two states of an agreement, the first one citing by the keys of the second.

    `origins` are the parts of the first as they were, by the `id` of what stands for them.
    """

    before: Agreement
    after: Agreement
    origins: Mapping[int, Model]

    def changes(self) -> Iterator[Change]:
        before, after = self.before, self.after
        sheet = [name for name in Agreement.model_fields if name not in LISTS]
        yield from self._fields(Subject(Part.SHEET, ""), before, after, sheet)
        parties = (_by(one.parties, lambda party: party.code) for one in self._both)
        yield from self._by_name(Part.PARTY, *parties)
        yield from self._events()
        for kind in KINDS:
            yield from self._kind(kind)
        said = (_by(one.statements, lambda statement: statement.id) for one in self._both)
        yield from self._by_name(Part.STATEMENT, *said)
        links = (_by(one.relations, relation_name) for one in self._both)
        yield from self._by_name(Part.RELATION, *links)
        yield from self._by_name(Part.SOURCE, before.sources, after.sources)

    def _kind(self, kind: str) -> Iterator[Change]:
        old, new = ([part for part in one.provisions if part.type == kind] for one in self._both)
        if not (old or new):
            return
        (left, no_left), (right, no_right) = (
            cells_of(one, parts) for one, parts in zip(self._both, (old, new), strict=True)
        )
        first, second = left.get(kind, no_left), right.get(kind, no_right)
        if first.state is not second.state:
            yield state_change(kind, first, second)
            return
        matched = match(
            [Clause(part, read_whole=True) for part in old],
            [Clause(part, read_whole=True) for part in new],
            lambda one, other: likeness(one, other, one_agreement=True),
            lambda clause: clause.part.model_dump_json(),
        )
        subject = Subject(Part.PROVISION, kind)
        for one, other in matched.pairs:
            yield from self._fields(subject, one.part, other.part, KINDS[kind].model_fields)
        for clause in matched.left:
            yield Change(subject, Action.REMOVED, side(clause), None)
        for clause in matched.right:
            yield Change(subject, Action.ADDED, None, side(clause))

    def _events(self) -> Iterator[Change]:
        matched = match(
            self.before.timeline,
            self.after.timeline,
            _event_likeness,
            lambda event: event.model_dump_json(),
        )
        for one, other in matched.pairs:
            subject = Subject(Part.EVENT, _pair_name(one, other))
            yield from self._fields(subject, one, other, Event.model_fields)
        yield from (_removed(Part.EVENT, event_name(one), one) for one in matched.left)
        yield from (_added(Part.EVENT, event_name(one), one) for one in matched.right)

    def _by_name(
        self, part: Part, old: Mapping[str, Model], new: Mapping[str, Model]
    ) -> Iterator[Change]:
        for name, one in old.items():
            if name in new:
                yield from self._fields(Subject(part, name), one, new[name], type(one).model_fields)
            else:
                yield _removed(part, name, one)
        yield from (_added(part, name, one) for name, one in new.items() if name not in old)

    def _fields(
        self, subject: Subject, before: Model, after: Model, names: Iterable[str]
    ) -> Iterator[Change]:
        """State the fields in which two states of a part differ."""
        for name in names:
            old, new = getattr(before, name), getattr(after, name)
            if old == new if name in _ORDERED else alike(old, new):
                continue
            if isinstance(old, Citation):  # in the words of its own file
                old = getattr(self.origins.get(id(before), before), name)
            left, right = told_apart(old, new)
            if name in {"coverage", "see_also"}:
                left, right = _effect(name, self._both, left, right)
            first = Side(left, self._state(self.before, before, name), _cites(before), item=before)
            second = Side(right, self._state(self.after, after, name), _cites(after), item=after)
            known = first.state is None and second.state is None
            way = direction(type(after), name, old, new) if known else None
            yield Change(replace(subject, field=name), Action.CHANGED, first, second, way)

    @staticmethod
    def _state(agreement: Agreement, part: Model, name: str) -> State | None:
        """Tell a field nobody coded from one the text does not state: it was read in part."""
        if not isinstance(part, Provision) or agreement.coverage is Coverage.COMPLETE:
            return None
        of_substance = name in {"obligation", "conditions", *part.parameters()}
        empty = getattr(part, name) in (None, ()) and name not in ALL_IF_LEFT_OUT
        return State.UNKNOWN if of_substance and empty else None

    @property
    def _both(self) -> tuple[Agreement, Agreement]:
        return self.before, self.after


def _event_likeness(one: Event, other: Event) -> tuple[int, ...] | None:
    """The same act of the same party, or on the same day; other events are two events."""
    by, where, when = (getattr(one, n) == getattr(other, n) for n in ("parties", "body", "date"))
    if one.event is not other.event or not (by or when):
        return None
    return (by + where + when, by, when)


def _effect(
    name: str, both: Sequence[Agreement], left: tuple[str, ...], right: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Say what a coverage makes of the kinds that are not coded; of long lists, what differs."""
    if name == "coverage":
        empty = (cells_of(one, one.provisions) for one in both)
        counts = [f"{len(KINDS) - len(cells)} kinds {cell.state}" for cells, cell in empty]
        return (*left, counts[0]), (*right, counts[1])
    only_left = tuple(word for word in left if word not in right)
    return only_left, tuple(word for word in right if word not in left)


def _key_changes(before: Agreement, after: Agreement, keys: Mapping[str, str]) -> Iterator[Change]:
    for was, now in keys.items():
        old, new = (Side((key,), item=of.sources[key]) for key, of in ((was, before), (now, after)))
        yield Change(Subject(Part.SOURCE, "", "key"), Action.CHANGED, old, new)


def _as_it_was(side: Side | None, origins: Mapping[int, Model]) -> Side | None:
    """Lead from what stands for a part to the part itself, which has a place in the file."""
    item = side.item if side else None
    return replace(side, item=origins.get(id(item), item)) if side else None


def _added(part: Part, name: str, one: Model) -> Change:
    return Change(Subject(part, name), Action.ADDED, None, _side(one))


def _removed(part: Part, name: str, one: Model) -> Change:
    return Change(Subject(part, name), Action.REMOVED, _side(one), None)


def _side(one: Model) -> Side:
    """What a part says as a whole."""
    said = tuple(word for name in _TELLING for word in words(getattr(one, name, None)))
    return Side(said, cites=_cites(one), item=one)


def _cites(one: Model) -> tuple[Citation, ...]:
    cite = getattr(one, "cite", None)
    return (cite,) if isinstance(cite, Citation) else ()


def _by(parts: Sequence[Any], key: Callable[[Any], str]) -> dict[str, Any]:
    """Name parts; of several with one name the second and later ones count up."""
    named: dict[str, Any] = {}
    for part in parts:
        name, number = key(part), 1
        while name in named:
            number += 1
            name = f"{key(part)} ({number})"
        named[name] = part
    return named
