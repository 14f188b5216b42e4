"""An agreement: what one file holds."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Self

from pydantic import Field

from validator.model.base import Count, LanguageCode, Line, Model, Prose, Slug, Vocabulary
from validator.model.citation import Basis, Citation, Source
from validator.model.dates import PartialDate
from validator.model.event import Event, EventKind
from validator.model.history import standing_on
from validator.model.kinds import AnyProvision
from validator.model.party import Party
from validator.model.provision import Provision
from validator.model.relation import Relation
from validator.model.standing import Answer, Standing, Status
from validator.model.statement import Statement


class Instrument(Vocabulary):
    """What the agreement is called and how formal it is."""

    TREATY = "treaty", "A treaty, charter or pact."
    AGREEMENT = "agreement", "An agreement or convention between governments."
    PROTOCOL = "protocol", "A protocol to another agreement."
    EXCHANGE_OF_NOTES = "exchange-of-notes", "An exchange of notes or letters."
    MEMORANDUM = "memorandum", "A memorandum of understanding."
    DECLARATION = "declaration", "A declaration or joint statement."


class Publication(Vocabulary):
    """Whether the text is open."""

    PUBLIC = "public", "The text is published."
    PART_SECRET = "part-secret", "Published, with a secret protocol or annex."
    SECRET = "secret", "Kept secret when concluded."
    UNPUBLISHED = "unpublished", "Not published; known from reports."


class Coverage(Vocabulary):
    """How much of the text has been read and coded."""

    COMPLETE = (
        "complete",
        "The whole text was read: a kind that is not coded is silent in it.",
    )
    PARTIAL = (
        "partial",
        "Parts were read: of a kind that is not coded nothing is known.",
    )


class Languages(Model):
    """The languages of the text."""

    authentic: tuple[LanguageCode, ...]
    """The languages in which the text is authentic."""
    prevailing: LanguageCode | None = None
    """The language that decides where they differ."""
    prevailing_basis: Basis | None = None
    """On what ground that stands; left out, on the same as the rest."""
    cite: Citation | None = None
    """The source of the languages; left out, that of the sheet."""


class Uncoded(Vocabulary):
    """Why an article has no provision of any kind."""

    PREAMBLE = "preamble", "A preamble without a duty or position of its own."
    DEFINITIONS = "definitions", "It says what words mean."
    SCOPE = "scope", "It says what the agreement is about, or where it applies."
    CROSS_REFERENCE = "cross-reference", "It only adds to an article that is coded."
    ADMINISTRATIVE = "administrative", "Forms, channels and details of procedure."
    FORMAL = "formal", "Depositary, copies, languages, signature."
    TRANSITIONAL = "transitional", "It regulates a transition and is spent."
    NO_KIND = "no-kind", "It has content for which there is no kind."


class UncodedArticles(Model):
    """Articles that were read and have no provision of any kind."""

    articles: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Which articles: ["preamble", "1", "14(2)"]."""
    why: Uncoded
    """Why there is none."""


class Coding(Model):
    """Who coded a file, and when."""

    by: Line
    """The coder: a name, or a sign that tells coders apart."""
    date: PartialDate
    """When the coding was finished."""


class SecondCoding(Coding):
    """A second coding of the same text, made without sight of the first.

    It shows how far two coders agree, and fills no cell of the matrix.
    """

    coverage: Coverage
    """How much of the text the second coder has read and coded."""
    provisions: tuple[AnyProvision, ...] = ()
    """What the second coder found, provision by provision."""
    uncoded_articles: tuple[UncodedArticles, ...] = ()
    """The articles in which the second coder found no provision."""


class Agreement(Model):
    """An international agreement: its sheet, timeline, provisions, statements and sources."""

    id: Slug
    """The name of the file without `.yaml`: party codes in alphabetical order and the year of
    signature (`irn-rus-2025`); for three parties or more a short name and the year."""
    title: Line
    """The title in English."""
    titles: Annotated[dict[LanguageCode, Line], Field(default_factory=dict)]
    """The title in other languages, by language."""
    instrument: Instrument
    """What it is called and how formal it is."""
    publication: Publication
    """Whether the text is open."""
    parties: Annotated[tuple[Party, ...], Field(min_length=2)]
    """Who is bound, or was."""
    articles: Count | None = None
    """How many articles the text has."""
    languages: Languages | None = None
    """The languages of the text."""
    coverage: Coverage
    """How much of the text has been read and coded."""
    note: Prose | None = None
    """What a reader should know before using this file."""
    cite: Citation | None = None
    """The source of the facts above."""
    timeline: Annotated[tuple[Event, ...], Field(min_length=1)]
    """What happened to it, oldest first."""
    provisions: tuple[AnyProvision, ...] = ()
    """What it promises, provision by provision."""
    uncoded_articles: tuple[UncodedArticles, ...] = ()
    """The articles that were read and have no provision of any kind. In a text read whole every
    article is cited by a provision or is here."""
    coded: Coding | None = None
    """Who coded the provisions, and when."""
    second_coding: SecondCoding | None = None
    """A second coding, made without sight of the first."""
    statements: tuple[Statement, ...] = ()
    """What was said about it, which is not what was agreed."""
    relations: tuple[Relation, ...] = ()
    """How it stands to other agreements."""
    sources: Annotated[dict[Slug, Source], Field(min_length=1)]
    """The documents cited, by a short key."""

    @classmethod
    def from_data(cls, data: Any) -> Self:  # noqa: ANN401 - whatever the file holds
        """Build from plain data as read from a file.

        Raises `pydantic.ValidationError` on data the published schema refuses.
        """
        return cls.model_validate_json(json.dumps(data))

    @property
    def signed(self) -> PartialDate | None:
        """When it was signed first."""
        dates = (one.date for one in self.timeline if one.event is EventKind.SIGNED)
        return next(dates, None)

    @property
    def last_day(self) -> date:
        """The last day on which an event of its timeline may have happened."""
        return max(event.date.latest for event in self.timeline)

    def provisions_on(self, day: date) -> tuple[Provision, ...]:
        """The provisions that are in the text on a day, as amended until then."""
        return tuple(part for part in self.provisions if part.holds_on(day))

    def standing_on(self, day: date) -> Standing:
        """How it stands at the end of a day, by the events recorded and the term of the text."""
        codes = [party.code for party in self.parties]
        return standing_on(self.timeline, codes, self.provisions_on(day), day)

    def status_on(self, day: date) -> Status:
        """The status at the end of a day; unknown where the dates leave it open."""
        return self.standing_on(day).status

    def parties_on(self, day: date) -> tuple[str, ...]:
        """Who is a party at the end of a day; whom the dates leave in doubt is left out."""
        return self.standing_on(day).parties

    def binds_on(self, day: date) -> Answer:
        """Whether it binds anybody on a day, in force or applied provisionally.

        A signature without a recorded entry into force leaves it open.
        """
        return self.standing_on(day).binds
