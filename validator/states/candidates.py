"""The parties that a name may mean, where it is not the name of one."""

from __future__ import annotations

from collections.abc import Iterable

from validator.states.entry import State
from validator.states.guess import suggest_code
from validator.states.names import folded, index
from validator.states.table import table

_SHORTEST = 3
_LONGEST = 80
_LONG_NAME = 9
"""From this length on a name may have two slips."""


def candidates(text: str) -> tuple[State, ...]:
    """Give what a text may mean, in alphabetical order of the codes; empty for nothing near.

    These are the bearers of names that have all its words (`Korea`); without any, the one
    `suggest_code` is sure of; else all that are one slip away (`Irak`), two for a long name.
    """
    wanted = folded(text)
    if not _SHORTEST <= len(wanted) <= _LONGEST:
        return ()
    words = set(wanted.split())
    codes = {code for name, code in index().items() if words <= set(name.split())}
    if not codes and (sure := suggest_code(text)):
        codes = {sure}
    return _states(codes or _near(wanted))


def _near(wanted: str) -> set[str]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- slow to import, for mistakes only
    from rapidfuzz.process import extract  # noqa: PLC0415

    slips = 2 if len(wanted) >= _LONG_NAME else 1
    names = [name for name in index() if len(name) > _SHORTEST]
    near = extract(wanted, names, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return {index()[name] for name, _, _ in near}


def _states(codes: Iterable[str]) -> tuple[State, ...]:
    return tuple(table()[code] for code in sorted(codes))
