"""The log of a command that runs for long: what went wrong inside, told in a line or kept whole."""

from __future__ import annotations

import logging
from pathlib import Path

from validator.cli.output import stop
from validator.render.escape import terminal


def log_to(path: Path | None) -> None:
    """Log failures: whole to a file, without their details to standard error."""
    try:
        handler = logging.FileHandler(path, encoding="utf-8") if path else logging.StreamHandler()
    except OSError as error:
        stop(f"cannot write {path}: {error.strerror}", "name another file for --log")
    if path is None:
        handler.setFormatter(
            _Brief("agreements: internal error, %(message)s (--log FILE keeps the details)")
        )
    logging.basicConfig(level=logging.ERROR, handlers=[handler])


class _Brief(logging.Formatter):
    """One line, whatever happened."""

    def formatException(self, _info: object) -> str:  # noqa: N802 - the name logging calls
        return ""

    def format(self, record: logging.LogRecord) -> str:
        return terminal(super().format(record).splitlines()[0])
