"""Findings for people: the line, a caret under the place, and the cure beside it."""

from __future__ import annotations

from collections.abc import Sequence

from wcwidth import wcswidth

from validator.finding import Finding
from validator.render.escape import terminal
from validator.render.findings.report import SHOWN, Report
from validator.render.screen import Screen, Style

_WIDTH = 96
"""So many characters of a line are shown, around the place."""


def render(report: Report) -> str:
    """Write each finding with its line."""
    parts = [
        _finding(finding, report.lines.get(finding.path, ()), report.screen)
        for finding in report.findings[:SHOWN]
    ]
    if len(report.findings) > SHOWN:
        parts.append(f"... and {len(report.findings) - SHOWN} more findings\n")
    return "\n".join(parts)


def _finding(finding: Finding, lines: Sequence[str], screen: Screen) -> str:
    tint = Style.RED if finding.severity == "error" else Style.YELLOW
    start = finding.span.start
    place = screen.paint(f"{terminal(finding.path)}:{start.line}:{start.column}", Style.BOLD)
    code = screen.paint(finding.code, tint)
    weight = "" if finding.severity == "error" else f"{finding.severity}: "
    out = [f"{place}  {code}  {weight}{terminal(finding.message)}"]
    if start.line <= len(lines) and lines[start.line - 1].strip():
        out += _snippet(finding, lines, tint, screen)
    elif finding.hint:
        out.append(f"   cure: {terminal(finding.hint)}")
    if finding.help:
        out.append(f"   help: {terminal(finding.help)}")
    return "".join(f"{line}\n" for line in out)


def _snippet(finding: Finding, lines: Sequence[str], tint: Style, screen: Screen) -> list[str]:
    start, end = finding.span.start, finding.span.end
    text = lines[start.line - 1]
    first = max(0, start.column - 1 - _WIDTH // 2) if len(text) > _WIDTH else 0
    last = first + _WIDTH
    stop = end.column - 1 if end.line == start.line else len(text.rstrip())
    before = ("..." if first else "") + terminal(text[first : start.column - 1])
    marked = terminal(text[start.column - 1 : min(stop, last)])
    rest = terminal(text[max(min(stop, last), start.column - 1) : last])
    more = "..." if len(text) > last else ""
    number = f"{start.line:>5}"
    bar = screen.paint("|", Style.DIM)
    carets = screen.paint("^" * max(1, _columns(marked)), tint)
    hint = f" {screen.paint(terminal(finding.hint), tint)}" if finding.hint else ""
    out = []
    above = lines[start.line - 2] if start.line > 1 else ""
    if above.strip() and not first:
        shown = terminal(above[:_WIDTH]) + ("..." if len(above) > _WIDTH else "")
        out.append(f"{start.line - 1:>5} {bar} {shown}")
    line = terminal(f"{before}{marked}{rest}")  # once more, for what only acts when joined
    out.append(f"{number} {bar} {line}{more}")
    out.append(f"{'':>5} {bar} {' ' * _columns(before)}{carets}{hint}")
    return out


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    width = wcswidth(text)
    return width if width >= 0 else len(text)
