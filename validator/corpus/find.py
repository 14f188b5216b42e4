"""Finds the files of agreements."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path, PurePath

from validator.shipped import SCHEMA_FILE

ENDINGS = (".yaml", ".yml")


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder of agreements; one named like a file is a mistake."""
    return path.is_dir() and path.suffix not in ENDINGS


def files_in(folder: Path, most: int | None = None) -> list[Path]:
    """The YAML files of a folder and those below, by name; links to folders are not followed.

    No more than `most` files and folders are looked at, where that is given.
    """
    found = (Path(entry.path) for entry in islice(_walk(folder), most))
    return sorted((path for path in found if path.suffix in ENDINGS), key=by_name)


def ids_in(folder: Path) -> frozenset[str]:
    """The ids of the agreements in a folder, which are the names of their files."""
    return frozenset(path.stem for path in files_in(folder))


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry
            is_file = Path(entry.path).suffix in ENDINGS
            hidden = entry.name.startswith(".")
            if not is_file and not hidden and entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path))


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


def by_name(path: PurePath) -> tuple[str, str]:
    """Sort by name without the ending: `gbr-ukr-2025` before `gbr-ukr-2025-declaration`."""
    return (path.with_suffix("").as_posix(), path.suffix)
