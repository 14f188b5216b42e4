"""The life of an agreement drawn on a line: where its events stand, and how long it was in force.

Places are hundredths of the width, so that the drawing fits every screen and its letters keep
their size.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from validator.model.agreement import Agreement
from validator.report.index import status_changes

_NEAR = 6.0
"""Events nearer than this, in hundredths of the width, are drawn above each other."""
_MARGIN = 4.0
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_MOST_TICKS = 7


@dataclass(frozen=True, slots=True)
class Dot:
    """An event by its number; a date known only to the month or year is a bar as well."""

    number: int
    x: float
    row: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A time with one status."""

    status: str
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis."""

    year: int
    x: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn. `rows` counts the rows of dots; the lowest is row 0."""

    first: int
    last: int
    rows: int
    dots: tuple[Dot, ...]
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    start: int
    end: int

    def __call__(self, day: date) -> float:
        share = (day.toordinal() - self.start) / (self.end - self.start)
        return round(_MARGIN + share * (100 - 2 * _MARGIN), 2)


def draw(agreement: Agreement) -> Timeline:
    """Place everything. The line begins and ends with a year; nothing is drawn after the last."""
    dates = [one.date for one in agreement.timeline]
    first = min(one.year for one in dates)
    last = max(one.year for one in dates) + 1
    scale = _Scale(date(first, 1, 1).toordinal(), date(last, 1, 1).toordinal())
    dots = _dots(agreement, scale)
    step = next(step for step in _STEPS if (last - first) / step <= _MOST_TICKS)
    years = [year for year in range(first, last + 1) if year % step == 0]
    return Timeline(
        first,
        last - 1,
        max(dot.row for dot in dots) + 1,
        dots,
        tuple(_bars(agreement, scale, date(last, 1, 1))),
        tuple(Tick(year, scale(date(year, 1, 1))) for year in years),
    )


def _dots(agreement: Agreement, scale: _Scale) -> tuple[Dot, ...]:
    rows: list[float] = []
    dots = []
    for number, event in enumerate(agreement.timeline, start=1):
        start, end = scale(event.date.earliest), scale(event.date.latest)
        x = round((start + end) / 2, 2)
        row = next((at for at, taken in enumerate(rows) if abs(x - taken) >= _NEAR), len(rows))
        rows[row : row + 1] = [x]
        dots.append(Dot(number, x, row, start, end))
    return tuple(dots)


def _bars(agreement: Agreement, scale: _Scale, end: date) -> list[Bar]:
    changes = status_changes(agreement)
    ends = [*(day for day, _ in changes[1:]), end]
    spans = zip(changes, ends, strict=False)  # there may be no change at all, but always an end
    return [
        Bar(status, scale(day), width)
        for (day, status), until in spans
        if (width := round(scale(until) - scale(day), 2)) > 0
    ]
