"""What it means that one value of a field is greater than another: the directions of change."""

from __future__ import annotations

from dataclasses import dataclass

from validator.model.base import Vocabulary


class Direction(Vocabulary):
    """Which way a value goes from one agreement, or one state of it, to another."""

    LONGER = "longer", "It lasts longer."
    SHORTER = "shorter", "It lasts less long."
    SOONER = "sooner", "It comes earlier after what sets it going."
    LATER = "later", "It comes later."
    OFTENER = "more often", "It comes round after a shorter time."
    RARER = "less often", "It comes round after a longer time."
    STRONGER = "stronger", "It binds more."
    WEAKER = "weaker", "It binds less."
    WIDER = "wider", "It takes in all that the other does, and more."
    NARROWER = "narrower", "It takes in only a part of what the other does."
    MORE = "more", "A greater number, or all the names of the other and further ones."
    FEWER = "fewer", "A smaller number, or only some of the names of the other."
    HIGHER = "higher", "A greater sum."
    LOWER = "lower", "A smaller sum."
    STRICTER = "stricter", "It leaves less freedom."
    FREER = "freer", "It leaves more freedom."
    EASIER_TO_LEAVE = "easier to leave", "A party is bound less firmly to stay."
    HARDER_TO_LEAVE = "harder to leave", "A party is bound more firmly to stay."
    EASIER_TO_JOIN = "easier to join", "Less is asked of a state that wants to join."
    HARDER_TO_JOIN = "harder to join", "More is asked of a state that wants to join."
    BETTER_FOUNDED = "better founded", "It stands on firmer ground."
    LESS_FOUNDED = "less well founded", "It stands on weaker ground."

    @property
    def opposite(self) -> Direction:
        """The direction of the same change seen from the other side."""
        members = list(Direction)
        return members[members.index(self) ^ 1]  # they are listed in pairs


@dataclass(frozen=True, slots=True)
class Scale:
    """How the values of a field are ordered.

    `greater` is the direction in which a value grows: a length, a number, a date or a list by
    itself, yes after no, a word along `steps`, which lead from the least to the greatest. Words
    on one step are not ordered, and a word on none has no place on the scale. `empty_is_least`
    tells that a list that is left out comes before all others.
    """

    greater: Direction
    steps: tuple[tuple[Vocabulary, ...], ...] = ()
    empty_is_least: bool = False
