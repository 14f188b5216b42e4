"""Clauses that one coder wrote as one and another as several.

A duty on some crimes and the same duty on others are a duty on all of them, whether one article
lists them or two, and whether one source is cited or two. So a clause that found no like on the
other side joins one of its own side that did, where the two differ in the members of lists alone:
a difference in coding is not to be told as one of the treaties.
"""

from __future__ import annotations

from collections.abc import Sequence

from validator.compare.clause import COMMON, Clause, likeness

SHARED = (*COMMON, "since", "until")
"""In these, two parts of one duty are alike."""


def absorbed(
    paired: Sequence[Clause], alone: Sequence[Clause]
) -> tuple[list[Clause], list[Clause]]:
    """Join clauses that stand alone to those of their side that have a like on the other.

    Gives the latter, in their order, and those that could not be joined. The order given changes
    nothing in what is joined to what.
    """
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


def _text(clause: Clause) -> str:
    return clause.part.model_dump_json()


def _are_one(one: Clause, other: Clause) -> bool:
    """Tell whether two clauses are one duty that was written down in two parts.

    A field of which nothing is known stands in nobody's way. A list that a text read whole leaves
    out does: that clause may be a wider one.
    """
    if any(getattr(one.part, name) != getattr(other.part, name) for name in SHARED):
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
