"""`agreements matrix`: the provision matrix of a whole folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.options import Color, ColorOption, MatrixFormat
from validator.cli.output import print_text, screen


def matrix(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of agreements. Default: those shipped.", show_default=False),
    ] = None,
    output_format: Annotated[
        MatrixFormat, typer.Option("--output-format", help="How to write the matrix.")
    ] = MatrixFormat.TABLE,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Put all agreements side by side: which has which provisions?"""
    from validator.cli.agreements import in_folder
    from validator.compare.matrix import build_matrix
    from validator.render.matrix import FORMATS
    from validator.render.screen import TableOptions
    from validator.shipped import agreements_folder

    agreements = in_folder(folder or agreements_folder(), color)
    options = TableOptions(only_differences=only_differences, screen=screen(color))
    print_text(FORMATS[output_format](build_matrix(agreements), options))
