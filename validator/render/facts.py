"""An agreement fact by fact, each on a line of its own that says what it is about.

Two states of an agreement written so can be compared line by line, by any program that compares
texts. The words are those of a change: where one says `duration: term 10 years -> 20 years`, the
lines here are `duration: term 10 years` and `duration: term 20 years`.
"""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.change import Part, Subject
from validator.compare.revisions import LISTS, event_name, relation_name
from validator.compare.values import in_full, words
from validator.model.agreement import Agreement
from validator.model.area import Area
from validator.model.base import Model
from validator.model.kinds import KINDS
from validator.render.changes.phrases import label, subject_text
from validator.render.escape import terminal
from validator.render.words import one_line


def facts(agreement: Agreement) -> str:
    """Write all an agreement says, an empty line after each part of it.

    Provisions stand in the order of their kinds, all else in that of the file.
    """
    return "\n".join(_block(subject, part) for subject, part in _parts(agreement))


def _parts(agreement: Agreement) -> Iterator[tuple[Subject, Model]]:
    yield Subject(Part.SHEET, ""), agreement
    yield from ((Subject(Part.PARTY, one.code), one) for one in agreement.parties)
    yield from ((Subject(Part.EVENT, event_name(one)), one) for one in agreement.timeline)
    for kind in KINDS:
        found = (one for one in agreement.provisions if one.type == kind)
        yield from ((Subject(Part.PROVISION, kind), one) for one in found)
    yield from ((Subject(Part.STATEMENT, one.id), one) for one in agreement.statements)
    yield from ((Subject(Part.RELATION, relation_name(one)), one) for one in agreement.relations)
    yield from ((Subject(Part.SOURCE, key), one) for key, one in agreement.sources.items())


def _block(subject: Subject, part: Model) -> str:
    about = subject_text(subject)
    lead = f"{about}: " if about else ""
    left_out = LISTS if subject.part is Part.SHEET else ()
    return "".join(
        f"{terminal(one_line(f'{lead}{label(name)} {said}'))}\n"
        for name in type(part).model_fields
        if name not in left_out and (said := ", ".join(_said(getattr(part, name))))
    )


def _said(value: object) -> tuple[str, ...]:
    """The words of a value; those of an area leave out what it covers where it has names."""
    return in_full(value) if isinstance(value, Area) else words(value)
