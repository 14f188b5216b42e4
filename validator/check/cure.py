"""What to say of a value that is wrong, and how to read it all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from validator.codes import Code
from validator.read import Node, Path

Reading: TypeAlias = Callable[[Node], Node]
"""How to read a node, so that checking can go on."""


@dataclass(frozen=True, slots=True)
class Cure:
    """What to say of a value, and how to read it; `change` is None where nobody can guess.

    `safe` tells that nothing else can have been meant.
    """

    code: Code
    message: str
    hint: str = ""
    help: str = ""
    change: Reading | None = None
    safe: bool = False


def field_of(path: Path) -> str:
    """The name of the field a path leads to: its last key."""
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else "file"
