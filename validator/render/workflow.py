"""Workflow commands of GitHub: a line of a log that marks a place in a file."""

from __future__ import annotations

from collections.abc import Sequence

from validator.finding import Span
from validator.render.escape import workflow_message, workflow_property

LIMIT = 10
"""So many commands of one level GitHub shows of one step; it drops others silently."""


def command(level: str, path: str, span: Span, title: str, lines: Sequence[str]) -> str:
    """Write a command of a level (`error`, `warning`, `notice`) on a place in a file."""
    start, end = span.start, span.end
    place = {"file": path, "line": start.line, "endLine": end.line}
    if start.line == end.line and start != end:  # GitHub refuses columns over several lines
        place |= {"col": start.column, "endColumn": end.column}
    properties = ",".join(f"{key}={workflow_property(str(text))}" for key, text in place.items())
    message = "%0A".join(workflow_message(line) for line in lines if line)
    return f"::{level} {properties},title={workflow_property(title)}::{message}"
