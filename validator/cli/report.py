"""`agreements report`: the agreements as a site."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, ColorOption
from validator.cli.output import print_note, stop
from validator.cli.query import selects

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def report(
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The folder to write; an earlier report is replaced."),
    ],
    folder: Annotated[
        Path | None,
        typer.Argument(
            help="A folder of agreements. Default: agreements/ here, or those shipped.",
            show_default=False,
        ),
    ] = None,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Write a site to look at.

    The matrix, a page for each agreement, comparisons, pictures. It has all agreements, or those
    selected; with --as-of all is as on that day. It needs no server and no network: open
    index.html, or put the folder on any web server. Exit codes: 0 written, 2 a file could not be
    read or the folder not written.
    """
    if str(output) == "-":
        stop("a site is many files, and standard output takes one", "name a folder: -o site")
    if find_spec("jinja2") is None:
        stop(
            "the site needs jinja2, which is not installed",
            'run: pip install "agreement-provisions[report]"',
        )
    from validator.cli.agreements import in_folder
    from validator.cli.query import texts
    from validator.report import build_site
    from validator.report.site import TOP
    from validator.write.folder import check_folder, replace_folder
    from validator.write.replace import WriteError

    try:
        check_folder(output, TOP)
        whole = in_folder(folder, color)
        day = query.as_of
        # The later events, which the site leaves out, may tell how one stood on the day.
        statuses = {one.id: one.status_on(day) for one in whole} if day else None
        replace_folder(output, build_site(texts(whole, query), day, statuses), TOP)
    except WriteError as error:
        stop(error.message, error.cure)
    print_note(f"Open {output / 'index.html'}")
