"""Who concludes the agreements that never were, when, and how they bear on one another."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from values import LAST_DAY, text

from validator.check.related import INVERSE
from validator.model.relation import RelationKind
from validator.states import all_codes, memberships, valid_on


@dataclass
class Head:
    """What others need to know of an agreement before it is written."""

    number: int
    id: str
    founders: tuple[str, ...]
    late: tuple[str, ...]
    signed: date
    relations: list[tuple[str, str]] = field(default_factory=list)
    """Kinds of relations, and the ids they lead to."""


def heads(count: int, seed: str) -> list[Head]:
    """Who concludes what with whom, and when, and how it bears on what was there before."""
    rng = random.Random(f"{seed} heads")
    made: list[Head] = []
    ids: Counter[str] = Counter()
    for number in range(count):
        signed = date(int(rng.triangular(1900, 2025, 2000)), 1, 1)
        signed += timedelta(days=rng.randrange(365))
        founders, late = _parties(rng, signed.year)
        name = "-".join(code.lower() for code in founders)
        if len(founders) > 2 or late:  # noqa: PLR2004 - of more than a pair
            name = text(rng, 2, 3).lower().replace(" ", "-")
        identifier = f"{name}-{signed.year}"
        ids[identifier] += 1
        again = f"-{ids[identifier]}" if ids[identifier] > 1 else ""
        head = Head(number, identifier + again, founders, late, min(signed, LAST_DAY))
        _relate(rng, head, made)
        made.append(head)
    return made


def _parties(rng: random.Random, year: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Founders in order of the alphabet, and those who join later: mostly two and none."""
    able = there(year)
    if rng.random() < 0.85:  # noqa: PLR2004 - as in the world at large
        return tuple(sorted(rng.sample(able, 2))), ()
    codes = rng.sample(able, rng.randint(3, min(24, len(able))))
    most = len(codes) // 4 if rng.random() < 0.5 else 0  # noqa: PLR2004 - one half
    years = range(year, LAST_DAY.year)
    late = sorted(code for code in codes[:most] if all(code in there(one) for one in years))
    return tuple(sorted(set(codes) - set(late))), tuple(late)


@cache
def there(year: int) -> list[str]:
    """The codes of those who existed from before a year to after it."""
    days = (date(year, 1, 1), date(year, 12, 31))
    return [
        code
        for code in all_codes()
        if memberships(code) and all(valid_on(code, day) for day in days)
    ]


def _relate(rng: random.Random, head: Head, before: list[Head]) -> None:
    """Link an agreement to others, both ways where one way says half."""
    for _ in range(min(len(before), rng.choices((0, 1, 2), (5, 4, 1))[0])):
        other = rng.choice(before)
        kind = rng.choice(list(RelationKind))
        if any(other.id == to for _, to in head.relations):
            continue
        if kind in INVERSE:
            later, earlier = sorted((head, other), key=lambda one: one.signed, reverse=True)
            if later.signed == earlier.signed:
                continue
            forth = kind if kind in _forth() else INVERSE[kind]
            later.relations.append((forth, earlier.id))
            earlier.relations.append((INVERSE[forth], later.id))
        else:
            head.relations.append((kind, other.id))


@cache
def _forth() -> frozenset[str]:
    """The kinds of relations that lead from the later agreement to the earlier."""
    return frozenset(list(INVERSE)[: len(INVERSE) // 2])
