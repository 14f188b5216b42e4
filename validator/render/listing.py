"""A list of agreements, for reading, for programs, and as bare ids.

In the JSON, `day` is the day of which `status`, its `reason` and `binds` (`yes`, `no`, `open`)
are told. `parties` are all there are or were, or as of a day those of that day; `doubtful` are
those of whom the dates leave it open, which is only asked as of a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from validator.model.agreement import Agreement
from validator.model.standing import Standing
from validator.render.escape import json_document, terminal
from validator.render.layout import pad, width_of, wrap
from validator.render.screen import Screen, Style
from validator.render.words import counted, one_line

VERSION = 1
"""Of the JSON layout; it changes when a key changes its meaning or goes."""
_GAP = "  "
_LEAST = 24
"""The narrowest column of parties."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An agreement in a list: how it stands on a day, and the parties to show."""

    agreement: Agreement
    standing: Standing
    parties: tuple[str, ...]
    doubtful: tuple[str, ...]


def listed(agreement: Agreement, day: date, *, members_on_day: bool) -> Listed:
    """Make an entry, with the parties of the day or all there are or were."""
    standing = agreement.standing_on(day)
    if members_on_day:
        return Listed(agreement, standing, standing.parties, standing.doubtful)
    return Listed(agreement, standing, tuple(party.code for party in agreement.parties), ())


def ids(agreements: Sequence[Agreement]) -> str:
    """Write the ids, one a line."""
    return "".join(f"{terminal(one.id)}\n" for one in agreements)


def table(entries: Sequence[Listed], screen: Screen) -> str:
    """Write a line for each, on a terminal with the title below it; then how many there are."""
    rows = [("id", "signed", "status", "parties"), *map(_row, entries)]
    titles = ["title", *(terminal(one_line(one.agreement.title)) for one in entries)]
    widths = [max(width_of(row[column]) for row in rows) for column in range(4)]
    lines: list[str] = []
    for number, (row, title) in enumerate(zip(rows, titles, strict=True)):
        style = None if number else Style.BOLD
        set_ = _columns if screen.width is None else _stacked
        lines += [screen.paint(line.rstrip(), style) for line in set_(row, title, widths, screen)]
    lines += ["", counted(len(entries), "agreement", "agreements")]
    return "".join(f"{line}\n" for line in lines)


def json_text(entries: Sequence[Listed], day: date) -> str:
    """Write the same for programs."""
    found = [
        {
            "id": one.agreement.id,
            "title": one.agreement.title,
            "instrument": str(one.agreement.instrument),
            "signed": str(one.agreement.signed) if one.agreement.signed else None,
            "status": str(one.standing.status),
            "reason": one.standing.reason,
            "binds": str(one.standing.binds),
            "parties": list(one.parties),
            "doubtful": list(one.doubtful),
        }
        for one in entries
    ]
    return json_document({"version": VERSION, "day": str(day), "agreements": found})


def _row(one: Listed) -> tuple[str, str, str, str]:
    doubtful = f"in doubt: {', '.join(one.doubtful)}" if one.doubtful else ""
    parties = "; ".join(filter(None, (", ".join(one.parties), doubtful)))
    signed = str(one.agreement.signed or "")
    return terminal(one.agreement.id), signed, str(one.standing.status), terminal(parties)


def _columns(
    row: tuple[str, str, str, str], title: str, widths: Sequence[int], _screen: Screen
) -> Iterator[str]:
    yield _GAP.join((*(pad(text, width) for text, width in zip(row, widths, strict=True)), title))


def _stacked(
    row: tuple[str, str, str, str], title: str, widths: Sequence[int], screen: Screen
) -> Iterator[str]:
    """Wrap the parties in their column, or below the rest where there is no room beside it."""
    *first, parties = row
    lead = _GAP.join(pad(text, width) for text, width in zip(first, widths, strict=False)) + _GAP
    room = screen.width or 0
    beside = room - width_of(lead)
    if beside >= _LEAST:
        line, *rest = wrap(parties, beside)
        yield lead + line
        yield from (" " * width_of(lead) + line for line in rest)
    else:
        yield from wrap(_GAP.join(first), max(room, 1))
        yield from (_GAP + line for line in wrap(parties, max(room - 2, 1)))
    yield from (_GAP + line for line in wrap(title, max(room - 2, 1)))
