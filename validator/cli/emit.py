"""Writes what was asked for in the format wanted, to a file or to standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, MatrixFormat, unless_stdout
from validator.cli.output import print_file, screen, stop
from validator.cli.pager import print_paged
from validator.cli.put import put

if TYPE_CHECKING:
    from validator.compare.matrix import Matrix
    from validator.export.medium import About
    from validator.render.screen import Screen, TableOptions

BINARY = frozenset(
    {MatrixFormat.PARQUET, MatrixFormat.ARROW, MatrixFormat.SQLITE, MatrixFormat.XLSX}
)
"""These are for programs, and a terminal cannot show them."""

OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        callback=unless_stdout,
        help="Write it whole to this file; - is standard output.",
    ),
]


def look(color: Color, file: Path | None) -> Screen:
    """What the place can show that a text goes to."""
    from validator.render.screen import Screen

    return screen(color) if file is None else Screen(color=color is Color.ALWAYS)


def out(text: str, file: Path | None) -> None:
    """Write a text to a file, else to standard output, through a pager where it is long."""
    if file is None:
        print_paged(text)
    else:
        put(file, text)


def emit(
    matrix: Matrix, output_format: str, file: Path | None, options: TableOptions, said: About
) -> None:
    """Write a matrix; `said` is what a workbook or a database tells of itself."""
    from validator.export.single import FORMATS as OF_TABLES
    from validator.render.matrix import FORMATS

    if output_format in OF_TABLES:
        _emit_tables(matrix, output_format, file, options, said)
    else:
        out(FORMATS[output_format](matrix, options), file)


def _emit_tables(
    matrix: Matrix, output_format: str, file: Path | None, options: TableOptions, said: About
) -> None:
    from validator.cli.export import refuse_missing
    from validator.corpus.as_it_stood import as_it_stood
    from validator.export.single import file_bytes, medium_of
    from validator.tables.table import Content

    if file is None and output_format in BINARY and sys.stdout.isatty():
        stop(f"a terminal cannot show {output_format}", "name a file: -o FILE")
    refuse_missing([medium_of(output_format)])
    kinds = tuple(row.type for row in matrix.chosen(only_differences=options.only_differences))
    # Two versions of one agreement are two columns: the label of each is its id in the tables.
    texts = tuple(
        as_it_stood(column.agreement, column.standing).model_copy(update={"id": column.key})
        for column in matrix.columns
    )
    written = file_bytes(output_format, Content(texts, kinds), said)
    if file is None:
        print_file(written)
    else:
        put(file, written)
