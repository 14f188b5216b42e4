"""How wide the columns of a table are, and how many stand side by side."""

from __future__ import annotations

from dataclasses import dataclass

GAP = 2
LEAST = 24
"""The narrowest column of an agreement, as long as the screen has room for one."""
_COMFORTABLE = 28
_LABEL = 20
"""The narrowest column of labels."""
_WIDEST_LETTER = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of one block of a table."""

    label: int
    cells: tuple[int, ...]


def blocks(count: int, room: int | None) -> list[range]:
    """Split columns into blocks that fit, as even as can be. Nothing is split without a width."""
    if not count:
        return []
    fit = count if room is None else max(1, (room - _LABEL) // (LEAST + GAP))
    number = -(-count // fit)
    size = -(-count // number)
    return [range(start, min(start + size, count)) for start in range(0, count, size)]


def fit(label: int, cells: tuple[int, ...], room: int | None) -> Columns:
    """Give each column what it needs; where there is less room, cells come before labels."""
    if room is None or label + sum(GAP + cell for cell in cells) <= room:
        return Columns(label, cells)
    least_label = max(min(label, _LABEL, room // 2), 2 * _WIDEST_LETTER)
    left = room - least_label - GAP * len(cells)
    widths = _shared(left, tuple(min(cell, _COMFORTABLE) for cell in cells))
    spare = max(left - sum(widths), 0)
    wider_label = min(label, least_label + spare)
    left -= wider_label - least_label
    return Columns(wider_label, _shared(left, cells))


def _shared(room: int, wanted: tuple[int, ...]) -> tuple[int, ...]:
    """Share room out evenly; what a narrow column does not need goes to the others."""
    given = [0] * len(wanted)
    waiting = sorted(range(len(wanted)), key=lambda column: wanted[column])
    for done, column in enumerate(waiting):
        share = (room - sum(given)) // (len(waiting) - done)
        given[column] = max(min(wanted[column], share), _WIDEST_LETTER)
    return tuple(given)
