"""How the agreements of a matrix stood on the day it was asked for, and which are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.compare.cell import State
from validator.model.standing import Answer, Status
from validator.render.escape import terminal
from validator.render.layout import wrap
from validator.render.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from validator.compare.column import Column
    from validator.compare.matrix import Matrix
    from validator.model.standing import Standing
    from validator.render.screen import Screen

_INDENT = "  "
LATER_WORDING = "later wording"
"""Stands in a cell whose article was amended after the day."""
_LATER = (
    "Later wording: the article was amended after that day. The cell has the later wording, as the "
    "earlier one is not coded."
)


def standing_rows(matrix: Matrix) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give a label, and what it says of each column; nothing without a day."""
    if matrix.day is None:
        return
    yield f"on {matrix.day}", tuple(status_words(one) for one in _standings(matrix))
    yield "parties", tuple(_parties(one) for one in _standings(matrix))
    if matrix.party is not None:
        label = f"binds {matrix.party} towards"
        yield label, tuple(_towards(column) for column in matrix.columns)


def status_words(standing: Standing) -> str:
    """Say the status, and why where the word alone does not tell."""
    if standing.status in {Status.UNKNOWN, Status.SIGNED}:
        return f"{standing.status}: {standing.reason}"
    return str(standing.status)


def left_out(matrix: Matrix) -> tuple[str, tuple[str, ...]]:
    """Say of what day the matrix is and how many are left out; then each of these and why."""
    here = counted(len(matrix.columns), "agreement", "agreements")
    if matrix.party:
        stood = f"bound {matrix.party}, or may have"
    else:
        stood = f"{'was' if len(matrix.columns) == 1 else 'were'} in force, or may have been"
    others = f"; {len(matrix.left_out)} left out" if matrix.left_out else ""
    head = f"As of {matrix.day}: {here} {stood}{others}."
    return head, tuple(f"{one.key}: {one.reason}" for one in matrix.left_out)


def later_note(matrix: Matrix) -> str:
    """Say what is meant by a later wording, where a cell has one."""
    return _LATER if any(later_kinds(matrix, column) for column in matrix.columns) else ""


def day_lines(matrix: Matrix, screen: Screen) -> Iterator[str]:
    """Give both for a terminal, each agreement on lines of its own; nothing without a day."""
    if matrix.day is None:
        return
    head, others = left_out(matrix)
    yield ""
    yield from wrap(head, screen.width)
    room = None if screen.width is None else max(screen.width - 2 * len(_INDENT), 1)
    for other in others:
        first, *rest = wrap(terminal(other), room)
        yield _INDENT + first
        yield from (2 * _INDENT + line for line in rest)
    if note := later_note(matrix):
        yield from ("", *wrap(note, screen.width))


def later_kinds(matrix: Matrix, column: Column) -> tuple[str, ...]:
    """Name the kinds of whose clauses in a column only a later wording is coded."""
    return tuple(
        row.type
        for row in matrix.rows
        if row.cells[column.key].state is State.PRESENT
        and any(column.later_wording(part) for part in row.cells[column.key].provisions)
    )


def _standings(matrix: Matrix) -> Iterator[Standing]:
    return (column.standing for column in matrix.columns if column.standing is not None)


def _parties(standing: Standing) -> str:
    signatories = standing.signatories
    said = (
        ", ".join(code for code in standing.parties if code not in signatories),
        _after("in doubt", standing.doubtful),
        _after("only signed, as far as is recorded", signatories),
    )
    return "; ".join(part for part in said if part)


def _towards(column: Column) -> str:
    bond = column.towards
    if bond is None:
        return ""
    said = (", ".join(bond.towards), _after("in doubt", bond.doubtful))
    text = "; ".join(part for part in said if part)
    told = column.standing is not None and column.standing.reason == bond.reason
    return text if bond.binds is Answer.YES or told else f"{text} ({bond.reason})"


def _after(lead: str, codes: tuple[str, ...]) -> str:
    return f"{lead}: {', '.join(codes)}" if codes else ""
