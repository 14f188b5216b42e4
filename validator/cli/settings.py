"""The settings of a project: `agreements.toml`, or `[tool.agreements]` in `pyproject.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from validator.cli.output import stop

OWN = "agreements.toml"
SHARED = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the file says, and the folder it lies in, to which its paths are relative."""

    folder: Path
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: dict[str, tuple[str, ...]] = field(default_factory=dict)
    preview: bool = False
    strict: bool = False
    baseline: Path | None = None
    unverified_at_most: float | None = None
    unplaced_at_most: int = 0


_KEYS = (
    "select",
    "ignore",
    "per-file-ignores",
    "preview",
    "strict",
    "baseline",
    "unverified-at-most",
    "unplaced-at-most",
)


def settings(named: Path | None, start: Path) -> Settings:
    """The settings of the file named, or of the nearest one in `start` and above it.

    Ends the command where the file cannot be read or says something nobody understands.
    """
    if named is not None:
        return _settings(named, _table(named))
    for folder in (start, *start.parents):
        if (folder / OWN).is_file():
            return _settings(folder / OWN, _table(folder / OWN))
        if (folder / SHARED).is_file():
            table = _table(folder / SHARED)
            if table is not None:
                return _settings(folder / SHARED, table)
    return Settings(start)


def _table(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds, None for no such table
    from validator.read import read_text

    text, findings = read_text(path)
    if findings:
        stop(f"{path}: {findings[0].message}", findings[0].help)
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        stop(f"{path} is not TOML: {error}", "mend it, or name another file with --config")
    if path.name == SHARED:
        tool = content.get("tool", {})
        return tool.get("agreements") if isinstance(tool, dict) else None
    return content


def _settings(path: Path, table: Any) -> Settings:  # noqa: ANN401 - whatever the file holds
    from validator.check.suggest import closest, did_you_mean

    if not isinstance(table, dict):
        stop(f"{path}: the settings are not a table", f"the settings are {', '.join(_KEYS)}")
    for key in table:
        if key not in _KEYS:
            guess = did_you_mean(closest(key, _KEYS))
            stop(f'{path}: unknown setting "{key}"', guess or f"there are {', '.join(_KEYS)}")
    per_file = table.get("per-file-ignores", {})
    if not isinstance(per_file, dict):
        _refuse(path, "per-file-ignores", 'a table such as {"irn-*.yaml" = ["AGR307"]}')
    return Settings(
        path.parent,
        _names(path, "select", table.get("select", [])),
        _names(path, "ignore", table.get("ignore", [])),
        {glob: _names(path, "per-file-ignores", names) for glob, names in per_file.items()},
        preview=_flag(path, "preview", table),
        strict=_flag(path, "strict", table),
        baseline=_baseline(path, table),
        unverified_at_most=_share(path, table),
        unplaced_at_most=_number(path, table),
    )


def _names(path: Path, key: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
    if not (isinstance(value, list) and all(isinstance(name, str) for name in value)):
        _refuse(path, key, 'a list of codes such as ["AGR307"]')
    return tuple(value)


def _flag(path: Path, key: str, table: dict[str, Any]) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        _refuse(path, key, "true or false")
    return bool(value)


def _baseline(path: Path, table: dict[str, Any]) -> Path | None:
    value = table.get("baseline")
    if value is not None and not isinstance(value, str):
        _refuse(path, "baseline", "the path of a file, in quotation marks")
    return None if value is None else path.parent / value


def _share(path: Path, table: dict[str, Any]) -> float | None:
    value = table.get("unverified-at-most")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        _refuse(path, "unverified-at-most", "a share from 0 to 1, such as 0.25")
    return float(value)


def _number(path: Path, table: dict[str, Any]) -> int:
    value = table.get("unplaced-at-most", 0)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        _refuse(path, "unplaced-at-most", "a whole number, such as 12")
    return int(value)


def _refuse(path: Path, key: str, wanted: str) -> None:
    stop(f'{path}: "{key}" has the wrong form', f"write {wanted}")
