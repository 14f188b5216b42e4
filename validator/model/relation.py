"""How one agreement stands to another."""

from __future__ import annotations

from validator.model.base import Line, Model, Prose, Slug, Vocabulary
from validator.model.citation import Basis, Citation
from validator.model.dates import PartialDate


class RelationKind(Vocabulary):
    """How this agreement stands to the other."""

    FOLLOWS = "follows", "Comes after the other on the same matter, without a clause ending it."
    PRECEDES = "precedes", "Comes before the other on the same matter."
    SUPERSEDES = "supersedes", "Ends or replaces the other by its own terms."
    SUPERSEDED_BY = "superseded-by", "Is ended or replaced by the other."
    AMENDS = "amends", "Changes the other."
    AMENDED_BY = "amended-by", "Is changed by the other."
    IMPLEMENTS = "implements", "Carries out the other."
    IMPLEMENTED_BY = "implemented-by", "Is carried out by the other."
    REFERS_TO = "refers-to", "Names the other in its text."
    COMPARED_WITH = "compared-with", "A source compares the two."
    RELATED = "related", "Bears on the same matter."


class Relation(Model):
    """A link to another agreement: one coded here by its id, any other by its title."""

    kind: RelationKind
    """How this agreement stands to the other."""
    agreement: Slug | None = None
    """The id of an agreement that has a file."""
    title: Line | None = None
    """The title of an agreement that has none."""
    date: PartialDate | None = None
    """When the other agreement was signed."""
    summary: Prose | None = None
    """What the link consists in, in our own words."""
    basis: Basis | None = None
    """On what ground this stands; left out it is a report."""
    cite: Citation
    """The source that says so."""
