"""What a run found, ready to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from validator.finding import Finding, Severity
from validator.render.screen import Screen
from validator.render.words import counted

SHOWN = 1000
"""So many findings are shown to people; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of a run, how many files it looked at, and their lines by path."""

    findings: Sequence[Finding]
    files: int
    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)
    screen: Screen = field(default_factory=Screen)

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return len(self.findings) - self.errors

    def renamed(self, name: Callable[[str], str]) -> Report:
        """The report with other names for the files."""
        return replace(
            self,
            findings=[replace(finding, path=name(finding.path)) for finding in self.findings],
            lines={name(path): lines for path, lines in self.lines.items()},
        )

    def summary(self) -> str:
        """One line on the whole run."""
        files = counted(self.files, "file", "files")
        if not self.findings:
            return f"{files} checked, nothing to say."
        parts = [counted(self.errors, "error", "errors")] if self.errors else []
        parts += [counted(self.warnings, "warning", "warnings")] if self.warnings else []
        return f"{files} checked: {', '.join(parts)}."
