"""`agreements matrix`: the provision matrix of a whole folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.emit import OutputOption, emit
from validator.cli.options import Color, ColorOption, MatrixFormat


def matrix(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of agreements. Default: those shipped.", show_default=False),
    ] = None,
    output_format: Annotated[
        MatrixFormat, typer.Option("--output-format", help="How to write the matrix.")
    ] = MatrixFormat.TABLE,
    output: OutputOption = None,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Put all agreements side by side: which has which provisions?"""
    from validator.cli.agreements import in_folder
    from validator.cli.export import about
    from validator.compare.matrix import build_matrix
    from validator.shipped import agreements_folder

    found = build_matrix(in_folder(folder or agreements_folder(), color))
    emit(
        found,
        output_format,
        output,
        only_differences=only_differences,
        color=color,
        said=about(folder),
    )
