"""`agreements matrix`: the provision matrix of a whole folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.emit import OutputOption, emit, look
from validator.cli.options import Color, ColorOption, MatrixFormat
from validator.cli.output import print_note, screen
from validator.cli.query import chosen, selects, side_by_side

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def matrix(
    folder: Annotated[
        Path | None,
        typer.Argument(
            help="A folder of agreements. Default: agreements/ here, or those shipped.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        MatrixFormat, typer.Option("--output-format", help="How to write the matrix.")
    ] = MatrixFormat.TABLE,
    output: OutputOption = None,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Put agreements side by side: which has which provisions?

    All are taken, or those selected. --type and --family choose the rows as well. With --as-of the
    texts are those of the day, and with one --party too, it is asked what bound it: what did not is
    told below, with the reason.
    """
    from dataclasses import replace

    from validator.cli.agreements import in_folder
    from validator.cli.export import about
    from validator.render.matrix.standing import day_lines
    from validator.render.screen import TableOptions

    agreements = chosen(in_folder(folder, color), replace(query, shown=True))
    found = side_by_side(agreements, query)
    options = TableOptions(only_differences=only_differences, screen=look(color, output))
    emit(found, output_format, output, options, about(folder, query.as_of))
    if output_format is MatrixFormat.CSV:
        for line in day_lines(found, screen(color, sys.stderr)):
            print_note(line)
