"""Which findings are wanted: rules can be chosen, left out, or left out for some files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from validator.check.codes import CODES as STRUCTURE
from validator.check.registry import all_codes, closest_code, find_code
from validator.codes import Life
from validator.finding import Finding, Severity
from validator.read.codes import CODES as READING

ALL = "ALL"


class UnknownCodeError(LookupError):
    """A name that stands for no code. `guess` is the nearest, or None."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.guess = closest_code(name)


class NeededCodeError(ValueError):
    """A code that cannot be left out: without it nobody knows what a file says."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Selection:
    """The findings that are wanted, each set holding whole codes.

    `select` is None for all. `per_file` are patterns of paths, each with what is left out there.
    Findings in preview are wanted only with `preview`, or by their own code. An error in a
    file's YAML or structure is always wanted.
    """

    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()
    preview: bool = False
    named: frozenset[str] = frozenset()

    def wants(self, finding: Finding, path: str) -> bool:
        """Tell whether a finding is wanted; `path` is the one that patterns are held against."""
        code = finding.code
        if code in needed():
            return True
        if all_codes()[code].life is Life.PREVIEW and not (self.preview or code in self.named):
            return False
        if (self.select is not None and code not in self.select) or code in self.ignore:
            return False
        return not any(code in codes and _fits(path, glob) for glob, codes in self.per_file)


EVERYTHING = Selection()
"""All findings but those in preview."""


def expand(names: Iterable[str]) -> frozenset[str]:
    """The codes that selectors stand for: a code, its name, the beginning of codes, or `ALL`.

    Raises `UnknownCodeError`.
    """
    return frozenset(code for name in names for code in _expand(name))


def named(names: Iterable[str]) -> frozenset[str]:
    """The codes among selectors that are given one by one."""
    return frozenset(code.code for name in names if (code := find_code(name)) is not None)


def ignorable(names: Iterable[str]) -> frozenset[str]:
    """The codes that selectors leave out.

    Raises `UnknownCodeError`, and `NeededCodeError` for a single code that cannot be left out.
    """
    names = tuple(names)
    for code in named(names):
        if code in needed():
            raise NeededCodeError(code)
    return expand(names) - needed()


@cache
def needed() -> frozenset[str]:
    """The codes that are always wanted."""
    return frozenset(c.code for c in (*READING, *STRUCTURE) if c.severity is Severity.ERROR)


def _expand(name: str) -> frozenset[str]:
    if name.upper() == ALL:
        return frozenset(all_codes())
    code = find_code(name)
    if code is not None:
        return frozenset({code.code})
    begins = name.strip().upper()
    found = frozenset(each for each in all_codes() if begins[3:] and each.startswith(begins))
    if not found:
        raise UnknownCodeError(name)
    return found


def _fits(path: str, glob: str) -> bool:
    return fnmatchcase(path, glob) or fnmatchcase(path.rpartition("/")[2], glob)
