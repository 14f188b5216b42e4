"""Findings as a Code Quality report, which GitLab shows in a merge request."""

from __future__ import annotations

from typing import Any

from validator.check.fingerprint import fingerprints
from validator.finding import Finding, Severity
from validator.render.escape import json_document, terminal
from validator.render.findings.report import Report


def render(report: Report) -> str:
    """Write a list with one issue for each finding."""
    marks = fingerprints(report.findings, report.lines)
    return json_document(
        [_issue(finding, mark) for finding, mark in zip(report.findings, marks, strict=True)]
    )


def _issue(finding: Finding, mark: str) -> dict[str, Any]:
    cure = f" ({terminal(finding.hint)})" if finding.hint else ""
    return {
        # GitLab does not show the name of the check, so the code stands in the description too.
        "description": f"{finding.code}: {terminal(finding.message)}{cure}",
        "check_name": finding.code,
        "fingerprint": mark,
        "severity": "major" if finding.severity is Severity.ERROR else "minor",
        "location": {
            "path": finding.path,
            "lines": {"begin": finding.span.start.line, "end": finding.span.end.line},
        },
    }
