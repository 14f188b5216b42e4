"""`agreements git-textconv`: one file as git is to show it, a fact on each line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.output import Exit, print_file

_NOTE = "This version has mistakes (agreements validate), so here is its text:\n\n"


def git_textconv(
    file: Annotated[str, typer.Argument(help="A file of an agreement, as git hands it over.")],
) -> None:
    """Write an agreement fact by fact: git calls this, once `agreements git-setup` has been run.

    A file with mistakes is written as it is. Exit codes: 0, or 2 where it cannot be read, and git
    is then given the file itself.
    """
    from validator.check.pipeline import check_document
    from validator.read import read_file
    from validator.render.escape import terminal
    from validator.render.facts import facts

    document = read_file(Path(file))
    agreement = check_document(document).agreement
    if agreement is not None:
        print_file(facts(agreement))
    elif document.text:
        print_file(_NOTE + "".join(f"{terminal(line)}\n" for line in document.lines))
    else:
        raise typer.Exit(Exit.NOT_CHECKED)
