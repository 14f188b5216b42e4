"""Puts a text that was asked for into a file."""

from __future__ import annotations

from pathlib import Path

from validator.cli.output import stop


def put(path: Path, text: str) -> None:
    """Write a file whole, over what it held before; ends where that cannot be done."""
    from validator.write.replace import WriteError, replace_file

    try:
        before = path.read_bytes() if path.is_file() else None
        replace_file(path, before, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        stop(f"cannot write {path}: {error.strerror}", "choose another file")
    except WriteError as error:
        stop(error.message, error.cure)
