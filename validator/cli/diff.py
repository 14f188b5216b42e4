"""`agreements diff`: how agreements differ, and what a branch changes in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.complete import ids
from validator.cli.files import DEFAULT
from validator.cli.options import Color, ColorOption, DiffFormat
from validator.cli.output import Exit, screen, stop
from validator.cli.pager import print_paged

if TYPE_CHECKING:
    from validator.corpus.load import Version
    from validator.model.agreement import Agreement
    from validator.render.changes.report import ChangeReport
    from validator.render.screen import TableOptions


def diff(
    agreements: Annotated[
        list[str] | None,
        typer.Argument(
            help="Two or more agreements: ids (irn-rus-2025), paths, or one of them at a revision "
            "(HEAD~1:irn-rus-2025). With --base: the revision to look at; default: the files here.",
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
        Path, typer.Option("--folder", help="With --base: the folder of the agreements.")
    ] = Path(DEFAULT),
    output_format: Annotated[
        DiffFormat | None,
        typer.Option(
            "--output-format",
            help="How to write it. Default: text for two and with --base, else a table.",
            show_default=False,
        ),
    ] = None,
    only_differences: Annotated[
        bool, typer.Option("--only-differences", help="Leave out what is alike or unknown.")
    ] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 where there are differences.")
    ] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Tell how agreements differ, in the words of treaties.

    Two are compared clause by clause, from the first to the second; more stand side by side. An id
    is looked for in the folder agreements/ here, then among the agreements shipped.

    Exit codes: 0 done, 1 with --exit-code where they differ, 2 something could not be read.
    """
    from validator.render.screen import TableOptions

    names = agreements or []
    options = TableOptions(only_differences=only_differences, screen=screen(color))
    if base is not None:
        differ = _since(base, names, folder, output_format, options)
    else:
        differ = _between(names, output_format, options, color)
    if exit_code and differ:
        raise typer.Exit(Exit.FINDINGS)


def _since(
    base: str, names: list[str], folder: Path, wanted: DiffFormat | None, options: TableOptions
) -> bool:
    from validator.cli.since import changes_since

    if len(names) > 1:
        stop("--base compares with one revision", "name one, or none for the files here")
    report = changes_since(base, names[0] if names else None, folder)
    _print_report(report, wanted, options)
    if report.unread:
        raise typer.Exit(Exit.NOT_CHECKED)
    return bool(report.revised)


def _between(
    names: list[str], wanted: DiffFormat | None, options: TableOptions, color: Color
) -> bool:
    from validator.cli.agreements import versions_named

    versions = versions_named(names, color)
    if len(versions) < 2:  # noqa: PLR2004 - a pair
        stop("there is nothing to compare", "name two agreements or more, or --base and a revision")
    first, *others = versions
    if len(others) == 1 and first.agreement.id == others[0].agreement.id:
        return _print_report(_states(first, others[0]), wanted, options)
    return _print_matrix(versions, wanted, options)


def _states(first: Version, second: Version) -> ChangeReport:
    """Two states of one agreement: everything in the files counts."""
    from validator.compare.collection import revised
    from validator.render.changes.report import ChangeReport

    return ChangeReport(
        first.label,
        second.label,
        revised([first.agreement], [second.agreement]),
        {first.agreement.id: first.document},
        {second.agreement.id: second.document},
    )


def _print_report(report: ChangeReport, wanted: DiffFormat | None, options: TableOptions) -> bool:
    from validator.render.changes import FORMATS

    name = wanted or DiffFormat.TEXT
    if name not in FORMATS:
        stop(f"changes have no format {name}", f"there are {', '.join(FORMATS)}")
    print_paged(FORMATS[name](report, options.screen))
    return bool(report.revised)


def _print_matrix(
    versions: tuple[Version, ...], wanted: DiffFormat | None, options: TableOptions
) -> bool:
    from validator.compare.matrix import build_matrix
    from validator.render.comparison import FORMATS as IN_WORDS
    from validator.render.matrix import FORMATS

    matrix = build_matrix(_labelled(versions))
    two = len(matrix.columns) == 2  # noqa: PLR2004 - a pair
    name = wanted or (DiffFormat.TEXT if two else DiffFormat.TABLE)
    formats = FORMATS | IN_WORDS if two else FORMATS
    if name not in formats:
        stop(f"{len(versions)} agreements have no format {name}", f"there are {', '.join(formats)}")
    print_paged(formats[name](matrix, options))
    return bool(matrix.differing)


def _labelled(versions: tuple[Version, ...]) -> list[tuple[str, Agreement]]:
    """Name each by its label, or by its file where two have one label and are not the same."""
    files: dict[str, set[str]] = {}
    for one in versions:
        files.setdefault(one.label, set()).add(one.document.path)
    return [
        (one.document.path if len(files[one.label]) > 1 else one.label, one.agreement)
        for one in versions
    ]
