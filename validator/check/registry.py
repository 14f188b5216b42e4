"""Every code there is, wherever it is reported."""

from __future__ import annotations

from functools import cache

from validator.check.codes import CODES as STRUCTURE
from validator.check.rules import across_rules, one_file_rules
from validator.check.suggest import closest
from validator.codes import Code
from validator.read.codes import CODES as READING


@cache
def parts() -> tuple[tuple[str, tuple[Code, ...]], ...]:
    """The codes by the stage of checking that reports them, each part with its title."""
    return (
        ("Files and YAML", READING),
        ("Structure", STRUCTURE),
        ("Rules on one file", tuple(rule.CODE for rule in one_file_rules())),
        ("Rules across files", tuple(rule.CODE for rule in across_rules())),
    )


@cache
def all_codes() -> dict[str, Code]:
    """Every code by its id, in order."""
    return {code.code: code for _, codes in parts() for code in codes}


def find_code(text: str) -> Code | None:
    """The code of this id or name, in whatever case."""
    wanted = text.strip().casefold()
    return next((c for c in all_codes().values() if wanted in (c.code.casefold(), c.name)), None)


def closest_code(text: str) -> str | None:
    """The id or name of a code that was probably meant."""
    names = {name for code in all_codes().values() for name in (code.code, code.name)}
    return closest(text, sorted(names))
