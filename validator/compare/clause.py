"""What a clause says, field by field, and which clause of one text stands for which of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import get_args

from validator.compare.scale import ALL_IF_LEFT_OUT
from validator.compare.values import meaning, words
from validator.model.dates import PartialDate
from validator.model.money import Money
from validator.model.period import Notice, Period
from validator.model.provision import Presence, Provision

BEARERS = ("obligors", "beneficiaries")
COMMON = ("obligation", *BEARERS, "conditions")
"""The fields that say the same in every kind, and are compared with its parameters."""


@cache
def compared(kind: type[Provision]) -> tuple[str, ...]:
    """The fields of a kind in which two clauses can differ in substance."""
    return (*COMMON, *kind.parameters())


NAMES = frozenset({"name", "title", "organisation"})
"""Parameters that name the thing a clause is about."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A provision, and what is needed to compare it with another.

    `read_whole` tells whether the whole text was read: only then does a field nobody coded mean
    that the text does not state it. `parties` are those of the agreement. Where several
    provisions were joined, `joined` are these, and `part` says what they say together.
    """

    part: Provision
    read_whole: bool
    parties: frozenset[str] = frozenset()
    joined: tuple[Provision, ...] = ()

    @property
    def parts(self) -> tuple[Provision, ...]:
        """The provisions as they stand in the file."""
        return self.joined or (self.part,)

    @property
    def content(self) -> tuple[object, ...]:
        """All that is compared: clauses alike in it differ in nothing."""
        named = (self.stated(name) for name in compared(type(self.part)))
        return (self.parties if any(map(self.stated, BEARERS)) else None, *named)

    def stated(self, name: str) -> frozenset[object] | None:
        """What a field says; empty where the text, read whole, does not say; None if unknown."""
        said = meaning(getattr(self.part, name))
        if name in BEARERS and self._names_all(name):
            return frozenset()
        return said if said or self.read_whole or name in ALL_IF_LEFT_OUT else None

    def _names_all(self, name: str) -> bool:
        """Tell whether it names every party there is, which is the same as naming none."""
        named = set(getattr(self.part, name))
        everybody = set(self.parties)
        if name == "beneficiaries":
            everybody -= set(self.part.obligors)
        return bool(everybody) and named >= everybody


def differing_fields(left: Clause, right: Clause) -> tuple[str, ...]:
    """Name the fields in which two clauses of one kind are known to differ."""
    return tuple(name for name in compared(type(left.part)) if differ(left, right, name))


def open_fields(left: Clause, right: Clause) -> tuple[str, ...]:
    """Name the fields of which something is known on one side and nothing on the other."""
    return tuple(
        name
        for name in compared(type(left.part))
        if (one := left.stated(name)) != (other := right.stated(name))
        and None in (one, other)
        and (one or other)
    )


def differ(left: Clause, right: Clause, name: str) -> bool:
    """Tell whether two clauses are known to differ in a field. Unknown is no difference.

    Who owes a duty, or to whom, is compared by name where both agreements have these parties;
    elsewhere only whether it is a duty of all.
    """
    one, other = left.stated(name), right.stated(name)
    if one is None or other is None:
        return False
    if name in BEARERS and not _both_have(left, right, name):
        return bool(one) != bool(other)
    return one != other


def likeness(left: Clause, right: Clause, *, one_agreement: bool) -> tuple[int, ...]:
    """How far one clause may stand for another: the greater, the more alike.

    What a clause is about tells it from others before what its strength and conditions are. In
    two states of one agreement its id comes first, then whether it says all the same, then its
    place; in two agreements the same number is no more than a hint. Of equals the one that differs
    in less is the nearer.
    """
    named = left.part.id is not None and left.part.id == right.part.id
    place = bool(places(left.part) & places(right.part))
    apart = differing_fields(left, right)
    about = _common(left, right, left.part.parameters(), apart)
    rest = _common(left, right, COMMON, apart)
    if one_agreement:
        return (named, not apart, place, about, rest, -len(apart))
    return (about, place, rest, named, -len(apart))


def _common(left: Clause, right: Clause, names: Sequence[str], apart: Sequence[str]) -> int:
    """Count the fields said on both sides, those that differ against those that do not."""
    told = [name in apart for name in names if left.stated(name) and right.stated(name)]
    return len(told) - 3 * sum(told)


def are_two_things(left: Clause, right: Clause) -> bool:
    """Tell whether two clauses are about things of different names: two bodies, two treaties."""
    return any(
        left.stated(name) and right.stated(name) and differ(left, right, name)
        for name in left.part.parameters()
        if name in NAMES
    )


@cache
def amounts(kind: type[Provision]) -> frozenset[str]:
    """The parameters that say how much: two clauses may differ in these and be about one thing."""
    return frozenset(
        name
        for name in kind.parameters()
        if {kind.model_fields[name].annotation, *get_args(kind.model_fields[name].annotation)}
        & {Period, Notice, Money, PartialDate, int, bool}
    )


def are_akin(left: Clause, right: Clause, *, wholly: bool) -> bool:
    """Tell whether two clauses of several are about the same, so that one may stand for the other.

    The first list of a kind says what its clauses are about: it has members in common, and
    `wholly`, so has every list known on both sides. Where no list is, one of the parameters in
    words is alike; where no parameter at all is, one of the clauses has none.
    """
    names = left.part.parameters()
    both = [name for name in names if left.stated(name) and right.stated(name)]
    if not both:
        return not all(any(map(one.stated, names)) for one in (left, right))
    lists = [name for name in both if isinstance(getattr(left.part, name), tuple)]
    if lists:
        return all(_share(left, right, name) for name in (lists if wholly else lists[:1]))
    said = [name for name in both if name not in amounts(type(left.part))]
    return not said or any(_share(left, right, name) for name in said)


def _share(left: Clause, right: Clause, name: str) -> bool:
    """Tell whether what is said in a field on both sides is not wholly another thing."""
    return bool((left.stated(name) or frozenset()) & (right.stated(name) or frozenset()))


def said(part: Provision) -> tuple[str, ...]:
    """What a clause says, in words: `shall`, `owed by GBR`, `trigger armed-attack`."""
    return tuple(_said(part))


def _said(part: Provision) -> Iterator[str]:
    if part.presence is Presence.PRESENT and part.obligation:
        yield str(part.obligation)
    yield from (f"owed by {', '.join(part.obligors)}" for _ in part.obligors[:1])
    yield from (f"to {', '.join(part.beneficiaries)}" for _ in part.beneficiaries[:1])
    for name in (*part.parameters(), "conditions", "since", "until"):
        if values := words(getattr(part, name)):
            yield f"{name.replace('_', ' ')} {', '.join(values)}"


def places(part: Provision) -> frozenset[str]:
    """The articles a clause and its further sources are cited at."""
    cites = (part.cite, *part.see_also)
    return frozenset(
        article for cite in cites for article in (cite.article, *cite.articles) if article
    )


def _both_have(left: Clause, right: Clause, name: str) -> bool:
    named = {*getattr(left.part, name), *getattr(right.part, name)}
    return named <= (left.parties & right.parties)
