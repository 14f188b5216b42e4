"""Gets the agreements a command was asked for, or ends with what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from validator.check.suggest import did_you_mean
from validator.cli.options import Color
from validator.cli.output import Exit, print_note, screen, stop
from validator.corpus.find import files_in
from validator.corpus.load import UnknownAgreementError, folders_beside, load, resolve
from validator.model.agreement import Agreement
from validator.render.findings import renderer
from validator.render.findings.report import Report
from validator.shipped import agreements_folder


def named(names: Sequence[str], color: Color) -> tuple[Agreement, ...]:
    """The agreements of these ids or paths, in this order."""
    folders = folders_beside(Path.cwd(), agreements_folder())
    try:
        paths = [resolve(name, folders) for name in names]
    except UnknownAgreementError as unknown:
        cure = did_you_mean(unknown.guess) or f"there are {', '.join(unknown.known)}"
        stop(f'no agreement "{unknown.name}"', cure)
    return _loaded(list(dict.fromkeys(paths)), color)


def in_folder(folder: Path, color: Color) -> tuple[Agreement, ...]:
    """All agreements of a folder."""
    files = files_in(folder) if folder.is_dir() else []
    if not files:
        stop(f"no YAML files in {folder}", "name a folder of agreements")
    return _loaded(files, color)


def _loaded(paths: Sequence[Path], color: Color) -> tuple[Agreement, ...]:
    loaded = load(paths)
    if loaded.findings:
        lines = {document.path: document.lines for document in loaded.documents}
        report = Report(loaded.findings, len(paths), lines, screen=screen(color, sys.stderr))
        for line in renderer("full")(report).splitlines():
            print_note(line)
        stop(
            "these files have mistakes, so there is nothing to compare or show",
            "mend them, then ask again",
            Exit.NOT_CHECKED,
        )
    return loaded.agreements
