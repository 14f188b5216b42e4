"""Asks a person at the keyboard; what is shown goes to standard error."""

from __future__ import annotations

import sys
from contextlib import nullcontext, redirect_stdout, suppress

from validator.cli.output import print_note, stop
from validator.render.escape import terminal


def can_ask() -> bool:
    """Tell whether there is somebody to ask."""
    return sys.stdin.isatty()


def ask(prompt: str, default: str = "") -> str:
    """Ask for one line; Enter alone gives the default. Ends the command where input ends."""
    shown = f"{prompt} [{default}]: " if default else f"{prompt}: "
    # With both ends at a terminal, Python reads with line editing and shows the prompt there
    # itself. Else the prompt has to be kept from standard output.
    both = sys.stdout.isatty()
    if both:
        with suppress(ImportError):  # not on Windows, whose console edits lines by itself
            import readline  # noqa: F401
    try:
        with nullcontext() if both else redirect_stdout(sys.stderr):
            return input(terminal(shown)).strip() or default
    except EOFError:
        print_note("")
        stop("the answers ended too early, so nothing was written", "start again")
    except UnicodeDecodeError:
        print_note("")
        stop("the answer is not UTF-8 text, so nothing was written", "set the terminal to UTF-8")
    except KeyboardInterrupt:
        print_note("")
        raise
