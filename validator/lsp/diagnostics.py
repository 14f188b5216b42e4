"""Findings as an editor shows them."""

from __future__ import annotations

from lsprotocol.types import Diagnostic, DiagnosticSeverity

from validator.finding import Finding, Severity
from validator.lsp.positions import Lines
from validator.render.escape import terminal

SOURCE = "agreements"
_SEVERITY = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
}


def diagnostic(finding: Finding, lines: Lines) -> Diagnostic:
    """One finding, with its cure below the message."""
    cures = (finding.hint, finding.help)
    return Diagnostic(
        range=lines.span(finding.span),
        message="\n".join(terminal(part) for part in (finding.message, *cures) if part),
        severity=_SEVERITY[finding.severity],
        code=finding.code,
        source=SOURCE,
    )
