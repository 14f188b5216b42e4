"""Writes a matrix in the format asked for, to a file or to standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, MatrixFormat
from validator.cli.output import print_file, print_text, screen, stop
from validator.cli.put import put

if TYPE_CHECKING:
    from validator.compare.matrix import Matrix
    from validator.export.medium import About

BINARY = frozenset(
    {MatrixFormat.PARQUET, MatrixFormat.ARROW, MatrixFormat.SQLITE, MatrixFormat.XLSX}
)
"""These are for programs, and a terminal cannot show them."""

OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write the matrix to this file.")
]


def emit(
    matrix: Matrix,
    output_format: MatrixFormat,
    file: Path | None,
    *,
    only_differences: bool,
    color: Color,
    said: About,
) -> None:
    """Write a matrix; `said` is what a workbook or a database tells of itself."""
    from validator.export.single import FORMATS as OF_TABLES
    from validator.render.matrix import FORMATS
    from validator.render.screen import Screen, TableOptions

    if output_format in OF_TABLES:
        _emit_tables(matrix, output_format, file, only_differences=only_differences, said=said)
        return
    look = screen(color) if file is None else Screen(color=color is Color.ALWAYS)
    options = TableOptions(only_differences=only_differences, screen=look)
    text = FORMATS[output_format](matrix, options)
    if file is None:
        print_text(text)
    else:
        put(file, text)


def _emit_tables(
    matrix: Matrix,
    output_format: MatrixFormat,
    file: Path | None,
    *,
    only_differences: bool,
    said: About,
) -> None:
    from validator.cli.export import refuse_missing
    from validator.export.single import file_bytes, medium_of
    from validator.tables.table import Content

    if file is None and output_format in BINARY and sys.stdout.isatty():
        stop(f"a terminal cannot show {output_format}", "name a file: -o FILE")
    refuse_missing([medium_of(output_format)])
    kinds = tuple(row.type for row in matrix.chosen(only_differences=only_differences))
    written = file_bytes(output_format, Content(matrix.agreements, kinds), said)
    if file is None:
        print_file(written)
    else:
        put(file, written)
