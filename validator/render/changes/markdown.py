"""What changed in a collection, for a comment on a pull request or the summary of a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator.compare.change import Change
from validator.compare.collection import Revised
from validator.render.changes.introduce import clauses, introduction
from validator.render.changes.phrases import Phrase, phrase, placed, places
from validator.render.changes.report import ChangeReport, heading, reason, summary
from validator.render.escape import markdown
from validator.render.words import counted

MARKER = "<!-- agreements-diff -->"
"""By this a program that keeps one comment up to date finds it again."""
_ROOM = 60_000
"""Characters; GitHub takes 65,536 in a comment."""
_OPEN = 12
"""So many changes of an agreement stand open; more are folded."""
_NAMED = 20
"""So many files that could not be read are named."""
_ARROW = "→"


def render(report: ChangeReport) -> str:
    """Write a section for each agreement; what does not fit into a comment is counted."""
    head = [
        MARKER,
        f"### What changes in the data, {markdown(report.base)} to {markdown(report.head)}",
    ]
    out = "\n\n".join([*head, summary(report), *_unread(report)])
    left = 0
    for one in report.revised:
        section = "\n\n" + _section(one)
        if len(out) + len(section) > _ROOM:
            left += 1
        else:
            out += section
    if left:
        out += f"\n\n{counted(left, 'more agreement does', 'more agreements do')} not fit here."
    return out + "\n"


def _unread(report: ChangeReport) -> Iterator[str]:
    if report.unread:
        yield "**Not read,** so what changed in these files is not below:"
        named = report.unread[:_NAMED]
        items = [f"- {markdown(one.path)}: {markdown(reason(one))}" for one in named]
        more = len(report.unread) - _NAMED
        yield "\n".join((*items, f"- and {more} more") if more > 0 else items)


def _section(one: Revised) -> str:
    lines = [f"#### {markdown(heading(one))}", markdown(one.last.title)]
    if not (one.before and one.after):
        told = (f"- {label}: {markdown(text)}" for label, text in introduction(one.last))
        lines.append("\n".join(told))
        items = [f"- **{kind}**: {markdown(text)}" for kind, text in clauses(one.last)]
        lines.append(_folded(items, "provisions", most=0))
    lines.append(_folded([_item(change) for change in one.changes], "changes", most=_OPEN))
    return "\n\n".join(line for line in lines if line)


def _folded(items: Sequence[str], what: str, *, most: int) -> str:
    """A list, behind a heading that opens it where it has more than `most` items."""
    text = "\n".join(items)
    if len(items) <= most:
        return text
    return f"<details><summary>{len(items)} {what}</summary>\n\n{text}\n\n</details>"


def _item(change: Change) -> str:
    said = phrase(change, _ARROW)
    subject = f"**{markdown(said.subject)}**: " if said.subject else ""
    text = markdown(placed(said.text, places(change, _ARROW), said.ground))
    return f"- {subject}{text}{''.join(_long(said))}"


def _long(said: Phrase) -> Iterator[str]:
    """Long texts stand below, as they were and as they are."""
    for verb, text in (("was", said.old), ("now", said.new)):
        if text:
            yield f"\n  - {verb}: {markdown(text)}"
