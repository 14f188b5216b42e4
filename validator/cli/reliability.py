"""`agreements reliability`: how far two coders agree."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, ColorOption, ListFormat
from validator.cli.output import print_text, screen, stop
from validator.cli.query import chosen, selects

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def reliability(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of agreements. Default: agreements/ here, or those shipped."),
    ] = None,
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="How to write the figures.")
    ] = ListFormat.TABLE,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Compare first and second codings.

    It gives Cohen's kappa, Krippendorff's alpha, and what differs.

    Exit codes: 0 done, 2 a file could not be read.
    """
    if find_spec("nltk") is None:
        stop(
            "the figures need nltk, which is not installed",
            'pip install "agreement-provisions[reliability]"',
        )
    from validator.cli.agreements import in_folder
    from validator.compare.reliability import reliability as compare
    from validator.render.reliability import json_text, table

    found = compare(chosen(in_folder(folder, color), query))
    as_table = output_format is ListFormat.TABLE
    print_text(table(found, screen(color)) if as_table else json_text(found))
