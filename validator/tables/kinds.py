"""The kinds of provision, and the parameters they have: the codebook as tables."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.base import Vocabulary
from validator.model.docs import field_docs
from validator.model.kinds import FAMILIES, FAMILY_OF, KINDS
from validator.model.outline import types_in
from validator.tables.keys import OF_KIND
from validator.tables.table import Column, Content, ForeignKey, Row, Table, Type


def _kinds(content: Content) -> Iterator[Row]:
    order = {word: number for number, word in enumerate(KINDS, 1)}
    for word in content.kinds:
        kind, family = KINDS[word], FAMILY_OF[word]
        yield (
            word,
            order[word],
            family.id,
            family.title,
            family.procedural,
            kind.standard_term(),
            kind.definition(),
            kind.boundary() or None,
            kind.SILENT,
            tuple(kind.DATASETS) or None,
        )


def _parameters(content: Content) -> Iterator[Row]:
    for word in content.kinds:
        kind = KINDS[word]
        docs = field_docs(kind)
        for name in kind.parameters():
            words = (str(w) for each in types_in(kind, name, Vocabulary) for w in each)
            yield word, name, " ".join(docs[name].split()), tuple(words) or None


KINDS_TABLE = Table(
    "kinds",
    "Kinds of provision",
    "What may be asked of every agreement: a row for every kind, as the codebook defines it.",
    (
        Column("type", Type.TEXT, "The word that stands for the kind.", required=True),
        Column("position", Type.INTEGER, "Its place in the matrix, from 1.", required=True),
        Column(
            "family",
            Type.TEXT,
            "The family of kinds it belongs to.",
            required=True,
            words=tuple(family.id for family in FAMILIES),
        ),
        Column("family_title", Type.TEXT, "The name of the family.", required=True),
        Column(
            "procedural",
            Type.BOOLEAN,
            "Whether it is a term or procedure, which need not bind anybody to act.",
            required=True,
        ),
        Column("term", Type.TEXT, "The term of the field.", required=True),
        Column("definition", Type.TEXT, "What a provision of this kind is.", required=True),
        Column("boundary", Type.TEXT, "Where its neighbours begin."),
        Column("silent_where", Type.TEXT, "What counts as silent.", required=True),
        Column("datasets", Type.WORDS, "The datasets that code it."),
    ),
    ("type",),
    _kinds,
)

PARAMETERS_OF_KINDS = Table(
    "kind_parameters",
    "Parameters of kinds",
    "What may be stated of a provision of a kind beyond what every provision has.",
    (
        Column("type", Type.TEXT, "The kind of provision.", required=True),
        Column("parameter", Type.TEXT, "The name of the parameter.", required=True),
        Column("description", Type.TEXT, "What it means.", required=True),
        Column("words", Type.WORDS, "The closed list of its values, where it has one."),
    ),
    ("type", "parameter"),
    _parameters,
    (OF_KIND,),
)

OF_PARAMETER = ForeignKey(("type", "parameter"), "kind_parameters", ("type", "parameter"))
