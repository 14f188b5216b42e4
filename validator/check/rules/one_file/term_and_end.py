"""A fixed term ends when the timeline says the agreement ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from validator.check.sheet import Sheet, child, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.model.dates import PartialDate
from validator.read import Mapping

CODE = Code(
    "AGR310",
    "term-disagrees-with-end",
    Severity.ERROR,
    "The agreement went on after its fixed term without a renewal, or a renewal is "
    "dated long before the term is over.",
    why="A treaty ends as it provides. An end years after the term means that a renewal was"
    " not coded, or that one of the dates is wrong.",
    cure="Check the term and the date. Code the `renewal`, or record the event `renewed`.",
    bad="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: renewed, date: 2025-10-02, cite: {source: tass}}
provisions:
  - type: duration
    kind: fixed
    term: {years: 20}
    basis: report
    cite: {source: tass}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: renewed, date: 2025-10-02, cite: {source: tass}}
provisions:
  - type: duration
    kind: fixed
    term: {months: 9}
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, article 54",
)
_SLACK = timedelta(days=366)
"""Texts count from signature, from entry into force or from an exchange some months later."""


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the end of the term with the events `ended` and `renewed`."""
    durations = (p for p in sheet.provisions if text(p, "type") == "duration")
    duration = next((p for p in durations if p.entry("of_articles") is None), None)
    if duration is None or not sheet.whole:
        return
    renewable = any(text(p, "type") == "renewal" for p in sheet.provisions)
    term = child(duration, "term")
    start = _start(sheet, text(duration, "starts"))
    if not isinstance(term, Mapping) or start is None:
        return
    over = _after(start.latest, term) + _SLACK
    begins = _after(start.earliest, term)
    renewed = next(sheet.dates("renewed"), None)
    for _, place, ended in sheet.dates("ended"):
        if not renewable and renewed is None and ended.earliest > over:
            yield sheet.finding(
                CODE,
                place,
                f"ended on {ended}, but the term of line {term.span.start.line} "
                f"was over by {over - _SLACK}",
                hint="check the term and the end, or code the renewal",
            )
    if renewed is not None and renewed[2].latest < begins - 5 * _SLACK:
        yield sheet.finding(
            CODE,
            renewed[1],
            f"renewed on {renewed[2]}, but the term of line {term.span.start.line} "
            f"runs until {begins}",
            hint="check the term and the date of the renewal",
        )


def _start(sheet: Sheet, starts: str) -> PartialDate | None:
    kinds = {"signature": ("signed",), "entry-into-force": ("entered-into-force",)}
    for kind in kinds.get(starts, ("entered-into-force", "signed")):
        found = next(sheet.dates(kind), None)
        if found is not None:
            return found[2]
    return None


def _after(day: date, term: Mapping) -> date:
    """The day a term later, to the month."""

    def count(unit: str) -> int:
        value = scalar(term, unit)
        return value.value if value is not None and isinstance(value.value, int) else 0

    months = day.month - 1 + count("months") + 12 * count("years")
    year = min(day.year + months // 12, date.max.year)
    moved = date(year, months % 12 + 1, min(day.day, 28))
    return moved + timedelta(days=min(count("days") + 7 * count("weeks"), 100_000))
