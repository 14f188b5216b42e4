"""The code that was probably meant by a text with a slip in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.states.names import code_for, folded, index
from validator.states.table import all_codes

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_TEXT = 80
_SHORTEST_CODE = 3
_LONGEST_CODE = 6
_SHORTEST_NAME = 4
_LONG_NAME = 9
"""From this length on a name may have two slips."""
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def suggest_code(text: str) -> str | None:
    """Give the code that was probably meant, or None where nothing or too much comes close.

    What `code_for` knows comes first, then codes one slip away (RUSS, IRM), then names one
    slip away, or two for a long name. Of several that are as close only a likely slip of the
    hand decides: a letter swapped, doubled, or taken from the key beside it.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    if exact := code_for(text):
        return exact
    wanted = folded(text)
    if _SHORTEST_CODE <= len(wanted) <= _LONGEST_CODE and (
        meant := _closest(wanted, {code.lower(): code for code in all_codes()}, 1)
    ):
        return meant
    if len(wanted) < _SHORTEST_NAME:
        return None
    names = {name: code for name, code in index().items() if len(name) >= _SHORTEST_NAME}
    return _closest(wanted, names, 2 if len(wanted) >= _LONG_NAME else 1)


def _closest(wanted: str, known: dict[str, str], slips: int) -> str | None:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- slow to import, for mistakes only
    from rapidfuzz.process import extract  # noqa: PLC0415

    near = extract(wanted, list(known), scorer=OSA.distance, score_cutoff=slips, limit=None)
    if not near:
        return None
    least = min(distance for _, distance, _ in near)
    names = [name for name, distance, _ in near if distance == least]
    return _only(known[name] for name in names) or _only(
        known[name] for name in names if _slip_of_the_hand(wanted, name)
    )


def _only(codes: Iterable[str]) -> str | None:
    found = set(codes)
    return found.pop() if len(found) == 1 else None


def _slip_of_the_hand(wrong: str, right: str) -> bool:
    """Tell whether letters were swapped, doubled, or hit one key beside (for one slip only)."""
    if len(wrong) == len(right) + 1:
        return any(
            wrong[:at] + wrong[at + 1 :] == right and wrong[at] in wrong[max(at - 1, 0) : at]
            for at in range(len(wrong))
        )
    if len(wrong) != len(right):
        return False
    pairs = [(a, b) for a, b in zip(wrong, right, strict=True) if a != b]
    if len(pairs) == 1:
        return _beside(*pairs[0])
    return len(pairs) == 2 and pairs[0] == pairs[1][::-1]  # noqa: PLR2004 -- a pair swapped


def _beside(one: str, other: str) -> bool:
    return any(one + other in row or other + one in row for row in _KEYS)
