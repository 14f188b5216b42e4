"""What was changed from one state of an agreement to another, in the words of the domain.

Here everything in a file counts, also what says nothing of the treaty itself: the basis of a
coding, a summary, a source. The order of a list, and how a file is laid out, never do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from validator.compare.cell import State, cells_of
from validator.compare.change import Action, Change, Part, Side, Subject
from validator.compare.clause import Clause
from validator.compare.counterparts import clause_likeness, event_likeness, has_moved, moved_members
from validator.compare.matching import match
from validator.compare.pair import side, state_change
from validator.compare.scale import ALL_IF_LEFT_OUT, direction
from validator.compare.source_keys import new_keys, rekeyed
from validator.compare.values import alike, told_apart, words
from validator.model.agreement import Agreement, Coverage, SecondCoding
from validator.model.base import Model
from validator.model.citation import Citation
from validator.model.event import Event
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.model.relation import Relation

_Coding: TypeAlias = Agreement | SecondCoding
PARTS = {
    "parties", "timeline", "provisions", "second_coding", "statements", "relations", "sources",
}  # fmt: skip
"""The fields of an agreement, or of a second coding, that hold its parts; the rest is its sheet."""
_ORDERED = frozenset({"levels"})
"""The lists whose order says something: levels of secrecy, from the highest."""
_TELLING = ("date", "title", "name", "place", "body", "until", "verdict", "summary")
"""The fields that tell what a part is that has come or gone."""


def changes(before: Agreement, after: Agreement) -> tuple[Change, ...]:
    """State every change from one state of an agreement to another, from the sheet downwards."""
    keys = new_keys(before, after)
    rewritten, origins = rekeyed(before, keys)
    found = _agreement(rewritten, after, origins)
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


def _agreement(
    before: Agreement, after: Agreement, origins: Mapping[int, Model]
) -> Iterator[Change]:
    whole = _Revision(before, after, origins)
    both = (before, after)
    yield from whole.sheet(Part.SHEET)
    parties = (_by(one.parties, lambda party: party.code) for one in both)
    yield from whole.by_name(Part.PARTY, *parties)
    yield from whole.events(before.timeline, after.timeline)
    yield from whole.provisions(Part.PROVISION)
    yield from _second_coding(before.second_coding, after.second_coding, origins)
    said = (_by(one.statements, lambda statement: statement.id) for one in both)
    yield from whole.by_name(Part.STATEMENT, *said)
    links = (_by(one.relations, relation_name) for one in both)
    yield from whole.by_name(Part.RELATION, *links)
    yield from whole.by_name(Part.SOURCE, before.sources, after.sources)


def _second_coding(
    old: SecondCoding | None, new: SecondCoding | None, origins: Mapping[int, Model]
) -> Iterator[Change]:
    if old and new:
        both = _Revision(old, new, origins)
        yield from both.sheet(Part.SECOND_CODING)
        yield from both.provisions(Part.SECOND_CODING)
    elif new:
        yield Change(Subject(Part.SECOND_CODING, ""), Action.ADDED, None, _coded(new))
    elif old:
        yield Change(Subject(Part.SECOND_CODING, ""), Action.REMOVED, _coded(old), None)


def _coded(coding: SecondCoding) -> Side:
    many = len(coding.provisions)
    told = f"{many} {'provision' if many == 1 else 'provisions'}"
    return Side((f"by {coding.by}", str(coding.date), str(coding.coverage), told), item=coding)


@dataclass(frozen=True, slots=True)
class _Revision:
    """Two states of an agreement, or of its second coding; one cites by the keys of the other.

    `origins` are the parts of the first as they were, by the `id` of what stands for them.
    """

    before: _Coding
    after: _Coding
    origins: Mapping[int, Model]

    def sheet(self, part: Part) -> Iterator[Change]:
        """What was changed in what is no part of its own."""
        names = [name for name in type(self.after).model_fields if name not in PARTS]
        yield from self._fields(Subject(part, ""), self.before, self.after, names)

    def provisions(self, part: Part) -> Iterator[Change]:
        """What was changed in the provisions, by kind."""
        for kind in KINDS:
            yield from self._kind(Subject(part, kind))

    def by_name(
        self, part: Part, old: Mapping[str, Model], new: Mapping[str, Model]
    ) -> Iterator[Change]:
        """What was changed in parts that have a name."""
        for name, one in old.items():
            if name in new:
                yield from self._fields(Subject(part, name), one, new[name], type(one).model_fields)
            else:
                yield _removed(part, name, one)
        yield from (_added(part, name, one) for name, one in new.items() if name not in old)

    def events(self, old: Sequence[Event], new: Sequence[Event]) -> Iterator[Change]:
        """What was changed in the timeline."""
        matched = match(old, new, event_likeness, lambda event: event.model_dump_json())
        for one, other in matched.pairs:
            subject = Subject(Part.EVENT, _pair_name(one, other))
            yield from self._fields(subject, one, other, Event.model_fields)
        yield from (_removed(Part.EVENT, event_name(one), one) for one in matched.left)
        yield from (_added(Part.EVENT, event_name(one), one) for one in matched.right)

    def _kind(self, subject: Subject) -> Iterator[Change]:
        kind = subject.name
        old, new = ([part for part in one.provisions if part.type == kind] for one in self._both)
        if not (old or new):
            return
        (left, no_left), (right, no_right) = (
            cells_of(one, parts) for one, parts in zip(self._both, (old, new), strict=True)
        )
        first, second = left.get(kind, no_left), right.get(kind, no_right)
        if first.state is not second.state:
            yield state_change(subject, first, second)
            return
        several = max(len(old), len(new)) > 1
        matched = match(
            [Clause(part, read_whole=True) for part in old],
            [Clause(part, read_whole=True) for part in new],
            lambda one, other: clause_likeness(one, other, several=several),
            lambda clause: clause.part.model_dump_json(),
        )
        fields = KINDS[kind].model_fields
        lists = (name for name in KINDS[kind].parameters() if fields[name].default == ())
        moved = {name: moved_members(matched, name) for name in lists}
        for one, other in matched.pairs:
            names = (n for n, some in moved.items() if some and has_moved(one, other, n, some))
            yield from self._fields(subject, one.part, other.part, fields, frozenset(names))
        for clause in matched.left:
            yield Change(subject, Action.REMOVED, side(clause), None)
        for clause in matched.right:
            yield Change(subject, Action.ADDED, None, side(clause))

    def _fields(
        self,
        subject: Subject,
        before: Model,
        after: Model,
        names: Iterable[str],
        moved: frozenset[str] = frozenset(),
    ) -> Iterator[Change]:
        """State the fields in which two states of a part differ; of those moved no direction."""
        for name in names:
            old, new = getattr(before, name), getattr(after, name)
            if old == new if name in _ORDERED else alike(old, new):
                continue
            if isinstance(old, Citation):  # in the words of its own file
                old = getattr(self.origins.get(id(before), before), name)
            left, right = told_apart(old, new)
            if name in {"coverage", "see_also"}:
                left, right = _effect(name, self._both, left, right)
            first = _field_side(left, self._state(self.before, before, name), before)
            second = _field_side(right, self._state(self.after, after, name), after)
            known = first.state is None and second.state is None and name not in moved
            way = direction(type(after), name, old, new) if known else None
            yield Change(replace(subject, field=name), Action.CHANGED, first, second, way)

    @staticmethod
    def _state(agreement: _Coding, part: Model, name: str) -> State | None:
        """Tell a field nobody coded from one the text does not state: it was read in part."""
        if not isinstance(part, Provision) or agreement.coverage is Coverage.COMPLETE:
            return None
        of_substance = name in {"obligation", "conditions", *part.parameters()}
        empty = getattr(part, name) in (None, ()) and name not in ALL_IF_LEFT_OUT
        return State.UNKNOWN if of_substance and empty else None

    @property
    def _both(self) -> tuple[_Coding, _Coding]:
        return self.before, self.after


def _effect(
    name: str, both: Sequence[_Coding], left: tuple[str, ...], right: tuple[str, ...]
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


def _field_side(said: tuple[str, ...], state: State | None, part: Model) -> Side:
    cites = _cites(part)
    believed = cites if isinstance(part, Provision) and part.unverified else ()
    return Side(said, state, cites, believed, item=part)


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
