"""Replaces a folder whole, or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from pathlib import Path

from validator.write.replace import WriteError, write_error

MARK = ".agreements-report"
"""A file of this name marks a folder as made by us."""


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside it, which takes its name and place once it is filled.

    Whatever goes wrong, `folder` is then as it was before. Raises `OSError`.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name[:100]}.", dir=folder.parent))
    try:
        new = beside / "new"
        new.mkdir()
        yield new
        old = beside / "old"
        if folder.exists():
            folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


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
    check_folder(folder, ours)
    try:
        with whole_folder(folder) as new:
            (new / MARK).touch()
            _fill(new, files)
    except OSError as error:
        raise write_error(folder, error) from None


def _fill(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    known: set[Path] = set()
    for name, text in files:
        path = folder / name
        if path.parent not in known:
            path.parent.mkdir(parents=True, exist_ok=True)
            known.add(path.parent)
        path.write_bytes(text.encode())
