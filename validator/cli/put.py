"""Puts into files what a command was asked to write; ends the command where that cannot be done."""

from __future__ import annotations

from pathlib import Path

from validator.cli.output import stop


def put(path: Path, content: str | bytes) -> None:
    """Write a file whole, over what it held before; a text in UTF-8.

    A file of YAML is never written over: it may be an agreement, and no output is one.
    """
    from validator.corpus.find import ENDINGS

    if path.suffix in ENDINGS and path.is_file():
        stop(
            f"{path} was not written: it is there, and agreements have such names",
            "name another file: what is written here is no YAML",
        )
    try:
        before = path.read_bytes() if path.is_file() else None
    except OSError as error:
        stop(f"cannot write {path}: {error.strerror}", "choose another file")
    new = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    replace(path, before, new)


def replace(path: Path, old: bytes | None, new: bytes) -> None:
    """Make a file hold `new` where it still holds `old`, or is not there yet with None."""
    from validator.write.replace import WriteError, replace_file

    try:
        replace_file(path, old, new)
    except WriteError as error:
        stop(error.message, error.cure)
