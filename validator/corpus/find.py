"""Finds the files of agreements."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from validator.shipped import SCHEMA_FILE

ENDINGS = (".yaml", ".yml")


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder of agreements; one named like a file is a mistake."""
    return path.is_dir() and path.suffix not in ENDINGS


def files_in(folder: Path) -> list[Path]:
    """The YAML files of a folder and those below, by name; links to folders are not followed."""
    return sorted(_walk(folder), key=lambda path: path.as_posix())


def ids_in(folder: Path) -> frozenset[str]:
    """The ids of the agreements in a folder, which are the names of their files."""
    return frozenset(path.stem for path in files_in(folder))


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            if path.suffix in ENDINGS:
                yield path
            elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                yield from _walk(path)


def schema_above(folder: Path) -> str:
    """The way from a folder to the schema of the dataset it lies in, for the line editors read.

    Empty where no folder above holds `schema/agreement.schema.json`.
    """
    up = ""
    for above in (folder.absolute(), *folder.absolute().parents):
        if (above / "schema" / SCHEMA_FILE).is_file():
            return f"{up}schema/{SCHEMA_FILE}"
        up += "../"
    return ""
