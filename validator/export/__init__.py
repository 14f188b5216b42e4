"""Tables in the media that analysts take into their own tools, by name.

A medium is a module with a function `open_medium`; one that needs a library imports it, so the
modules are imported when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec

from validator.export.medium import Open

MEDIA: dict[str, tuple[str, ...]] = {
    "csv": (),
    "json": (),
    "parquet": ("pyarrow",),
    "arrow": ("pyarrow",),
    "sqlite": (),
    "xlsx": ("xlsxwriter",),
}
"""Every medium, and the libraries it needs."""


def missing(names: Iterable[str]) -> list[str]:
    """Name the libraries that these media need and that are not installed."""
    needed = dict.fromkeys(library for name in names for library in MEDIA[name])
    return [library for library in needed if find_spec(library) is None]


def opener(name: str) -> Open:
    """Give the way to write a medium."""
    found: Open = import_module(f"validator.export.{name}").open_medium
    return found
