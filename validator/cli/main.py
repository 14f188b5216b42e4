"""Puts the commands together, and ends the process with the right code."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import Annotated

import typer

from validator import __version__
from validator.cli.once import Once
from validator.cli.output import Exit, guarded, print_note, print_text, tell

COMMANDS = (
    "new",
    "validate",
    "fmt",
    "diff",
    "matrix",
    "similar",
    "list",
    "show",
    "export",
    "report",
    "stats",
    "reliability",
    "explain",
    "rules",
    "schema",
    "lsp",
    "git-setup",
    "git-diff-driver",
    "git-textconv",
)
"""The commands, each a module of this name with a function of this name, hyphens apart."""

_FUNCTIONS = {"list": "list_agreements"}
"""The functions that cannot bear the name of their command, as Python has it already."""

app = typer.Typer(
    help="Write down, check and compare what states promise each other.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with the value of the flag
    if wanted:
        print_text(f"agreements {__version__}\n")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


for _name in COMMANDS:
    _module = _name.replace("-", "_")
    _function = _FUNCTIONS.get(_name, _module)
    app.command(_name, cls=Once)(getattr(import_module(f"validator.cli.{_module}"), _function))


_USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""The class of every usage error; newer versions of typer do not share it with click."""


def _main() -> None:
    """Run a command; a wrong command line ends as every other mistake does."""
    try:
        code = app(standalone_mode=False)
    except _USAGE_ERROR as error:
        from validator.cli.usage import is_help, told

        if is_help(error):
            print_note(str(error))
        else:
            tell(*told(error))
        code = Exit.NOT_CHECKED
    sys.exit(code)


def run() -> None:
    """Run the command line. Exit codes: see `validator.cli.output.Exit`."""
    gc.disable()  # a short life: looking for garbage costs a tenth of it and finds next to none
    # No other package is to take part in building the models, and looking for one takes time.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.exit(guarded(_main))
