"""What would change in a file, as a unified diff."""

from __future__ import annotations

from difflib import unified_diff

from validator.render.escape import terminal

_OPEN_END = "\\ No newline at end of file"


def difference(path: str, old: str, new: str) -> str:
    """Show the lines that differ, with three lines around them; empty where none do."""
    name = terminal(path)
    return "".join(
        f"{line}\n" for line in unified_diff(_lines(old), _lines(new), name, name, lineterm="")
    )


def _lines(text: str) -> list[str]:
    lines = [terminal(line) for line in text.split("\n")]
    last = lines.pop()
    return [*lines, f"{last}\n{_OPEN_END}"] if last else lines
