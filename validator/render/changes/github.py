"""What changed in a collection, as annotations of GitHub: a notice for each change.

A file that could not be read is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from validator.finding import START, Span
from validator.render.changes.phrases import phrase, placed, places
from validator.render.changes.report import ChangeReport, heading, reason, summary
from validator.render.escape import terminal
from validator.render.words import counted
from validator.render.workflow import LIMIT, command

_ARROW = "->"
_UNREAD = "not read"
_UNKNOWN = "What changed in it is unknown."

_Mark: TypeAlias = tuple[str, Span, str, Sequence[str]]
"""Path, place, title and lines of text."""


def render(report: ChangeReport) -> str:
    """Write a command for each mark GitHub will show, plain lines for the rest, and the count."""
    unread = [(one.path, one.span, _UNREAD, (reason(one), _UNKNOWN)) for one in report.unread]
    out = [
        *_shown("warning", unread, "more file not read", "more files not read"),
        *_shown("notice", list(_notices(report)), "more change", "more changes"),
        summary(report),
    ]
    return "".join(f"{line}\n" for line in out)


def _shown(level: str, marks: Sequence[_Mark], one: str, several: str) -> Iterator[str]:
    # One of those shown says how many there are more.
    room = LIMIT if len(marks) <= LIMIT else LIMIT - 1
    for path, span, title, lines in marks[:room]:
        yield command(level, path, span, title, lines)
    rest = marks[room:]
    for path, span, title, lines in rest:
        yield terminal(f"{path}:{span.start.line}  {title}: {' '.join(lines)}")
    if rest:
        more = counted(len(rest), one, several)
        yield f"::{level} title=agreements::{more} in the log of this step"


def _notices(report: ChangeReport) -> Iterator[_Mark]:
    for one in report.revised:
        document = report.document(one)
        path = document.path if document else f"{one.id}.yaml"
        if not one.changes:
            yield path, START, heading(one), (one.last.title,)
        for change in one.changes:
            text = placed(phrase(change, _ARROW).line, places(change, _ARROW))
            yield path, report.span(one, change), heading(one), (text,)
