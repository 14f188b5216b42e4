"""Shows a long text a screen at a time, where somebody looks at a terminal."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

from validator.cli.output import print_text

_PAGERS = ("AGREEMENTS_PAGER", "PAGER")
"""Name the program; empty or `cat` for none. The first that is set counts, as with git."""


def print_paged(text: str) -> None:
    """Write to standard output, through a pager where that is a terminal and the text is longer."""
    command = _pager() if _is_long(text) else []
    if not command:
        print_text(text)
        return
    # less ends at once where it fits, lets colours through and leaves the text on the screen.
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8"} | os.environ
    encoded = text.encode("utf-8", "backslashreplace")
    try:
        # One that is closed before the end has seen enough, and `run` minds no broken pipe.
        subprocess.run(command, input=encoded, check=True, env=environment)  # noqa: S603 - the user's own pager
    except (OSError, subprocess.CalledProcessError):
        print_text(text)


def _is_long(text: str) -> bool:
    if not (sys.stdout.isatty() and sys.stdin.isatty()) or os.environ.get("TERM") == "dumb":
        return False
    return text.count("\n") >= shutil.get_terminal_size().lines


def _pager() -> list[str]:
    named = next((os.environ[name] for name in _PAGERS if name in os.environ), None)
    try:
        command = ["less"] if named is None else shlex.split(named)
    except ValueError:
        return []
    found = shutil.which(command[0]) if command and command != ["cat"] else None
    return [found, *command[1:]] if found else []
