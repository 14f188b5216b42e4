"""Gets the agreements a command was asked for, or ends with what is wrong with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from validator.check.suggest import did_you_mean, near
from validator.cli.options import Color
from validator.cli.output import Exit, print_note, screen, stop
from validator.corpus import git
from validator.corpus.collection import Collection, load_collection
from validator.corpus.crew import LostWorkerError
from validator.corpus.find import collection_at, files_in, folders_beside
from validator.corpus.load import (
    Loaded,
    Origin,
    UnknownAgreementError,
    Version,
    load,
    resolve,
)
from validator.model.agreement import Agreement
from validator.render.findings import renderer
from validator.render.findings.report import Report
from validator.shipped import agreements_folder


def named(names: Sequence[str], color: Color) -> tuple[Agreement, ...]:
    """The agreements of these ids, paths or `REV:` and one of them, in this order."""
    return tuple(version.agreement for version in versions_named(names, color))


def versions_named(names: Sequence[str], color: Color) -> tuple[Version, ...]:
    """The same with their labels, which tell two versions of one agreement apart."""
    folders = folders_beside(Path.cwd(), agreements_folder())
    try:
        origins = [resolve(name, folders, _repository) for name in names]
        return versions(list(dict.fromkeys(origins)), color)
    except UnknownAgreementError as unknown:
        cure = did_you_mean(unknown.guess) or _nearest(unknown)
        stop(f'no agreement "{unknown.name}"', cure)
    except git.UnknownAtRevisionError as unknown:
        cure = did_you_mean(unknown.guess) or f"git ls-tree -r --name-only {unknown.rev}"
        stop(f'no agreement "{unknown.name}" at {unknown.rev}', cure)
    except git.GitError as error:
        stop(error.message, error.cure)


def collection() -> Path:
    """The collection here, named from here as far as it lies below; else the one shipped."""
    here = Path.cwd()
    found = collection_at(here)
    if found is None:
        return agreements_folder()
    return found.relative_to(here) if found.is_relative_to(here) else found


def in_folder(folder: Path | None, color: Color) -> tuple[Agreement, ...]:
    """All agreements of a folder, or of the collection here."""
    folder = folder or collection()
    try:
        files = files_in(folder) if folder.is_dir() else []
    except OSError as error:
        stop(f"cannot list {folder}: {error.strerror}", "check its permissions")
    if not files:
        stop(f"no YAML files in {folder}", "name a folder of agreements")
    try:
        loaded = load_collection(files)
    except LostWorkerError as lost:
        stop(str(lost), "there may be too little memory; ask again, or of fewer files")
    if loaded.findings:
        _refuse(loaded, len(files), color)
    return loaded.agreements


def versions(origins: Sequence[Origin], color: Color) -> tuple[Version, ...]:
    """The agreements of files and commits; `GitError` is for the caller to tell."""
    kept = any(isinstance(origin, git.Blob) for origin in origins)
    loaded = load(origins, _repository() if kept else None)
    if loaded.findings:
        _refuse(loaded, len(origins), color)
    return loaded.versions


def _nearest(unknown: UnknownAgreementError) -> str:
    """Name the few ids that look like one that is not there."""
    ids = ", ".join(near(unknown.name, unknown.known))
    return f"`agreements list` names them{f'; near are {ids}' if ids else ''}"


@cache
def _repository() -> git.Repository:
    return git.repository(Path.cwd(), os.environ)


def _refuse(loaded: Loaded | Collection, files: int, color: Color) -> None:
    lines = {document.path: document.lines for document in loaded.documents}
    report = Report(loaded.findings, files, lines, screen=screen(color, sys.stderr))
    for line in renderer("full")(report).splitlines():
        print_note(line)
    stop(
        "these files have mistakes, so there is nothing to compare or show",
        "mend them, then ask again",
        Exit.NOT_CHECKED,
    )
