"""The matrix at a glance: one sign for each cell, for more agreements than columns of text fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.compare.cell import Cell, State
from validator.compare.matrix import Matrix, Row
from validator.render.escape import terminal
from validator.render.layout import pad, width_of, wrap
from validator.render.matrix.cells import STYLES
from validator.render.matrix.notes import closing
from validator.render.matrix.standing import LATER_WORDING, day_lines, later_kinds, standing_rows
from validator.render.screen import Screen, Style, TableOptions

_GROUP = 5
"""So many signs stand together, so that the eye can follow a column."""
_INDENT = "  "
BELIEVED = {State.PRESENT: "○", State.ABSENT: "×", State.SILENT: "~"}  # noqa: RUF001 - the sign is meant
_ASCII_BELIEVED = BELIEVED | {State.PRESENT: "o", State.ABSENT: "*"}
"""The signs of what is believed and was not checked."""


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the signs, in blocks where not all agreements fit, and the agreements by number."""
    screen = options.screen
    end = wrap(closing(matrix, only_differences=options.only_differences), screen.width)
    end += day_lines(matrix, screen)
    signs = _table(matrix, options) if matrix.columns else []
    return "".join(f"{line.rstrip()}\n" for line in (*signs, *end))


def _table(matrix: Matrix, options: TableOptions) -> list[str]:
    """The signs, the agreements by number and what the signs mean."""
    screen = options.screen
    families = matrix.by_family(only_differences=options.only_differences)
    widest = max((len(row.type) for _, rows in families for row in rows), default=0)
    out: list[str] = []
    for block in _blocks(len(matrix.ids), len(_INDENT) + widest + 2, screen.width):
        out += [*_numbers(block, len(_INDENT) + widest + 2), ""]
        for family, rows in families:
            out.append(screen.paint(family.title, Style.BOLD))
            out += [
                f"{_INDENT}{pad(row.type, widest)}  {_signs(row, block, screen)}" for row in rows
            ]
        out.append("")
    out += [*(_standings(matrix, screen) if matrix.day else _key(matrix.ids, screen)), ""]
    return [*out, *_legend(screen), ""]


def _blocks(count: int, lead: int, width: int | None) -> Iterator[range]:
    """The agreements that fit side by side: all of them where nothing bounds the lines."""
    room = count if width is None else max((width - lead) * _GROUP // (_GROUP + 1), _GROUP)
    room -= room % _GROUP if room < count else 0
    for start in range(0, count, max(room, _GROUP)):
        yield range(start, min(start + max(room, _GROUP), count))


def _numbers(block: range, lead: int) -> list[str]:
    """The numbers of the agreements, from 1, each written downwards."""
    digits = len(str(block.stop))
    written = [str(number + 1).rjust(digits) for number in block]
    return [" " * lead + _grouped([number[line] for number in written]) for line in range(digits)]


def _signs(row: Row, block: range, screen: Screen) -> str:
    cells = [*row.cells.values()][block.start : block.stop]
    return _grouped([screen.paint(_sign(cell, screen), STYLES[cell.state]) for cell in cells])


def _sign(cell: Cell, screen: Screen) -> str:
    """The sign of a state; another where it rests on nothing but belief."""
    if cell.unverified:
        return _unverified(cell.state, screen)
    return _plain(cell.state, screen)


def _plain(state: State, screen: Screen) -> str:
    return str(getattr(screen.glyphs, state.value))


def _unverified(state: State, screen: Screen) -> str:
    return (_ASCII_BELIEVED if screen.ascii_only else BELIEVED)[state]


def _legend(screen: Screen) -> Iterator[str]:
    for state in State:
        yield f"{_plain(state, screen)} {state}  {state.description}"
        if state in BELIEVED:
            yield f"{_unverified(state, screen)} {state}, unverified"


def _grouped(signs: Sequence[str]) -> str:
    groups = (signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
    return " ".join("".join(group) for group in groups)


def _key(ids: Sequence[str], screen: Screen) -> Iterator[str]:
    """The agreements by number, in columns read downwards."""
    digits = len(str(len(ids)))
    entries = [f"{number:>{digits}} {terminal(one)}" for number, one in enumerate(ids, start=1)]
    widest = max(map(width_of, entries), default=0) + 2
    across = max((screen.width or 100) // widest, 1)
    down = -(-len(entries) // across)
    for line in range(down):
        yield "".join(pad(entry, widest) for entry in entries[line::down])


def _standings(matrix: Matrix, screen: Screen) -> Iterator[str]:
    """The agreements by number, each with how it stood on the day."""
    digits = len(str(len(matrix.ids)))
    (_, statuses), *rows = standing_rows(matrix)
    for number, column in enumerate(matrix.columns):
        lead = f"{number + 1:>{digits}} "
        later = later_kinds(matrix, column)
        told = [f"{column.key}: {statuses[number]}"]
        told += [f"{label} {said[number]}" for label, said in rows]
        told += [f"{LATER_WORDING} in {', '.join(later)}"] if later else []
        room = None if screen.width is None else max(screen.width - len(lead), 1)
        first, *rest = wrap(terminal("; ".join(told)), room)
        yield lead + first
        yield from (" " * len(lead) + line for line in rest)
