"""Findings as JSON."""

from __future__ import annotations

from typing import Any

from validator.finding import Finding
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
        "line": finding.span.start.line,
        "column": finding.span.start.column,
        "end_line": finding.span.end.line,
        "end_column": finding.span.end.column,
        "message": finding.message,
        "help": "; ".join(part for part in (finding.hint, finding.help) if part),
    }
