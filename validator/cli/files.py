"""The files a command was given: paths, folders, standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.output import stop

if TYPE_CHECKING:
    from validator.read import Document

STDIN = "-"
"""Stands for standard input."""

DEFAULT = "agreements"
"""The folder that is taken where none is named."""


def files_named(paths: list[str] | None) -> list[Path]:
    """The files named, and the YAML files of the folders named; ends where there are none."""
    from validator.corpus.find import files_in, is_folder

    files: list[Path] = []
    for name in paths or [DEFAULT]:
        path = Path(name)
        if not is_folder(path):
            if not paths:
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


def read_named(file: Path) -> Document:
    """Read a file, or standard input; what is wrong with it is in the document."""
    from validator.read import Limits, read_bytes, read_file

    if str(file) != STDIN:
        return read_file(file)
    return read_bytes(sys.stdin.buffer.read(Limits().file_bytes + 1), shown=STDIN)


def known_ids(documents: Sequence[Document]) -> frozenset[str]:
    """The ids a relation may name: of the files beside these, and of the shipped agreements."""
    from validator.corpus.find import ids_in, is_folder
    from validator.shipped import agreements_folder

    beside = {Path(one.path).parent for one in documents if one.path != STDIN}
    folders = [folder for folder in sorted(beside) if is_folder(folder)]
    return frozenset().union(*(ids_in(folder) for folder in (*folders, agreements_folder())))
