"""`agreements stats`: what a collection holds and how well it is founded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, ColorOption, ListFormat
from validator.cli.output import Exit, print_text, screen, tell
from validator.cli.query import chosen, selects

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def stats(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of agreements. Default: agreements/ here, or those shipped."),
    ] = None,
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="How to write the counts.")
    ] = ListFormat.TABLE,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="Fail where more present provisions lack a place in their source, or more is "
            "unverified, than the settings allow.",
        ),
    ] = False,
    unverified_at_most: Annotated[
        float | None,
        typer.Option(
            min=0, max=1, help="The share of coded cells, from 0 to 1, that may be unverified."
        ),
    ] = None,
    unplaced_at_most: Annotated[
        int | None,
        typer.Option(min=0, help="How many present provisions may lack a place in their source."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option(help="The settings; default: the nearest agreements.toml.")
    ] = None,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Count agreements, their cells, and what is missing.

    Exit codes: 0 done, 1 with --strict where a demand is not met, 2 a file could not be read.
    """
    from validator.cli.agreements import in_folder
    from validator.cli.settings import settings
    from validator.compare.stats import stats_of
    from validator.render.stats import json_text, table

    found = stats_of(chosen(in_folder(folder, color), query))
    as_table = output_format is ListFormat.TABLE
    print_text(table(found, screen(color)) if as_table else json_text(found))
    if not strict:
        return
    told = settings(config, Path.cwd())
    share = told.unverified_at_most if unverified_at_most is None else unverified_at_most
    most = told.unplaced_at_most if unplaced_at_most is None else unplaced_at_most
    demands = (
        (
            len(found.unplaced) > most,
            f"{len(found.unplaced)} present provisions have no place, {most} may",
            "name the article, or the page of the source, in each citation",
        ),
        (
            share is not None and found.unverified > share,
            f"{found.unverified:.2%} is unverified, {share or 0:.2%} is allowed",
            "check some against a source, or raise unverified-at-most knowingly",
        ),
    )
    for failed, message, cure in demands:
        if failed:
            tell(message, cure)
    if any(failed for failed, _, _ in demands):
        raise typer.Exit(Exit.FINDINGS)
