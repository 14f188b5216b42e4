"""What a code of a finding stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from validator.finding import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its short name, its weight, and one sentence on what it reports."""

    code: str
    name: str
    severity: Severity
    summary: str
