"""`agreements stats`: what a collection holds and how well it is founded."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.options import Color, ColorOption, ListFormat
from validator.cli.output import Exit, print_note, print_text, screen


def stats(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder of agreements. Default: those shipped.")
    ] = None,
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="How to write the counts.")
    ] = ListFormat.TABLE,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="Fail where a present provision has no place in its source, or where more is "
            "unverified than the settings allow.",
        ),
    ] = False,
    unverified_at_most: Annotated[
        float | None,
        typer.Option(
            min=0, max=1, help="The share of coded cells, from 0 to 1, that may be unverified."
        ),
    ] = None,
    config: Annotated[
        Path | None, typer.Option(help="The settings; default: the nearest agreements.toml.")
    ] = None,
    color: ColorOption = Color.AUTO,
) -> None:
    """Count agreements, cells by state and basis, and what is missing.

    Exit codes: 0 done, 1 with --strict where a demand is not met, 2 a file could not be read.
    """
    from validator.cli.agreements import in_folder
    from validator.cli.settings import settings
    from validator.compare.stats import stats_of
    from validator.render.stats import json_text, table
    from validator.shipped import agreements_folder

    found = stats_of(in_folder(folder or agreements_folder(), color))
    as_table = output_format is ListFormat.TABLE
    print_text(table(found, screen(color)) if as_table else json_text(found))
    if not strict:
        return
    limit = unverified_at_most
    if limit is None:
        limit = settings(config, Path.cwd()).unverified_at_most
    failed = bool(found.unplaced)
    if found.unplaced:
        print_note(f"agreements: {len(found.unplaced)} present provisions have no place")
        print_note("  help: name the article, or the page of the source, in each citation")
    if limit is not None and found.unverified > limit:
        failed = True
        print_note(f"agreements: {found.unverified:.1%} is unverified, {limit:.1%} is allowed")
        print_note("  help: check some against a source, or raise unverified-at-most knowingly")
    if failed:
        raise typer.Exit(Exit.FINDINGS)
