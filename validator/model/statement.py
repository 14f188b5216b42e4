"""What was said about an agreement, which is not what was agreed."""

from __future__ import annotations

from validator.model.base import Line, Model, PartyCode, Prose, Slug, Vocabulary
from validator.model.citation import Citation
from validator.model.dates import PartialDate


class StatementKind(Vocabulary):
    """What the speaker does by saying it."""

    INTENTION = "intention", "Says what is going to be done, or hoped."
    ASSESSMENT = "assessment", "Values or judges."
    DESCRIPTION = "description", "Says what the agreement holds or what the state of things is."
    INTERPRETATION = "interpretation", "Reads a meaning into somebody else's words or the text."
    ALLEGATION = "allegation", "Accuses somebody of something."
    DENIAL = "denial", "Rejects an allegation."
    NO_COMMENT = "no-comment", "Neither confirms nor denies."


class Speech(Vocabulary):
    """How near to the speaker's words the source comes."""

    DIRECT = "direct", "Quoted word for word by the source."
    INDIRECT = "indirect", "Reported by the source in its own words."
    FRAGMENT = "fragment", "A few words quoted, the rest reported."


class Verdict(Vocabulary):
    """What checking the statement against other sources gave."""

    SUPPORTED = "supported", "Other sources or the text bear it out."
    CONTRADICTED = "contradicted", "Other sources or the text say otherwise."
    PARTLY_CONTRADICTED = "partly-contradicted", "Right in part, wrong in part."
    WIDER_THAN_TEXT = "wider-than-text", "Says more than the text of the agreement does."
    UNCHECKED = "unchecked", "Not checked."


class Speaker(Model):
    """Who said it."""

    name: Line
    """A person, a government, an organisation or a medium."""
    role: Line | None = None
    """The office held on the day."""
    party: PartyCode | None = None
    """The state or organisation spoken for."""


class Statement(Model):
    """A remark, a claim, an allegation or its answer. It never fills a cell of the matrix."""

    id: Slug
    """A name for the statement, unique in this file."""
    by: Speaker
    """Who said it."""
    date: PartialDate | None = None
    """When it was said."""
    medium: Line | None = None
    """Through which medium it came."""
    speech: Speech | None = None
    """How near to the speaker's words the source comes."""
    kind: StatementKind
    """What the speaker does by saying it."""
    summary: Prose
    """What was said, in our own words."""
    about: tuple[Slug, ...] = ()
    """What it is about: provision kinds or other subjects."""
    against: tuple[PartyCode, ...] = ()
    """Whom an allegation accuses."""
    answers: Slug | None = None
    """The id of the statement this one replies to."""
    verdict: Verdict
    """What checking it gave."""
    verdict_note: Prose | None = None
    """Why, and what is so instead."""
    checked_against: tuple[Citation, ...] = ()
    """The sources it was checked against."""
    cite: Citation
    """The source that reports it."""
