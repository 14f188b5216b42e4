"""How large and how deep a file may be."""

from __future__ import annotations

from dataclasses import dataclass

MAX_DEPTH = 200
"""No setting allows more: later stages walk the tree by recursion."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep time and memory small whatever a file holds."""

    file_bytes: int = 1_048_576
    """Size of a file, in bytes."""
    line_chars: int = 200_000
    """Length of one line."""
    scalar_chars: int = 100_000
    """Length of one text."""
    depth: int = 32
    """Lists and mappings inside one another."""
    nodes: int = 50_000
    """Keys, values, lists and mappings together."""
    digits: int = 18
    """Digits of a number."""
    findings: int = 100
    """Findings listed for one file; the rest is counted."""

    def __post_init__(self) -> None:
        """Refuse a depth that later stages could not walk."""
        if not 1 <= self.depth <= MAX_DEPTH:
            raise ValueError(f"depth must be between 1 and {MAX_DEPTH}")


DEFAULT = Limits()
"""The limits used where none are given."""
