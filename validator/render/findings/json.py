"""Findings as JSON."""

from __future__ import annotations

from typing import Any

from validator.finding import Finding, Fix, Span
from validator.render.escape import json_document
from validator.render.findings.report import Report

VERSION = 1
"""Of the layout; it changes when a key changes its meaning or goes."""


def render(report: Report) -> str:
    """Write `{"version", "files", "findings": [...]}`, with all findings."""
    content = {
        "version": VERSION,
        "files": report.files,
        "findings": [_finding(finding) for finding in report.findings],
    }
    return json_document(content)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "path": finding.path,
        **_place(finding.span),
        "message": finding.message,
        "help": "; ".join(part for part in (finding.hint, finding.help) if part),
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{**_place(edit.span), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}


def _place(span: Span) -> dict[str, int]:
    return {
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
    }
