"""The id of an agreement is the name of its file."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR301",
    "id-is-not-file-name",
    Severity.ERROR,
    "The id differs from the name of the file, by which other files find it.",
    why="Relations lead from file to file by the id, and `agreements diff` finds a file by "
    "its name. Where the two differ, one of them leads nowhere.",
    cure="Rename the file, or correct the id. For standard input there is no name to compare.",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the id with the file's name."""
    identifier = scalar(sheet.root, "id")
    if identifier is not None and sheet.name and identifier.text != sheet.name:
        yield sheet.finding(
            CODE,
            identifier,
            f'the id "{identifier.text}" is not the name of the file',
            hint=f'write "{sheet.name}", or rename the file to {identifier.text}.yaml',
        )
