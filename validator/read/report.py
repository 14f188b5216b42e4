"""Collects the findings of one file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from validator.finding import Finding, Fix, Severity, TextEdit

if TYPE_CHECKING:
    from validator.codes import Code
    from validator.finding import Span


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong, without the place.

    `write` is what stands right in its place, None where no program can tell; `safe` tells that
    nothing else can have been meant. `places` are all that it mends, by default the one place.
    """

    code: Code
    message: str
    hint: str = ""
    help: str = ""
    unread: bool = False
    write: str | None = None
    safe: bool = False
    places: tuple[Span, ...] = ()

    def fix(self, span: Span) -> Fix | None:
        """The cure of this mistake at a place."""
        if self.write is None:
            return None
        edits = tuple(TextEdit(place, self.write) for place in self.places or (span,))
        return Fix(self.hint or self.help, edits, self.safe)


class FatalError(Exception):
    """Ends the reading of a file: nothing after this mistake can be trusted."""

    def __init__(self, mistake: Mistake, span: Span) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake
        self.span = span


class Report:
    """The findings of one file, up to a limit; errors are never crowded out by warnings."""

    def __init__(self, path: str, limit: int) -> None:
        self.path = path
        self._limit = limit
        self._kept: dict[Severity, list[Finding]] = {Severity.ERROR: [], Severity.WARNING: []}
        self._count = 0

    def add(self, mistake: Mistake, span: Span) -> None:
        """Note a mistake at its place."""
        self._count += 1
        kept = self._kept[mistake.code.severity]
        if len(kept) < self._limit:
            kept.append(self._finding(mistake, span))

    def ended_by(self, fatal: FatalError) -> tuple[Finding, ...]:
        """Return the finding that ended the reading; what was found before it is dropped."""
        return (self._finding(fatal.mistake, fatal.span),)

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings by place; the last one tells how many more there are."""
        chosen = [*self._kept[Severity.ERROR], *self._kept[Severity.WARNING]][: self._limit]
        chosen.sort(key=lambda finding: finding.sort_key)
        more = self._count - len(chosen)
        if more and chosen:
            note = f"{more} more in this file, not listed."
            last = chosen[-1]
            chosen[-1] = replace(last, help=f"{last.help} {note}".lstrip())
        return tuple(chosen)

    def _finding(self, mistake: Mistake, span: Span) -> Finding:
        return Finding(
            mistake.code.code,
            mistake.code.severity,
            self.path,
            span,
            mistake.message,
            mistake.hint,
            mistake.help,
            mistake.unread,
            mistake.fix(span),
        )
