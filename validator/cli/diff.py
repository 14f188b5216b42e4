"""`agreements diff`: agreements side by side."""

from __future__ import annotations

from typing import Annotated

import typer

from validator.cli.complete import ids
from validator.cli.options import Color, ColorOption, MatrixFormat
from validator.cli.output import print_text, screen, stop


def diff(
    agreements: Annotated[
        list[str],
        typer.Argument(
            help="Two or more agreements: ids (irn-rus-2025) or paths to files.", autocompletion=ids
        ),
    ],
    output_format: Annotated[
        MatrixFormat, typer.Option("--output-format", help="How to write the matrix.")
    ] = MatrixFormat.TABLE,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Put agreements side by side: how do they differ?

    An id is looked for in the folder agreements/ here, then among the agreements shipped.
    """
    from validator.cli.agreements import named
    from validator.compare.matrix import build_matrix
    from validator.render.matrix import FORMATS
    from validator.render.screen import TableOptions

    found = named(agreements, color)
    if len(found) < 2:  # noqa: PLR2004 - a pair
        stop("one agreement cannot be compared with itself", "name two or more")
    options = TableOptions(only_differences=only_differences, screen=screen(color))
    print_text(FORMATS[output_format](build_matrix(found), options))
