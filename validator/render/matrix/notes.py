"""What stands below a matrix: what the signs mean, and how many kinds differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.compare.cell import State
from validator.compare.matrix import Difference
from validator.render.words import counted

if TYPE_CHECKING:
    from validator.compare.matrix import Matrix
    from validator.render.screen import Glyphs

_MEANINGS = {
    State.PRESENT: "The agreement has such a clause: its strength, then its place.",
    State.ABSENT: State.ABSENT.description,
    State.SILENT: State.SILENT.description,
    State.UNKNOWN: State.UNKNOWN.description,
}
_DIFFERS = "Two known cells differ. An unknown one is neither agreement nor difference."


def legend(glyphs: Glyphs) -> tuple[tuple[str, str, str], ...]:
    """List every sign with its word and its meaning."""
    states = ((getattr(glyphs, state.value), state.value, _MEANINGS[state]) for state in State)
    return (*states, (glyphs.differs, "differs", _DIFFERS))


def closing(matrix: Matrix, *, only_differences: bool) -> str:
    """Count the rows, those left out too."""
    if not matrix.agreements:
        return "No agreement is left." if matrix.left_out else "There is no agreement to show."
    if len(matrix.agreements) == 1:
        return "There is one agreement, and nothing to compare it with."
    differ = counted(matrix.count(Difference.DIFFERENT), "kind differs", "kinds differ")
    same, open_, nobody = (
        matrix.count(which)
        for which in (Difference.SAME, Difference.NOT_COMPARABLE, Difference.NOBODY)
    )
    rest = (
        f"{same} alike in what is known, "
        f"{open_} cannot be compared because at least one is unknown, "
        f"{nobody} unknown in all"
    )
    return f"{differ}. Left out: {rest}." if only_differences else f"{differ}, {rest}."
