"""A change: what differs between two agreements, or between two states of one, as a value."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from validator.compare.cell import State
from validator.model.base import Model, Vocabulary
from validator.model.citation import Citation
from validator.model.scale import Direction


class Part(Vocabulary):
    """Which part of an agreement a change concerns."""

    SHEET = "sheet", "What it is: title, instrument, parties, languages."
    PARTY = "party", "One of the parties."
    EVENT = "event", "One event of the timeline."
    PROVISION = "provision", "A kind of provision, or one clause of it."
    SECOND_CODING = "second-coding", "The second coding, or a provision or clause of it."
    STATEMENT = "statement", "What somebody said."
    RELATION = "relation", "How it stands to another agreement."
    SOURCE = "source", "A document cited."


class Action(Vocabulary):
    """What happens from the first side to the second."""

    ADDED = "added", "Only the second side has it."
    REMOVED = "removed", "Only the first side has it."
    CHANGED = "changed", "Both have it, and not alike."

    @property
    def mirrored(self) -> Action:
        """The same seen from the other side."""
        turned = {Action.ADDED: Action.REMOVED, Action.REMOVED: Action.ADDED}
        return turned.get(self, self)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a change is about.

    `name` tells which of its part: the kind of a provision, the code of a party, the key of a
    source, the words of an event. `field` is empty where the whole of it is concerned.
    """

    part: Part
    name: str
    field: str = ""

    @property
    def is_clause(self) -> bool:
        """Whether it is about a kind of provision, or a clause of it, in either coding."""
        return self.part is Part.PROVISION or (self.part is Part.SECOND_CODING and self.name != "")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two sides of a change.

    `words` is what it says, empty for nothing stated. `state` is that of the cell, where the
    change is one of a kind of provision as a whole; of a field it is unknown where nobody coded
    it, and else none. `item` is the part of the agreement that says so, which leads to its
    position in the file, and `cites` what it rests on; of these `believed` are where one would
    look for what was not checked.
    """

    words: tuple[str, ...] = ()
    state: State | None = None
    cites: tuple[Citation, ...] = ()
    believed: tuple[Citation, ...] = ()
    item: Model | None = field(default=None, compare=False, repr=False)

    @property
    def unverified(self) -> bool:
        """Whether all it rests on is believed and was not checked."""
        return bool(self.cites) and all(cite in self.believed for cite in self.cites)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles it stands in, each once."""
        named = (n for cite in self.cites for n in (cite.article, *cite.articles) if n)
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, stated from the first side to the second.

    A side that does not have the thing at all is None. `direction` is None where the two have
    no order.
    """

    subject: Subject
    action: Action
    before: Side | None
    after: Side | None
    direction: Direction | None = None

    @property
    def mirrored(self) -> Change:
        """The same difference, stated from the second side to the first."""
        turned = self.direction.opposite if self.direction else None
        return Change(self.subject, self.action.mirrored, self.after, self.before, turned)


def fingerprints(first: str, second: str, changes: Iterable[Change]) -> tuple[str, ...]:
    """A fingerprint for each change between two agreements, by their ids.

    It rests on what the change says, not on lines or on the order of anything; of changes that
    say the same the second and later ones count up.
    """
    seen: Counter[str] = Counter()
    made = []
    for change in changes:
        subject = (change.subject.part, change.subject.name, change.subject.field)
        sides = [
            side and (sorted(side.words), side.state, sorted(side.articles))
            for side in (change.before, change.after)
        ]
        text = json.dumps([first, second, subject, change.action, sides])
        seen[text] += 1
        made.append(sha256(f"{text}{seen[text]}".encode()).hexdigest()[:16])
    return tuple(made)
