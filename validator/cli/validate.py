"""`agreements validate`: check files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import FindingFormat
from validator.cli.output import Exit, print_note, print_text, screen, stop

if TYPE_CHECKING:
    from validator.read import Document

STDIN = "-"


def validate(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files and folders; - reads standard input. Default: the folder agreements/.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        FindingFormat, typer.Option("--output-format", help="How to write findings.")
    ] = FindingFormat.FULL,
    strict: Annotated[
        bool, typer.Option("--strict", help="Let warnings fail the check, as errors do.")
    ] = False,
) -> None:
    """Check agreements: is this file right, and if not, what is wrong where?

    Exit codes: 0 nothing wrong, 1 findings, 2 a file could not be checked.
    """
    from validator.check.pipeline import check_documents
    from validator.corpus.find import ids_in, is_folder
    from validator.render.findings import renderer
    from validator.render.findings.report import Report
    from validator.shipped import agreements_folder

    files = _files(paths or ["agreements"], default=not paths)
    folders = {file.parent for file in files if str(file) != STDIN and is_folder(file.parent)}
    known = frozenset().union(*(ids_in(f) for f in (*sorted(folders), agreements_folder())))
    documents = [_read(file) for file in files]
    _, findings = check_documents(documents, known)
    report = Report(
        findings,
        len(documents),
        {document.path: document.lines for document in documents},
        screen=screen(),
    )
    if findings or output_format is FindingFormat.JSON:
        print_text(renderer(output_format)(report))
    if output_format is not FindingFormat.JSON:
        print_note(report.summary())
    if any(finding.unread for finding in findings):
        raise typer.Exit(Exit.NOT_CHECKED)
    if report.errors or (strict and report.warnings):
        raise typer.Exit(Exit.FINDINGS)


def _files(paths: list[str], *, default: bool) -> list[Path]:
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
