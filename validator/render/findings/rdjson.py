"""Findings in the diagnostic format of reviewdog, which offers fixes as suggested changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from validator.finding import Finding, Fix, Position, Span, TextEdit
from validator.render.escape import json_document, markdown
from validator.render.findings.report import Report


def render(report: Report) -> str:
    """Write a `DiagnosticResult`; columns count the bytes of UTF-8, as that format has it."""
    diagnostics = [
        _diagnostic(finding, report.lines.get(finding.path, ())) for finding in report.findings
    ]
    return json_document({"source": {"name": "agreements"}, "diagnostics": diagnostics})


def _diagnostic(finding: Finding, lines: Sequence[str]) -> dict[str, Any]:
    parts = (finding.message, finding.hint, finding.help)
    found: dict[str, Any] = {
        "message": "\n".join(markdown(part) for part in parts if part),  # it becomes a comment
        "location": {"path": finding.path, "range": _range(finding.span, lines)},
        "severity": finding.severity.upper(),
        "code": {"value": finding.code},
    }
    if finding.fix is not None and finding.fix.edits:
        edit = joined(finding.fix, lines)
        found["suggestions"] = [{"range": _range(edit.span, lines), "text": edit.text}]
    return found


def joined(fix: Fix, lines: Sequence[str]) -> TextEdit:
    """The edits of a fix as one, for a reader can take or leave only the whole of it."""
    first, *rest = sorted(fix.edits, key=lambda edit: edit.span)
    text, end = first.text, first.span.end
    for edit in rest:
        text += _between(lines, end, edit.span.start) + edit.text
        end = edit.span.end
    return TextEdit(Span(first.span.start, end), text)


def _between(lines: Sequence[str], start: Position, end: Position) -> str:
    if start.line == end.line:
        return lines[start.line - 1][start.column - 1 : end.column - 1]
    first = lines[start.line - 1][start.column - 1 :]
    last = lines[end.line - 1][: end.column - 1]
    return "\n".join([first, *lines[start.line : end.line - 1], last])


def _range(span: Span, lines: Sequence[str]) -> dict[str, Any]:
    return {"start": _position(span.start, lines), "end": _position(span.end, lines)}


def _position(position: Position, lines: Sequence[str]) -> dict[str, int]:
    line = lines[position.line - 1] if position.line <= len(lines) else ""
    before = line[: position.column - 1]
    extra = len(before.encode("utf-8", "surrogatepass")) - len(before)
    return {"line": position.line, "column": position.column + extra}
