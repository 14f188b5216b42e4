"""The two sides of a text that git could not merge by itself."""

from __future__ import annotations

from dataclasses import dataclass

_START, _BASE, _MIDDLE, _END = "<<<<<<< ", "||||||| ", "=======", ">>>>>>> "


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts, each with the name git gave it."""

    names: tuple[str, str]
    texts: tuple[str, str]


def conflict(text: str) -> Conflict | None:
    """Part a text with the marks of a conflict into its two sides; None where there are none.

    What the two had in common before, which git shows on request, is left out.
    """
    sides: tuple[list[str], list[str]] = ([], [])
    names = ["", ""]
    into: tuple[int, ...] = (0, 1)
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        if bare.startswith(_START) and into == (0, 1):
            into, names[0] = (0,), bare.removeprefix(_START)
        elif bare.startswith(_BASE) and into == (0,):
            into = ()
        elif bare == _MIDDLE and into in {(0,), ()}:
            into = (1,)
        elif bare.startswith(_END) and into == (1,):
            into, names[1] = (0, 1), bare.removeprefix(_END)
        else:
            for side in into:
                sides[side].append(line)
    if into != (0, 1) or not names[1]:
        return None
    return Conflict((names[0], names[1]), ("".join(sides[0]), "".join(sides[1])))
