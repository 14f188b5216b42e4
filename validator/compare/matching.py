"""Finds which item of one list stands for which of another, never by their place in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")

MOST_PAIRS = 10_000
"""So many pairs are scored at most; of longer lists only the items that are equal are paired."""


@dataclass(frozen=True, slots=True)
class Matched(Generic[Item]):
    """Pairs of items that stand for each other, and those of each side that stand alone."""

    pairs: tuple[tuple[Item, Item], ...]
    left: tuple[Item, ...]
    right: tuple[Item, ...]


def match(
    left: Sequence[Item],
    right: Sequence[Item],
    likeness: Callable[[Item, Item], tuple[Any, ...] | None],
    text: Callable[[Item], str],
    most: int = MOST_PAIRS,
) -> Matched[Item]:
    """Pair the items that are most alike, each at most once.

    `likeness` gives a score that sorts, the greater the more alike, and the same whichever item
    comes first; None for two items that cannot stand for each other. `text` is all that an item
    says. The order of either list changes nothing in the pairs, and swapping the lists mirrors
    them. Of more than `most` pairs that could be made, only items that are equal are paired.
    """
    pairs, left, right = _equal(left, right, text)
    texts = [[text(item) for item in side] for side in (left, right)]
    if len(left) * len(right) > most:
        return Matched(tuple(pairs), tuple(left), tuple(right))
    scored = [
        (score, sorted((texts[0][i], texts[1][j])), i, j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (score := likeness(one, other)) is not None
    ]
    scored.sort(key=lambda each: each[1])
    scored.sort(key=lambda each: each[0], reverse=True)
    free = [set(range(len(left))), set(range(len(right)))]
    for _, _, i, j in scored:
        if i in free[0] and j in free[1]:
            pairs.append((left[i], right[j]))
            free[0].discard(i)
            free[1].discard(j)
    return Matched(
        tuple(pairs),
        tuple(left[i] for i in sorted(free[0])),
        tuple(right[j] for j in sorted(free[1])),
    )


def _equal(
    left: Sequence[Item], right: Sequence[Item], text: Callable[[Item], str]
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Pair the items that are equal, and give what remains."""
    waiting: dict[str, list[Item]] = {}
    for item in right:
        waiting.setdefault(text(item), []).append(item)
    pairs, alone = [], []
    for item in left:
        same = waiting.get(text(item))
        if same:
            pairs.append((item, same.pop(0)))
        else:
            alone.append(item)
    remaining = {id(item) for items in waiting.values() for item in items}
    return pairs, alone, [item for item in right if id(item) in remaining]
