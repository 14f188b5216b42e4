"""`agreements schema`: print the published schema, or check that it is up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.output import Exit, print_note, print_text, stop


def schema(
    check: Annotated[
        bool,
        typer.Option("--check", help="Fail when the schema file is not what the models say."),
    ] = False,
    write: Annotated[
        bool, typer.Option("--write", help="Write the schema file from the models.")
    ] = False,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", help="The schema file. Default: the one in use.", show_default=False
        ),
    ] = None,
) -> None:
    """Print the JSON Schema of an agreement file.

    It is made from the models.
    """
    from validator.model.schema import published_text
    from validator.shipped import schema_file

    text = published_text()
    path = file or schema_file()
    if write:
        path.write_text(text, encoding="utf-8")
        print_note(f"wrote {path}")
    elif check:
        try:
            committed = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            stop(f"cannot read {path}: {error}", "make it with: agreements schema --write")
        if committed != text:
            stop(
                f"{path} is not what the models say",
                "make it anew with: agreements schema --write",
                Exit.FINDINGS,
            )
        print_note(f"{path} is what the models say")
    else:
        print_text(text)
