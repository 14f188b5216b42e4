"""Which findings a command was asked for, by its options and the settings of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.output import stop

if TYPE_CHECKING:
    from validator.check.select import Selection
    from validator.cli.settings import Settings
    from validator.finding import Finding


def selection(
    select: Sequence[str], ignore: Sequence[str], settings: Settings, *, preview: bool
) -> Selection:
    """Put options over settings: `select` takes the place of theirs, `ignore` adds to theirs."""
    from validator.check.select import Selection, expand, ignorable, named

    chosen = tuple(_split(select)) or settings.select
    left_out = (*settings.ignore, *_split(ignore))
    return Selection(
        select=_codes(expand, chosen) if chosen else None,
        ignore=_codes(ignorable, left_out),
        per_file=tuple(
            (glob, _codes(ignorable, names)) for glob, names in settings.per_file_ignores.items()
        ),
        preview=preview or settings.preview,
        named=named(chosen),
    )


def wanted(
    findings: Iterable[Finding], selection: Selection, settings: Settings
) -> tuple[Finding, ...]:
    """The findings that are wanted; patterns of files count from the folder of the settings."""
    folder = settings.folder.resolve()
    return tuple(one for one in findings if selection.wants(one, _below(folder, one.path)))


def _below(folder: Path, path: str) -> str:
    """A path as seen from a folder, with slashes; as it is where it lies elsewhere."""
    whole = Path(path).absolute()
    if whole.is_relative_to(folder):
        return whole.relative_to(folder).as_posix()
    return Path(path).as_posix()


def _codes(
    expand: Callable[[Iterable[str]], frozenset[str]], names: Sequence[str]
) -> frozenset[str]:
    from validator.check.select import NeededCodeError, UnknownCodeError
    from validator.check.suggest import did_you_mean

    try:
        return expand(names)
    except UnknownCodeError as unknown:
        cure = did_you_mean(unknown.guess) or "agreements rules lists them"
        stop(f'no finding is called "{unknown.name}"', cure)
    except NeededCodeError as needed:
        stop(
            f"{needed.name} cannot be left out: it tells that a file cannot be read as it stands",
            "rules (AGR3, AGR4) and warnings can",
        )


def _split(names: Iterable[str]) -> Iterable[str]:
    """Codes may be given one by one or with commas between them."""
    return (part.strip() for name in names for part in name.split(",") if part.strip())
