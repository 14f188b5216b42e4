"""`agreements git-textconv`: one file as git is to show it, a fact on each line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.output import Exit, print_file

if TYPE_CHECKING:
    from validator.read import Document

_NOTE = "This version has mistakes (agreements validate), so here is its text:\n\n"


def git_textconv(
    file: Annotated[str, typer.Argument(help="A file of an agreement, as git hands it over.")],
) -> None:
    """Write an agreement fact by fact, for git.

    Git calls this, once `agreements git-setup` has been run. A file with mistakes is written as it
    is. Exit codes: 0, or 2 where it cannot be read, and git is then given the file itself.
    """
    from validator.read import read_file
    from validator.render.escape import terminal

    document = read_file(Path(file))
    said = _in_words(document)
    if said is None and not document.text:
        raise typer.Exit(Exit.NOT_CHECKED)
    plain = "".join(f"{terminal(line)}\n" for line in document.lines)
    print_file(_NOTE + plain if said is None else said)


def _in_words(document: Document) -> str | None:
    """The facts; of a file with an unsolved conflict those of both sides; None for mistakes."""
    from validator.check.pipeline import check_document
    from validator.read import read_bytes
    from validator.read.conflict import conflict
    from validator.render.facts import facts, facts_of_both

    if document.root is not None:
        agreement = check_document(document).agreement
        return facts(agreement) if agreement else None
    found = conflict(document.text)
    if found is None:
        return None
    read = (read_bytes(text.encode(), shown=document.path) for text in found.texts)
    one, other = (check_document(side).agreement for side in read)
    return facts_of_both(one, other, found.names) if one and other else None
