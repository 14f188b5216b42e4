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


def collection_at(start: Path) -> Path | None:
    """The collection of a place: `agreements/` in it, or above it in the same repository.

    A folder of that name without a YAML file is none, and outside a repository none is looked for
    above: it would be anybody's.
    """
    above = (start, *start.parents)
    top = next((folder for folder in above if (folder / ".git").exists()), start)
    for folder in above[: above.index(top) + 1]:
        found = folder / "agreements"
        if is_collection(found):
            return found
    return None


def is_collection(folder: Path) -> bool:
    """Tell whether it is a folder with a YAML file; one that cannot be listed is for its reader."""
    if not is_folder(folder):
        return False
    try:
        return any(Path(entry.path).suffix in ENDINGS for entry in _walk(folder))
    except OSError:
        return True


def folders_beside(here: Path, shipped: Path) -> tuple[Path, ...]:
    """Where ids are looked up: the collection of the place, then what is shipped."""
    local = collection_at(here)
    return (local, shipped) if local else (shipped,)


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
