"""`agreements rules`: every finding there may be."""

from __future__ import annotations

from typing import Annotated

import typer

from validator.cli.options import Color, ColorOption, ListFormat
from validator.cli.output import print_text, screen


def rules(
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="How to write the list.")
    ] = ListFormat.TABLE,
    color: ColorOption = Color.AUTO,
) -> None:
    """List every code a finding may have.

    Each stands with its weight and how long it has been there.
    """
    from validator.render.rules import json_list, table

    print_text(table(screen(color)) if output_format is ListFormat.TABLE else json_list())
