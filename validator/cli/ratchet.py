"""Reads and writes the baseline: findings that do not fail a check because they were there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.output import stop
from validator.cli.put import put

if TYPE_CHECKING:
    from validator.check.baseline import Sifted
    from validator.finding import Finding

Lines = Mapping[str, Sequence[str]]


def record(path: Path, findings: Sequence[Finding], lines: Lines) -> int:
    """Write the findings of today to a baseline; gives how many there are."""
    from validator.check.baseline import record as text_of

    put(path, text_of(findings, lines))
    return len(findings)


def sift(path: Path, findings: Sequence[Finding], lines: Lines) -> Sifted:
    """Leave out the findings a baseline holds."""
    from validator.check.baseline import BaselineError
    from validator.check.baseline import sift as sifted
    from validator.read import read_text

    text, unread = read_text(path)
    if unread:
        stop(f"{path}: {unread[0].message}", "--update-baseline writes it")
    try:
        return sifted(text, findings, lines)
    except BaselineError as error:
        stop(f"{path}: {error}", "--update-baseline writes it anew")
