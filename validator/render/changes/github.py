"""What changed in a collection, as annotations of GitHub: a notice for each change."""

from __future__ import annotations

from collections.abc import Iterator

from validator.finding import START, Span
from validator.render.changes.phrases import phrase, placed, places
from validator.render.changes.report import ChangeReport, heading, summary
from validator.render.escape import terminal
from validator.render.words import counted
from validator.render.workflow import LIMIT, command

_ARROW = "->"
_UNREAD = "not read"
_WHY = "It has mistakes, or the id of another file: what changed in it is unknown."


def render(report: ChangeReport) -> str:
    """Write a command for each change GitHub will show, plain lines for the rest, and the count."""
    notices = list(_notices(report))
    # One of those shown says how many there are more.
    room = LIMIT if len(notices) <= LIMIT else LIMIT - 1
    out = [
        command("notice", path, span, title, [text]) for path, span, title, text in notices[:room]
    ]
    rest = notices[room:]
    out += [
        terminal(f"{path}:{span.start.line}  {title}: {text}") for path, span, title, text in rest
    ]
    if rest:
        more = counted(len(rest), "more change", "more changes")
        out.append(f"::notice title=agreements::{more} in the log of this step")
    return "".join(f"{line}\n" for line in (*out, summary(report)))


def _notices(report: ChangeReport) -> Iterator[tuple[str, Span, str, str]]:
    """Give path, place, title and text of each change."""
    for one in report.revised:
        document = report.document(one)
        path = document.path if document else f"{one.id}.yaml"
        if not one.changes:
            yield path, START, heading(one), one.last.title
        for change in one.changes:
            text = placed(phrase(change, _ARROW).line, places(change, _ARROW))
            yield path, report.span(one, change), heading(one), text
