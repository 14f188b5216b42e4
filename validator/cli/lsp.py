"""`agreements lsp`: a language server, started by an editor."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from validator.cli.output import Exit, stop


def lsp(
    log: Annotated[
        Path | None,
        typer.Option("--log", help="A file for the details of what goes wrong inside."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option(help="The settings; default: the nearest agreements.toml.")
    ] = None,
) -> None:
    """Show findings in an editor while a file is written.

    It completes, explains, fixes and formats, too. A language server on standard input and output.
    docs/editors.md tells how editors start it.
    """
    from validator.cli.day import last_day
    from validator.cli.log import log_to
    from validator.cli.selection import selection, wanted
    from validator.cli.settings import settings

    try:
        from validator.lsp.server import make_server
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in {"pygls", "lsprotocol", "cattrs", "attrs"}:
            raise
        stop(
            "the language server needs pygls, which is not installed",
            'run: pip install "agreement-provisions[lsp]"',
        )
    if sys.stdin.isatty():
        stop("a language server is started by an editor", "docs/editors.md tells how")
    told = settings(config, Path.cwd())
    chosen = selection((), (), told, preview=False)
    gc.enable()  # the process lives as long as the editor
    log_to(log)
    for number, code in ((signal.SIGINT, Exit.INTERRUPTED), (signal.SIGTERM, Exit.TERMINATED)):
        # A thread waits for the editor's next word: an ordinary end would wait for it, too.
        signal.signal(number, lambda *_, code=code: os._exit(code))
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing else may speak to the editor
    server = make_server(Path.cwd(), lambda findings: wanted(findings, chosen, told), last_day)
    server.start_io(stdout=channel)
    raise typer.Exit(Exit.CLEAN if server.ended else Exit.FINDINGS)
