"""What changed in a collection, in words, for a terminal or a plain file."""

from __future__ import annotations

from collections.abc import Sequence

from validator.compare.change import Action, Change
from validator.compare.collection import Revised
from validator.model.agreement import Agreement
from validator.render.changes.introduce import clauses, introduction
from validator.render.changes.phrases import phrase, placed, places
from validator.render.changes.report import ChangeReport, heading, reason, summary
from validator.render.lines import Lines
from validator.render.screen import Screen, Style

_LABEL = 8
_STYLES = {
    Action.ADDED: Style.GREEN,
    Action.REMOVED: Style.RED,
    Action.CHANGED: Style.YELLOW,
}


def render(report: ChangeReport, screen: Screen) -> str:
    """Write each agreement that changed, with its changes, and the count."""
    lines = Lines(screen)
    for one in report.revised:
        revised_lines(one, lines)
    for finding in report.unread:
        lines.heading(f"not read {finding.path}")
        lines.entry("", reason(finding))
    lines.gap()
    lines.entry("", summary(report), indent=0)
    return lines.text()


def revised_lines(one: Revised, lines: Lines) -> None:
    """Write what became of an agreement, and each change."""
    lines.heading(heading(one))
    if not (one.before and one.after):
        _introduce(one.last, lines)
    change_lines(one.changes, lines)


def change_lines(changes: Sequence[Change], lines: Lines) -> None:
    """Write changes, a line for each; long texts stand below, as they were and as they are."""
    arrow = lines.screen.glyphs.arrow
    for change in changes:
        said = phrase(change, arrow)
        text = placed(said.line, places(change, arrow), said.ground)
        lines.entry(said.sign, text, style=_STYLES[change.action])
        for sign, long in (("-", said.old), ("+", said.new)):
            if long:
                lines.entry(sign, long, indent=6)


def _introduce(agreement: Agreement, lines: Lines) -> None:
    lines.entry("", agreement.title)
    for label, text in introduction(agreement):
        lines.entry(label, text, width=_LABEL)
    for kind, text in clauses(agreement):
        lines.entry("", f"{kind}: {text}", indent=4)
