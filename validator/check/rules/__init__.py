"""The rules of the domain: one module each, found by itself.

A module names its `CODE` and has a `check`. `check(sheet)` looks at one file,
`check(sheets, known)` at all files of a run together.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from validator.finding import Severity


@cache
def _modules(package: str) -> tuple[ModuleType, ...]:
    home = import_module(f"{__name__}.{package}")
    found = (
        import_module(f"{home.__name__}.{entry.name}") for entry in iter_modules(home.__path__)
    )
    return tuple(sorted(found, key=lambda module: str(module.CODE.code)))


def one_file_rules() -> tuple[ModuleType, ...]:
    """The rules on one file, by code."""
    return _modules("one_file")


@cache
def error_rules() -> tuple[ModuleType, ...]:
    """Those of the rules on one file that find errors, by code."""
    return tuple(rule for rule in one_file_rules() if rule.CODE.severity is Severity.ERROR)


def across_rules() -> tuple[ModuleType, ...]:
    """The rules across files, by code."""
    return _modules("across")
