"""A release: the tables in several media, each in a folder of its own, and what describes them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from validator.export import opener
from validator.export.datapackage import PACKAGE, File, datapackage
from validator.export.medium import About
from validator.export.readme import README, readme
from validator.render.escape import json_document
from validator.tables import TABLES
from validator.tables.table import Content, Row, Table

SUMS = "SHA256SUMS"
"""The file that lists every other file of a release with its SHA-256."""

BATCH = 10_000
"""So many rows are made at a time, and given to each medium."""

_BLOCK = 1 << 20

Counts: TypeAlias = dict[str, int]
"""How many rows each table has, by its name."""


def write_release(folder: Path, content: Content, media: Sequence[str], about: About) -> Counts:
    """Write a release into an empty folder: the tables in these media, and what describes them.

    Rows are made once and given to all media, a batch at a time.
    """
    for name in media:
        (folder / name).mkdir()
    counts = write_tables(folder, content, media, about, TABLES)
    if "csv" in media:
        files = [(table, _file(folder / "csv" / f"{table.name}.csv", folder)) for table in TABLES]
        _write(folder / PACKAGE, json_document(datapackage(files, about)))
    _write(folder / README, readme(TABLES, counts, media, about))
    sums = (f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in _files(folder))
    _write(folder / SUMS, "".join(sums))
    return counts


def write_tables(
    folder: Path, content: Content, media: Sequence[str], about: About, tables: Sequence[Table]
) -> Counts:
    """Write tables in media, each into the folder of its name that is there already."""
    counts: Counts = {}
    with ExitStack() as stack:
        sinks = [stack.enter_context(opener(name)(folder / name, content, about)) for name in media]
        for table in tables:
            counts[table.name] = 0
            with ExitStack() as inner:
                puts = [inner.enter_context(sink(table)) for sink in sinks]
                for rows in _batches(table.rows(content)):
                    counts[table.name] += len(rows)
                    for put in puts:
                        put(rows)
    return counts


def listed(folder: Path) -> frozenset[str]:
    """The files an earlier release wrote into a folder, as it says; none where it is none."""
    sums = _sums(folder)
    return frozenset(sums) | {SUMS} if sums else frozenset()


def edited(folder: Path) -> list[str]:
    """Those of the files that are there and no longer what the release wrote. Raises `OSError`."""
    there = ((name, folder / name, digest) for name, digest in _sums(folder).items())
    return sorted(
        name for name, path, digest in there if path.is_file() and _sha256(path) != digest
    )


def _sums(folder: Path) -> dict[str, str]:
    """The digests of the files a release wrote, as it says itself."""
    sums = folder / SUMS
    if not sums.is_file():
        return {}
    lines = sums.read_text(encoding="utf-8", errors="replace").splitlines()
    pairs = (line.partition("  ") for line in lines)
    return {name: digest for digest, _, name in pairs}


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _file(path: Path, folder: Path) -> File:
    return File(path.relative_to(folder).as_posix(), path.stat().st_size, _sha256(path))


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
