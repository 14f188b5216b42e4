"""Findings as annotations on the lines of a pull request: workflow commands of GitHub Actions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from validator.finding import Finding, Severity
from validator.render.findings import concise
from validator.render.findings.report import Report
from validator.render.words import counted
from validator.render.workflow import LIMIT, command


def render(report: Report) -> str:
    """Write a command for each finding GitHub will show, and plain lines for the rest."""
    shown: list[Finding] = []
    rest: list[Finding] = []
    for severity in Severity:
        findings = [finding for finding in report.findings if finding.severity is severity]
        shown += findings[:LIMIT]
        rest += findings[LIMIT:]
    out = "".join(f"{_command(finding)}\n" for finding in shown)
    if not rest:
        return out
    return f"{out}{concise.render(replace(report, findings=rest))}{_closing(rest)}\n"


def _command(finding: Finding) -> str:
    lines = (finding.message, finding.hint, finding.help)
    return command(finding.severity, finding.path, finding.span, finding.code, lines)


def _closing(rest: Sequence[Finding]) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in rest)
    parts = [counted(errors, "more error", "more errors")] if errors else []
    if errors < len(rest):
        parts.append(counted(len(rest) - errors, "more warning", "more warnings"))
    return (
        f"::notice title=agreements::{' and '.join(parts)} in the log of this step: "
        f"GitHub marks only {LIMIT} errors and {LIMIT} warnings."
    )
