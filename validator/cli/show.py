"""`agreements show`: one agreement for reading."""

from __future__ import annotations

from typing import Annotated

import typer

from validator.cli.complete import ids
from validator.cli.options import Color, ColorOption
from validator.cli.output import print_text, screen


def show(
    agreement: Annotated[
        str,
        typer.Argument(
            help="An id (irn-rus-2025), a path, or either at a revision (HEAD~1:irn-rus-2025).",
            autocompletion=ids,
        ),
    ],
    color: ColorOption = Color.AUTO,
) -> None:
    """Print one agreement for reading.

    What it is, what happened, what it promises, what was said.
    """
    from validator.cli.agreements import named
    from validator.cli.day import today
    from validator.render.agreement import show as shown

    print_text(shown(named([agreement], color)[0], screen(color), today()))
