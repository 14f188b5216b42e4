"""`agreements git-diff-driver`: what changed in one file, for `git diff`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color
from validator.cli.output import Exit, print_text, screen, stop

if TYPE_CHECKING:
    from validator.corpus.git.run import Git
    from validator.model.agreement import Agreement
    from validator.read import Document
    from validator.render.screen import Screen

_NONE = "."
"""What git gives for the mode of a file that is not there."""
_SIDES = 7


def git_diff_driver(
    arguments: Annotated[
        list[str],
        typer.Argument(
            help="As git hands them over: a path, then file, object and mode before and after; "
            "of a renamed file also its new path."
        ),
    ],
) -> None:
    """Say what changed in a file, for git.

    Git calls this, once `agreements git-setup` has been run. Where there are mistakes the texts are
    compared. Exit codes: 0, or 2 where a file cannot be read, and git's own comparison is shown
    then.
    """
    from validator.render.escape import terminal

    name, *rest = arguments
    if not rest:
        print_text(f"not merged yet: {terminal(name)}\n\n")
        return
    if len(arguments) < _SIDES:
        stop("git calls this command with seven arguments, or one", "run: agreements git-setup")
    old_file, _, old_mode, new_file, _, new_mode, *renamed = rest
    before, after = _read(old_file, old_mode, name), _read(new_file, new_mode, name)
    if renamed and renamed[0] != name:
        print_text(f"renamed {terminal(name)} to {terminal(renamed[0])}\n")
    if old_mode != new_mode and _NONE not in {old_mode, new_mode}:
        print_text(f"mode {old_mode} to {new_mode}: {terminal(name)}\n")
    if before != after:
        print_text(_compared(name, before, after) + "\n")


def _read(file: str, mode: str, name: str) -> Document | None:
    """One side; ends the command where there is no text to show, so that git shows what it can."""
    from validator.read import read_file

    if mode == _NONE:
        return None
    document = read_file(Path(file), shown=name)
    if (document.raw and not document.text) or any(one.unread for one in document.findings):
        raise typer.Exit(Exit.NOT_CHECKED)
    return document


def _compared(name: str, before: Document | None, after: Document | None) -> str:
    from validator.check.pipeline import check_document
    from validator.render.difference import difference
    from validator.render.escape import terminal

    old, new = (check_document(one).agreement if one else None for one in (before, after))
    if (before and old is None) or (after and new is None):
        note = f"not in words, for the mistakes in it (agreements validate): {terminal(name)}\n"
        return note + difference(name, *(one.text if one else "" for one in (before, after)))
    said = _in_words(old, new)
    return said or f"nothing it says has changed: {terminal(name)}\n"


def _in_words(before: Agreement | None, after: Agreement | None) -> str:
    from validator.compare.collection import revised
    from validator.render.changes.text import revised_lines
    from validator.render.lines import Lines

    lines = Lines(_look())
    for one in revised([before] if before else [], [after] if after else []):
        revised_lines(one, lines)
    return lines.text()


def _look() -> Screen:
    """Colour where git has it: by its settings, also those of its own command line.

    Of its option `--color` git tells nobody.
    """
    if os.environ.get("NO_COLOR"):
        return screen(Color.NEVER)
    from validator.corpus.git.run import Git, GitError

    git = Git(Path.cwd(), os.environ)
    try:
        shown = sys.stdout.isatty() or _pager_has_color(git)
        answer = git.ask("config", "--get-colorbool", "color.diff", str(shown).lower())
    except GitError:
        return screen(Color.AUTO)
    return screen(Color.ALWAYS if answer.out.strip() == b"true" else Color.NEVER)


def _pager_has_color(git: Git) -> bool:
    """Tell whether a pager shows this on a terminal, and is to have colour."""
    if not os.environ.get("GIT_PAGER_IN_USE"):
        return False
    return git.ask("config", "--type=bool", "--get", "color.pager").out.strip() != b"false"
