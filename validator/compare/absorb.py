"""Clauses that one coder wrote as one and another as several.

A duty on some crimes and the same duty on others are a duty on all of them, whether one article
lists them or two, and whether one source is cited or two. So a clause that found no like on the
other side joins one of its own side that did, where the two differ in the members of lists alone:
a difference in coding is not to be told as one of the treaties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from validator.compare.clause import COMMON, Clause, likeness
from validator.compare.matching import MOST_PAIRS
from validator.compare.values import meaning

SHARED = (*COMMON, "since", "until")
"""In these, two parts of one duty are alike."""


def absorbed(
    paired: Sequence[Clause], alone: Sequence[Clause]
) -> tuple[list[Clause], list[Clause]]:
    """Join clauses that stand alone to those of their side that have a like on the other.

    Gives the latter, in their order, and those that could not be joined. The order given changes
    nothing in what is joined to what. Of very many nothing is joined.
    """
    if len(paired) * len(alone) > MOST_PAIRS:
        return list(paired), list(alone)
    grown = list(paired)
    left = []
    for clause in sorted(alone, key=_text):
        kin = [n for n, one in enumerate(paired) if _are_one(grown[n], clause)]
        if not kin:
            left.append(clause)
            continue
        nearest = max(
            kin, key=lambda n: (likeness(paired[n], clause, one_agreement=True), _text(paired[n]))
        )
        grown[nearest] = _join(grown[nearest], clause)
    return grown, left


def trimmed(grown: Clause, was: Clause, other: Clause) -> Clause:
    """Leave out of a clause what it took up and the other side, read in part, does not have.

    Where that is not coded it may be in a part of the text that was not read.
    """
    kept = {
        name: tuple(
            member
            for member in value
            if member in getattr(was.part, name) or meaning(member) <= _had(other, name)
        )
        for name in grown.part.parameters()
        if isinstance(value := getattr(grown.part, name), tuple)
    }
    # The parts stay those of the file: by them its place is found.
    return replace(grown, part=grown.part.model_copy(update=kept), joined=grown.parts)


def _had(clause: Clause, name: str) -> frozenset[object]:
    """What a list has; where nothing is known of it, nothing that could be compared."""
    return clause.stated(name) or frozenset()


def _text(clause: Clause) -> str:
    return clause.part.model_dump_json()


def _are_one(one: Clause, other: Clause) -> bool:
    """Tell whether two clauses are one duty that was written down in two parts.

    A field of which nothing is known stands in nobody's way. A list that a text read whole leaves
    out does: that clause may be a wider one.
    """
    if any(meaning(getattr(one.part, n)) != meaning(getattr(other.part, n)) for n in SHARED):
        return False
    for name in one.part.parameters():
        said, also = one.stated(name), other.stated(name)
        if said == also or said is None or also is None:
            continue
        if not (isinstance(getattr(one.part, name), tuple) and said and also):
            return False
    return True


def _join(one: Clause, other: Clause) -> Clause:
    both = {
        name: _united(getattr(one.part, name), getattr(other.part, name))
        for name in one.part.parameters()
    }
    part = one.part.model_copy(update=both)
    return Clause(part, one.read_whole, one.parties, (*one.parts, *other.parts))


def _united(one: object, other: object) -> object:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return tuple(dict.fromkeys((*one, *other)))
    return other if one is None else one
