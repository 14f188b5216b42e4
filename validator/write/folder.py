"""Replaces a folder of files we made whole, or not at all."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from contextlib import suppress
from pathlib import Path

from validator.write.replace import WriteError, write_error

MARK = ".agreements-report"
"""A file of this name marks a folder as made by us."""


def check_folder(folder: Path, ours: AbstractSet[str]) -> None:
    """Make sure that nothing is lost when a folder is replaced; raise `WriteError` where it is.

    Only an empty folder may be replaced, or one that bears our mark and holds nothing else at
    its top but names in `ours`.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WriteError(f"{folder} was not written: it is no folder", "Name another.")
    if not folder.exists():
        return
    try:
        there = {path.name for path in folder.iterdir()}
    except OSError as error:
        raise write_error(folder, error) from None
    if not there:
        return
    if MARK not in there:
        message = f"{folder} was not written: it is not empty, and no earlier report"
        raise WriteError(message, "Name a new folder, or an earlier report.")
    if foreign := sorted(there - ours - {MARK}):
        message = f"{folder} was not written: it holds {foreign[0]}, which is no part of a report"
        raise WriteError(message, "Name a new folder, or an earlier report.")


def replace_folder(folder: Path, files: Iterable[tuple[str, str]], ours: AbstractSet[str]) -> None:
    """Make a folder hold these files, given by path and text, and no others.

    They are written beside it first, and then take its place. Raises `WriteError`.
    """
    folder = folder.absolute()
    new = folder.with_name(f".{folder.name[:100]}.{secrets.token_hex(6)}.tmp")
    old = new.with_suffix(".old.tmp")
    try:
        new.mkdir(parents=True)
        (new / MARK).touch()
        _fill(new, files)
        check_folder(folder, ours)
        if folder.exists():
            folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    except OSError as error:
        raise write_error(folder, error) from None
    finally:
        with suppress(OSError):
            shutil.rmtree(new, ignore_errors=True)
            shutil.rmtree(old, ignore_errors=True)


def _fill(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    known: set[Path] = set()
    for name, text in files:
        path = folder / name
        if path.parent not in known:
            path.parent.mkdir(parents=True, exist_ok=True)
            known.add(path.parent)
        path.write_bytes(text.encode())
