"""`agreements validate`: check files."""

from __future__ import annotations

from typing import Annotated

import typer

from validator.cli.files import STDIN, files_named, read_named
from validator.cli.options import FindingFormat
from validator.cli.output import Exit, print_note, print_text, screen


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

    files = files_named(paths)
    folders = {file.parent for file in files if str(file) != STDIN and is_folder(file.parent)}
    known = frozenset().union(*(ids_in(f) for f in (*sorted(folders), agreements_folder())))
    documents = [read_named(file) for file in files]
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
