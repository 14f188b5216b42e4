"""`agreements diff`: how agreements differ, and what a branch changes in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.complete import ids
from validator.cli.emit import OutputOption, emit, look, out
from validator.cli.options import Color, ColorOption, DiffFormat
from validator.cli.output import Exit, stop
from validator.cli.query import selects

if TYPE_CHECKING:
    from validator.cli.compared import SideBySide
    from validator.compare.matrix import Matrix
    from validator.corpus.query import Query
    from validator.render.changes.report import ChangeReport
    from validator.render.screen import Screen, TableOptions


@selects
def diff(
    agreements: Annotated[
        list[str] | None,
        typer.Argument(
            help="Two or more agreements: ids (irn-rus-2025), paths, or one of them at a revision "
            "(HEAD~1:irn-rus-2025); none: those selected. With --base the revision to look at; "
            "none: the files here.",
            autocompletion=ids,
        ),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            metavar="REV",
            help="Tell what changed since this revision of git, or since the branch left it.",
        ),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--folder",
            help="The folder of the agreements to select, or with --base of those to compare. "
            "Default: agreements/ here, or above in the repository.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        DiffFormat | None,
        typer.Option(
            "--output-format",
            help="How to write it. Default: text for two and with --base, else a table.",
            show_default=False,
        ),
    ] = None,
    output: OutputOption = None,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 where there are differences.")
    ] = False,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Tell how agreements differ, in the words of treaties.

    Two are compared clause by clause, from the first to the second; more stand side by side. An id
    is looked for in agreements/, here or above in the repository, then among those shipped.

    Exit codes: 0 done, 1 with --exit-code where they differ, 2 something could not be read.
    """
    from validator.render.changes.report import ChangeReport
    from validator.render.screen import TableOptions

    found = _found(agreements or [], base, folder, query, color)
    screen = look(color, output)
    if isinstance(found, ChangeReport):
        if only_differences:
            stop("what changed is differences alone already", "leave out --only-differences")
        _write_report(found, output_format, output, screen)
        if found.unread:
            raise typer.Exit(Exit.NOT_CHECKED)
    else:
        options = TableOptions(
            only_differences=only_differences, screen=screen, documents=found.documents
        )
        _write_matrix(found.matrix, output_format, output, options)
    if exit_code and _differ(found):
        raise typer.Exit(Exit.FINDINGS)


def _found(
    names: list[str], base: str | None, folder: Path | None, query: Query, color: Color
) -> SideBySide | ChangeReport:
    from validator.cli.compared import compared
    from validator.cli.since import changes_since

    if base is None:
        return compared(names, folder, query, color)
    if len(names) > 1:
        stop("--base compares with one revision", "name one, or none for the files here")
    if query.asks:
        stop("--base tells all that changed", "leave out the options that select")
    return changes_since(base, next(iter(names), None), folder)


def _differ(found: SideBySide | ChangeReport) -> bool:
    """Tell whether agreements differ, or anything changed.

    Of two it is no difference that one is said to lack what the other leaves out.
    """
    from validator.compare.comparison import comparison
    from validator.render.changes.report import ChangeReport
    from validator.render.comparison.groups import DIFFERENCES

    if isinstance(found, ChangeReport):
        return bool(found.revised)
    matrix = found.matrix
    if not matrix.is_pair:
        return bool(matrix.differing)
    return any(comparison(matrix).of(group) for group in DIFFERENCES)


def _write_report(
    report: ChangeReport, wanted: DiffFormat | None, file: Path | None, screen: Screen
) -> None:
    from validator.render.changes import FORMATS

    name = wanted or DiffFormat.TEXT
    if name not in FORMATS:
        stop(f"changes have no format {name}", f"there are {', '.join(FORMATS)}")
    out(FORMATS[name](report, screen), file)


def _write_matrix(
    matrix: Matrix, wanted: DiffFormat | None, file: Path | None, options: TableOptions
) -> None:
    from validator.cli.export import about
    from validator.render.comparison import FORMATS

    name = wanted or (DiffFormat.TEXT if matrix.is_pair else DiffFormat.TABLE)
    if matrix.is_pair and name in FORMATS:
        out(FORMATS[name](matrix, options), file)
    elif name in {DiffFormat.TEXT, DiffFormat.GITHUB}:
        why = "two agreements" if name is DiffFormat.TEXT else "what a branch changes (--base)"
        stop(f"{name} is for {why}", "choose another --output-format: table, markdown, csv, json")
    else:
        emit(matrix, name, file, options, about(None, matrix.day))
