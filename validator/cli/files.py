"""The files a command was asked to read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.output import stop

if TYPE_CHECKING:
    from validator.read import Document

STDIN = "-"


def read_all(paths: Sequence[str] | None) -> list[Document]:
    """Read the files named and the YAML files of the folders named; by default `agreements/`.

    Ends the command where there is nothing to read.
    """
    return [_read(file) for file in _files(paths or ["agreements"], default=not paths)]


def known_ids(documents: Sequence[Document]) -> frozenset[str]:
    """The ids a relation may name: of the files beside these, and of the shipped agreements."""
    from validator.corpus.find import ids_in, is_folder
    from validator.shipped import agreements_folder

    beside = {Path(one.path).parent for one in documents if one.path != STDIN}
    folders = [folder for folder in sorted(beside) if is_folder(folder)]
    return frozenset().union(*(ids_in(folder) for folder in (*folders, agreements_folder())))


def _files(paths: Sequence[str], *, default: bool) -> list[Path]:
    """The files to check: those named, and the YAML files of the folders named."""
    from validator.corpus.find import files_in, is_folder

    files: list[Path] = []
    for name in paths:
        path = Path(name)
        if not is_folder(path):
            if default:
                stop("there is no folder agreements/ here", "name the files or folders to check")
            files.append(path)
            continue
        try:
            found = files_in(path)
        except OSError as error:
            stop(f"cannot list {name}: {error.strerror}", "check its permissions")
        if not found:
            stop(f"no YAML files in {name}", "agreements are files that end in .yaml")
        files += found
    return list(dict.fromkeys(files))


def _read(file: Path) -> Document:
    from validator.read import Limits, read_bytes, read_file

    if str(file) != STDIN:
        return read_file(file)
    return read_bytes(sys.stdin.buffer.read(Limits().file_bytes + 1), shown=STDIN)
