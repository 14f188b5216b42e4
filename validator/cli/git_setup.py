"""`agreements git-setup`: has `git diff` and `git log -p` speak of agreements in words."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.output import print_text, stop

if TYPE_CHECKING:
    from validator.write.git_settings import Outcome


def git_setup(
    folder: Annotated[Path, typer.Argument(help="The folder of the agreements.")] = Path(
        "agreements"
    ),
    undo: Annotated[
        bool, typer.Option("--undo", help="Take the settings away again, for all folders.")
    ] = False,
) -> None:
    """Have git show agreements in words.

    It is so in git diff, git log -p and git show. It changes the settings of this
    clone alone. It can be run again at any time, and has to be where the program has moved.
    """
    from validator.corpus.git import GitError, repository
    from validator.corpus.git.run import Git
    from validator.write.git_settings import connect, disconnect
    from validator.write.replace import WriteError

    here = Path.cwd()
    try:
        inside = repository(here, os.environ).within(folder)
        if not undo and not folder.is_dir():
            stop(f"there is no folder {folder}", "name the folder of the agreements")
        git = Git(here, os.environ)
        outcome = disconnect(git) if undo else connect(git, inside, _command())
    except (GitError, WriteError) as error:
        stop(error.message, error.cure)
    print_text(_undone(outcome) if undo else _done(outcome, inside))


def _command() -> Path:
    """The program as it was called; links to it stay, as they outlive its updates."""
    called = shutil.which(sys.argv[0]) or shutil.which("agreements")
    if called is None:
        stop("the program agreements was not found", "install it, and call it by its name")
    return Path(os.path.abspath(called))  # noqa: PTH100 - resolve would follow the link


def _done(outcome: Outcome, folder: str) -> str:
    from validator.render.escape import terminal

    out = [f"git shows the files in {terminal(folder) or 'this repository'} in words now:"]
    out += [f"  set {name}" for name in outcome.settings]
    if outcome.file is None:
        out.append("  the attributes of the repository were there already")
    else:
        out.append(f"  added to {terminal(str(outcome.file))}:")
        out += [f"    {terminal(line)}" for line in outcome.lines]
        out.append("To share the attributes, put these lines into .gitattributes.")
    out.append("To see plain lines once: git diff --no-ext-diff --no-textconv")
    out.append("To undo: agreements git-setup --undo")
    return "".join(f"{line}\n" for line in out)


def _undone(outcome: Outcome) -> str:
    from validator.render.escape import terminal

    out = ["git shows agreements as plain lines again."]
    if outcome.file is not None:
        out.append(f"  removed from {terminal(str(outcome.file))}:")
        out += [f"    {terminal(line)}" for line in outcome.lines]
    return "".join(f"{line}\n" for line in out)
