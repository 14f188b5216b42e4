"""The codes and names of ISO 3166, from the data of pycountry."""

from __future__ import annotations

import json
from calendar import monthrange
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_FILES = {"countries": "3166-1", "historic_countries": "3166-3"}
_FIELDS = ("alpha_2", "alpha_3", "name", "official_name", "common_name", "withdrawal_date")


def countries() -> list[dict[str, str]]:
    """Give the entries of ISO 3166-1: today's states and territories."""
    return _entries("countries")


def historic_countries() -> list[dict[str, str]]:
    """Give the entries of ISO 3166-3: codes that were withdrawn."""
    return _entries("historic_countries")


def withdrawal(text: str) -> date:
    """Give the last day a withdrawal date may mean: `1977` is 31 December 1977."""
    year, month, day = (*(int(part) for part in text.split("-")), None, None)[:3]
    year, month = year or 1, month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _entries(database: str) -> list[dict[str, str]]:
    # Importing pycountry costs several times as much as reading the two files it keeps.
    root = _FILES[database]
    spec = find_spec("pycountry")
    if spec is not None and spec.origin is not None:
        path = Path(spec.origin).parent / "databases" / f"iso{root}.json"
        try:
            entries: list[dict[str, str]] = json.loads(path.read_bytes())[root]
        except (OSError, ValueError, KeyError):
            pass  # packed or arranged in another way: ask the library
        else:
            return entries
    return _by_library(database)


def _by_library(database: str) -> list[dict[str, str]]:
    import pycountry  # noqa: PLC0415 -- slow, and seldom needed

    entries: list[Any] = list(getattr(pycountry, database))
    return [
        {field: value for field in _FIELDS if (value := getattr(entry, field, None))}
        for entry in entries
    ]
