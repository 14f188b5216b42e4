"""`agreements list`: which agreements there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, ColorOption, IdsFormat
from validator.cli.output import print_text, screen
from validator.cli.query import chosen, selects

if TYPE_CHECKING:
    from validator.corpus.query import Query


@selects
def list_agreements(
    folder: Annotated[
        Path | None,
        typer.Argument(
            help="A folder of agreements. Default: agreements/ here, or those shipped.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        IdsFormat, typer.Option("--output-format", help="How to write the list; ids are for xargs.")
    ] = IdsFormat.TABLE,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """List agreements, or those selected.

    It tells when they were signed, how they stand, and between whom. The status is that of today
    and the parties are all there are or were; with --as-of both are those of that day.
    """
    from validator.cli.agreements import in_folder
    from validator.render.listing import ids, json_text, listed, table

    found = chosen(in_folder(folder, color), query)
    if output_format is IdsFormat.IDS:
        print_text(ids(found))
        return
    entries = [listed(one, query.day, members_on_day=query.as_of is not None) for one in found]
    as_table = output_format is IdsFormat.TABLE
    print_text(table(entries, screen(color)) if as_table else json_text(entries, query.day))
