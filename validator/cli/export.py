"""`agreements export`: the tables that analysts take into their own tools."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import Color, ColorOption, ExportFormat
from validator.cli.output import print_note, stop
from validator.cli.query import selects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from validator.corpus.query import Query
    from validator.export.medium import About
    from validator.model.agreement import Agreement


@selects
def export(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="DIR", help="The folder to write: new, empty, or an export from before."
        ),
    ],
    origin: Annotated[
        Path | None,
        typer.Option(
            "--from",
            help="A folder of agreements. Default: agreements/ here, or those shipped.",
            show_default=False,
        ),
    ] = None,
    formats: Annotated[
        list[ExportFormat] | None,
        typer.Option(
            "--format", help="Write only this format; may be repeated.", show_default=False
        ),
    ] = None,
    color: ColorOption = Color.AUTO,
    *,
    query: Query,
) -> None:
    """Write all tables for other tools.

    They are for R, pandas, polars, DuckDB, Datasette and spreadsheets. All agreements are written,
    or those selected; --type and --family choose the kinds of provision as well. With --as-of all
    is as on that day: text, parties, events until then.

    Exit codes: 0 done, 2 a file could not be read, or the folder not written.
    """
    from validator.cli.agreements import in_folder
    from validator.cli.query import texts
    from validator.export.release import write_release
    from validator.model.kinds import KINDS
    from validator.render.escape import terminal
    from validator.render.words import counted
    from validator.tables.table import Content
    from validator.write.folder import whole_folder

    media = list(dict.fromkeys(map(str, formats or ExportFormat)))
    refuse_missing(media)
    _refuse_other(folder)
    found = texts(_distinct(in_folder(origin, color)), query)
    content = Content(found, tuple(kind for kind in KINDS if kind in query.rows))
    try:
        with whole_folder(folder) as new:
            counts = write_release(new, content, media, about(origin, query.as_of))
    except OSError as error:
        stop(f"cannot write {folder}: {error.strerror}", "choose another folder")
    print_note(
        f"wrote {counted(counts['agreements'], 'agreement', 'agreements')} and "
        f"{counted(counts['cells'], 'cell', 'cells')} to {terminal(str(folder))}"
    )


def refuse_missing(media: Sequence[str]) -> None:
    """End where these media need a library that is not installed."""
    from validator.export import missing

    if lacking := missing(media):
        are = "is" if len(lacking) == 1 else "are"
        stop(
            f"this needs {' and '.join(lacking)}, which {are} not installed",
            'pip install "agreement-provisions[export]"; csv, json and sqlite need nothing',
        )


def about(origin: Path | None, day: date | None) -> About:
    """What an export says of itself; the licence is that of the shipped agreements alone."""
    from validator import __version__
    from validator.cli.agreements import collection
    from validator.export.medium import CC_BY, About
    from validator.shipped import agreements_folder

    ours = (origin or collection()).resolve() == agreements_folder().resolve()
    return About(__version__, CC_BY if ours else None, _created(), day)


def _created() -> str | None:
    """The time the environment gives for the build, if any: nothing else tells one."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        return None
    try:
        moment = datetime.fromtimestamp(int(given), UTC)
    except (ValueError, OverflowError, OSError):
        stop(f'SOURCE_DATE_EPOCH is no time: "{given}"', "give seconds since 1970")
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _distinct(agreements: Sequence[Agreement]) -> Sequence[Agreement]:
    """End where two agreements bear one id, which is their key in the tables."""
    seen: set[str] = set()
    for agreement in agreements:
        if agreement.id in seen:
            stop(f"two files have the id {agreement.id}", "give one of them another id and name")
        seen.add(agreement.id)
    return agreements


def _refuse_other(folder: Path) -> None:
    """End where the folder holds anything that an earlier export did not write just so."""
    from validator.export.release import edited, listed

    cure = "name a new folder, or one that an export wrote"
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        stop(f"{folder} is a link or a file", cure)
    if not folder.is_dir():
        return
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    if strange := sorted(there - listed(folder)):
        stop(f"{folder} holds {strange[0]}, which is of no export", cure)
    if changed := edited(folder):
        stop(
            f"{changed[0]} in {folder} was changed after it was exported",
            "name another folder, or delete the file if the change is not wanted",
        )
