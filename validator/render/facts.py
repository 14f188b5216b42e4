"""An agreement fact by fact, each on a line of its own that says what it is about.

Two states of an agreement written so can be compared line by line, by any program that compares
texts. The words are those of a change: where one says `duration: term 10 years -> 20 years`, the
lines here are `duration: term 10 years` and `duration: term 20 years`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from validator.compare.change import Part, Subject
from validator.compare.revisions import PARTS, event_name, relation_name
from validator.compare.values import in_full, words
from validator.model.agreement import Agreement
from validator.model.area import Area
from validator.model.base import Model
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.render.changes.phrases import label, subject_text, which
from validator.render.escape import terminal
from validator.render.words import one_line

_IN_THE_NAME = {
    Part.SHEET: PARTS,
    Part.PARTY: set[str](),
    Part.EVENT: {"event", "parties"},
    Part.PROVISION: {"type", "id"},
    Part.SECOND_CODING: {"type", "id", "provisions"},
    Part.STATEMENT: {"id"},
    Part.RELATION: {"kind", "agreement"},
    Part.SOURCE: set[str](),
}
"""The fields without a line: the name that begins every line has them, or they are parts."""


def facts(agreement: Agreement) -> str:
    """Write all an agreement says, an empty line after each part of it.

    Provisions stand in the order of their kinds, all else in that of the file.
    """
    return "\n".join(_block(subject, part) for subject, part in _parts(agreement))


def facts_of_both(one: Agreement, other: Agreement, names: tuple[str, str]) -> str:
    """Write two states of an agreement as one text, with marks of a conflict where they differ."""
    first, second = (facts(side).splitlines() for side in (one, other))
    out: list[str] = []
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    for what, start, end, other_start, other_end in matcher.get_opcodes():
        if what == "equal":
            out += first[start:end]
            continue
        out += [f"<<<<<<< {terminal(names[0])}", *first[start:end], "======="]
        out += [*second[other_start:other_end], f">>>>>>> {terminal(names[1])}"]
    return "".join(f"{line}\n" for line in out)


def _parts(agreement: Agreement) -> Iterator[tuple[Subject, Model]]:
    yield Subject(Part.SHEET, ""), agreement
    yield from ((Subject(Part.PARTY, one.code), one) for one in agreement.parties)
    yield from ((Subject(Part.EVENT, event_name(one)), one) for one in agreement.timeline)
    yield from _provisions(Part.PROVISION, agreement.provisions)
    if agreement.second_coding:
        yield Subject(Part.SECOND_CODING, ""), agreement.second_coding
        yield from _provisions(Part.SECOND_CODING, agreement.second_coding.provisions)
    yield from ((Subject(Part.STATEMENT, one.id), one) for one in agreement.statements)
    yield from ((Subject(Part.RELATION, relation_name(one)), one) for one in agreement.relations)
    yield from ((Subject(Part.SOURCE, key), one) for key, one in agreement.sources.items())


def _provisions(part: Part, provisions: Sequence[Provision]) -> Iterator[tuple[Subject, Model]]:
    for kind in KINDS:
        yield from ((Subject(part, kind), one) for one in provisions if one.type == kind)


def _block(subject: Subject, part: Model) -> str:
    about = subject_text(subject) + which(part)
    lead = f"{about}: " if about else ""
    return "".join(
        f"{terminal(one_line(f'{lead}{label(name)} {said}'))}\n"
        for name in type(part).model_fields
        if name not in _IN_THE_NAME[subject.part]
        and (said := ", ".join(_said(getattr(part, name))))
    )


def _said(value: object) -> tuple[str, ...]:
    """The words of a value; those of an area leave out what it covers where it has names."""
    return in_full(value) if isinstance(value, Area) else words(value)
