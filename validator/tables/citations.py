"""Every citation: which source bears out what, and where."""

from __future__ import annotations

from collections.abc import Iterator

from validator.compare.place import place
from validator.model.agreement import Agreement
from validator.model.citation import Citation
from validator.tables.fields import Fields
from validator.tables.keys import AGREEMENT, OF_AGREEMENT, OF_SOURCE, key
from validator.tables.provisions import OF_PROVISION
from validator.tables.relations import OF_RELATION
from validator.tables.statements import OF_STATEMENT
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type

_CITATION = Fields(Citation, ("article", "articles", "article_unverified", "page"))
_CITE, _SEE_ALSO, _CHECKED = "cite", "see_also", "checked_against"
_SHEET, _LANGUAGES = "agreement", "languages"
_PARTS = ("event", "provision", "relation", "statement")


def _rows(content: Content) -> Iterator[Row]:
    for agreement in content.agreements:
        for number, (part, name, role, cite) in enumerate(_all(content, agreement), 1):
            yield (
                agreement.id,
                number,
                part,
                role,
                *(name if part == each else None for each in _PARTS),
                key(agreement.id, cite.source),
                *_CITATION.values(cite),
                place(cite) or None,
            )


def _all(content: Content, agreement: Agreement) -> Iterator[tuple[str, str | None, str, Citation]]:
    """Every citation with the part it belongs to, the key of that part, and its role."""
    if agreement.cite:
        yield _SHEET, None, _CITE, agreement.cite
    if agreement.languages and agreement.languages.cite:
        yield _LANGUAGES, None, _CITE, agreement.languages.cite
    for number, event in enumerate(agreement.timeline, 1):
        yield "event", key(agreement.id, number), _CITE, event.cite
    for number, part in content.provisions(agreement):
        name = key(agreement.id, number)
        yield "provision", name, _CITE, part.cite
        for cite in part.see_also:
            yield "provision", name, _SEE_ALSO, cite
    for said in agreement.statements:
        name = key(agreement.id, said.id)
        yield "statement", name, _CITE, said.cite
        for cite in said.checked_against:
            yield "statement", name, _CHECKED, cite
    for number, relation in enumerate(agreement.relations, 1):
        yield "relation", key(agreement.id, number), _CITE, relation.cite


def _owner(part: str) -> Column:
    return Column(part, Type.TEXT, f"The {part} it belongs to: `id` in `{part}s`.")


CITATIONS = Table(
    "citations",
    "Citations",
    "A row for every citation of an agreement: which source, and where in it, bears out what.",
    (
        AGREEMENT,
        Column("number", Type.INTEGER, "The place among those of the agreement.", required=True),
        Column(
            "part",
            Type.TEXT,
            "What it bears out: the sheet (`agreement`), its languages, or the part named by "
            "one of the next columns.",
            required=True,
            words=(_SHEET, _LANGUAGES, *_PARTS),
        ),
        Column(
            "role",
            Type.TEXT,
            "`cite`: the source it stands on; `see_also`: a further source that says the same; "
            "`checked_against`: what a statement was checked against.",
            required=True,
            words=(_CITE, _SEE_ALSO, _CHECKED),
        ),
        *map(_owner, _PARTS),
        Column("source", Type.TEXT, "The source: `id` in `sources`.", required=True),
        *_CITATION.columns,
        Column("place", Type.TEXT, "The place in words."),
    ),
    ("agreement", "number"),
    _rows,
    (
        OF_AGREEMENT,
        ForeignKey(("event",), "events", ("id",)),
        OF_PROVISION,
        OF_RELATION,
        OF_STATEMENT,
        OF_SOURCE,
    ),
)
