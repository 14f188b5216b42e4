"""`agreements report`: the agreements as a site."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from validator.cli.options import Color, ColorOption
from validator.cli.output import print_note, stop


def report(
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The folder to write; an earlier report is replaced."),
    ],
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of agreements. Default: those shipped.", show_default=False),
    ] = None,
    color: ColorOption = Color.AUTO,
) -> None:
    """Write a site to look at: the matrix, a page for each agreement, comparisons, pictures.

    It needs no server and no network: open index.html, or put the folder on any web server.
    Exit codes: 0 written, 2 a file could not be read or the folder not written.
    """
    if find_spec("jinja2") is None:
        stop(
            "the site needs jinja2, which is not installed",
            'run: pip install "agreement-provisions[report]"',
        )
    from validator.cli.agreements import in_folder
    from validator.report import build_site
    from validator.report.site import TOP
    from validator.shipped import agreements_folder
    from validator.write.folder import check_folder, replace_folder
    from validator.write.replace import WriteError

    try:
        check_folder(output, TOP)
        agreements = in_folder(folder or agreements_folder(), color)
        replace_folder(output, build_site(agreements), TOP)
    except WriteError as error:
        stop(error.message, error.cure)
    print_note(f"Open {output / 'index.html'}")
