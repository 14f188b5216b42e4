"""One line for each finding, as compilers and editors write them."""

from __future__ import annotations

from validator.render.escape import terminal
from validator.render.findings.report import SHOWN, Report


def render(report: Report) -> str:
    """Write `path:line:column: CODE message (cure)` for each finding."""
    lines = []
    for finding in report.findings[:SHOWN]:
        cure = f" ({finding.hint})" if finding.hint else ""
        place = f"{terminal(finding.path)}:{finding.span.start.line}:{finding.span.start.column}"
        weight = "" if finding.severity == "error" else f" {finding.severity}:"
        lines.append(f"{place}: {finding.code}{weight} {terminal(finding.message + cure)}")
    if len(report.findings) > SHOWN:
        lines.append(f"... and {len(report.findings) - SHOWN} more")
    return "".join(f"{line}\n" for line in lines)
