"""`agreements validate`: check files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.complete import codes
from validator.cli.options import Color, ColorOption, FindingFormat, unless_stdout
from validator.cli.output import stop


def validate(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files and folders; - reads standard input. Default: the folder agreements/.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        FindingFormat, typer.Option("--output-format", help="How to write findings.")
    ] = FindingFormat.FULL,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            callback=unless_stdout,
            help="Write the findings to this file; - is standard output.",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Let warnings fail the check, as errors do.")
    ] = False,
    select: Annotated[
        list[str] | None,
        typer.Option(
            help="Only these rules: codes, names, beginnings of codes (AGR3), or ALL.",
            autocompletion=codes,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(help="Leave these rules out, as with --select.", autocompletion=codes),
    ] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Also the rules in preview.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what can safely be mended, in the files.")
    ] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Mend also where the cure is a guess.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what would be mended; change nothing.")
    ] = False,
    baseline: Annotated[
        Path | None, typer.Option(help="Leave out the findings that this file holds.")
    ] = None,
    update_baseline: Annotated[
        bool, typer.Option("--update-baseline", help="Write today's findings to the baseline.")
    ] = False,
    config: Annotated[
        Path | None, typer.Option(help="The settings; default: the nearest agreements.toml.")
    ] = None,
    color: ColorOption = Color.AUTO,
) -> None:
    """Check agreements: what is wrong, where, and the cure.

    Exit codes: 0 nothing wrong, 1 findings, 2 a file could not be checked or the report written.
    """
    from validator.cli.files import files_named, read_named
    from validator.cli.progress import progress
    from validator.cli.run import Run
    from validator.cli.selection import selection
    from validator.cli.settings import settings

    told = settings(config, Path.cwd())
    chosen = selection(select or (), ignore or (), told, preview=preview)
    files = files_named(paths)
    run = Run([read_named(file) for file in progress(files, "reading")], told, chosen)
    if diff:
        raise typer.Exit(run.show_fixes(unsafe=unsafe_fixes))
    if fix or unsafe_fixes:
        run.fix(unsafe=unsafe_fixes)
    ratchet = baseline or told.baseline
    if update_baseline and ratchet is None:
        stop("no file is named for the baseline", "name one with --baseline")
    if ratchet is not None:
        run.record(ratchet) if update_baseline else run.sift(ratchet)
    run.show(output_format, color, output)
    raise typer.Exit(run.outcome(strict=strict or told.strict))
