"""`agreements fmt`: bring files into the one layout."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.files import STDIN, files_named, read_named
from validator.cli.options import Color, ColorOption
from validator.cli.output import Exit, print_file, print_note, print_text, screen, tell
from validator.render.escape import terminal
from validator.render.words import counted

if TYPE_CHECKING:
    from validator.read import Document
    from validator.render.screen import Screen


class _Result(Enum):
    """What became of a file, in the words of the summary."""

    CHANGED = "formatted"
    WOULD_CHANGE = "would be formatted"
    ALIKE = "already in the layout"
    WRONG = "not formatted, for their errors"
    UNREAD = "not read"
    FAILED = "not formatted"


_CODES = {
    _Result.WOULD_CHANGE: Exit.FINDINGS,
    _Result.WRONG: Exit.FINDINGS,
    _Result.UNREAD: Exit.NOT_CHECKED,
    _Result.FAILED: Exit.NOT_CHECKED,
}


def fmt(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files and folders; - formats standard input. Default: the folder agreements/.",
            show_default=False,
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; name the files that would change.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Change nothing; show what would change.")
    ] = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Bring files into the one layout. What they say and their comments stay.

    Exit codes: 0 done, 1 errors in a file, or with --check or --diff files that would change, 2 a
    file could not be read or written.
    """
    look = screen(color, sys.stderr)
    results = [_one(file, look, check=check, diff=diff) for file in files_named(paths)]
    counts = [(results.count(result), result) for result in _Result]
    parts = [f"{count} {result.value}" for count, result in counts if count]
    print_note(f"{counted(len(results), 'file', 'files')}: {', '.join(parts)}.")
    raise typer.Exit(max(_CODES.get(result, Exit.CLEAN) for result in results))


def _one(file: Path, look: Screen, *, check: bool, diff: bool) -> _Result:
    from validator.corpus.find import schema_above
    from validator.render.difference import difference
    from validator.write.layout import UnsafeError, format_document, has_errors

    document = read_named(file)
    if has_errors(document):
        return _refused(document, look)
    piped = str(file) == STDIN
    try:
        text = format_document(document, "" if piped else schema_above(file.parent))
    except UnsafeError as error:
        return _failed(
            f"{file} was left as it is: {error}",
            "Please report it with the file, unless it is a limit of size.",
        )
    alike = text.encode() == document.raw
    if diff and not alike:
        print_text(difference(document.path, document.raw.decode(), text))
    elif check and not alike:
        print_text(f"{terminal(document.path)}\n")
    if check or diff:
        return _Result.ALIKE if alike else _Result.WOULD_CHANGE
    if piped:
        print_file(text)
    elif not alike:
        return _written(file, document.raw, text.encode())
    return _Result.ALIKE if alike else _Result.CHANGED


def _written(file: Path, old: bytes, new: bytes) -> _Result:
    from validator.write.replace import WriteError, replace_file

    try:
        replace_file(file, old, new)
    except WriteError as error:
        return _failed(error.message, error.cure)
    return _Result.CHANGED


def _refused(document: Document, look: Screen) -> _Result:
    """Show the errors of a file that cannot be understood; warnings may go with formatting."""
    from validator.finding import Severity
    from validator.render.findings import renderer
    from validator.render.findings.report import Report

    errors = [finding for finding in document.findings if finding.severity is Severity.ERROR]
    report = Report(errors, 1, {document.path: document.lines}, look)
    print_note(renderer("full")(report).rstrip("\n"))
    return _Result.UNREAD if any(finding.unread for finding in errors) else _Result.WRONG


def _failed(message: str, cure: str) -> _Result:
    tell(message, cure)
    return _Result.FAILED
