"""Carries out fixes on a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from validator.finding import Fix, Position, TextEdit


def apply(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """The text with the fixes made, and how many were.

    A fix that would touch what an earlier one has changed is left for another round; one whose
    places are not in the text is left out.
    """
    begins = _line_starts(text)
    taken: list[tuple[int, int, str]] = []
    made = 0
    for fix in dict.fromkeys(fixes):
        places = [_place(begins, len(text), edit) for edit in fix.edits]
        wanted = [place for place in places if place is not None]
        if len(wanted) == len(fix.edits) and not _clash(wanted, taken):
            taken += wanted
            made += 1
    return "".join(_pieces(text, sorted(taken))), made


def _pieces(text: str, changes: Sequence[tuple[int, int, str]]) -> Iterator[str]:
    at = 0
    for start, end, new in changes:
        yield text[at:start]
        yield new
        at = end
    yield text[at:]


def _clash(wanted: Iterable[tuple[int, int, str]], taken: Sequence[tuple[int, int, str]]) -> bool:
    """Tell whether two changes overlap, touch, or insert at one place."""
    return any(
        start <= old_end and old_start <= end
        for start, end, _ in wanted
        for old_start, old_end, _ in taken
    )


def _place(begins: Sequence[int], size: int, edit: TextEdit) -> tuple[int, int, str] | None:
    start = _offset(begins, size, edit.span.start)
    end = _offset(begins, size, edit.span.end)
    return None if start is None or end is None or end < start else (start, end, edit.text)


def _offset(begins: Sequence[int], size: int, position: Position) -> int | None:
    if not 1 <= position.line <= len(begins):
        return None
    offset = begins[position.line - 1] + position.column - 1
    limit = begins[position.line] if position.line < len(begins) else size
    return offset if offset <= limit else None


def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1]))
