"""`agreements similar`: which agreements are most like one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.complete import ids
from validator.cli.options import Color, ColorOption, ListFormat
from validator.cli.output import print_text, screen, stop
from validator.cli.query import chosen, selects, side_by_side

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def similar(
    agreement: Annotated[
        str,
        typer.Argument(
            help="An id (irn-rus-2025), a path, or either at a revision (HEAD~1:irn-rus-2025).",
            autocompletion=ids,
        ),
    ],
    most: Annotated[int, typer.Option("--most", min=1, help="How many to show.")] = 10,
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="How to write the ranks.")
    ] = ListFormat.TABLE,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--folder",
            help="A folder of agreements. Default: agreements/ here, or those shipped.",
            show_default=False,
        ),
    ] = None,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Rank agreements by their likeness to one.

    All of a collection are ranked, or those selected. Who else signed something like this? What is
    unknown of either counts neither as alike nor as different. With --type or --family only these
    kinds count, with --as-of the texts of that day.
    """
    from validator.cli.agreements import in_folder, named
    from validator.compare.similar import similar as ranked
    from validator.render.similar import json_text, table

    one = named([agreement], color)[0]
    everybody = [other for other in in_folder(folder, color) if other.id != one.id]
    wanted = {other.id for other in chosen(everybody, query)}
    matrix = side_by_side([one, *everybody], query)
    if one.id not in matrix.ids:
        stop(f"{one.id} did not bind on {query.as_of}", "ask for another day")
    found = [other for other in ranked(matrix, one.id) if other.id in wanted]
    shown = found[:most]
    as_table = output_format is ListFormat.TABLE
    text = table(one.id, shown, screen(color), total=len(found)) if as_table else ""
    print_text(text or json_text(one.id, shown))
