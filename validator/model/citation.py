"""Sources, and places in them."""

from __future__ import annotations

from validator.model.base import LanguageCode, Line, Model, Prose, Slug, Url, Vocabulary
from validator.model.dates import PartialDate


class Basis(Vocabulary):
    """On what ground a coded fact stands."""

    TEXT = "text", "The treaty text itself, a quotation or a translation of it was read."
    OFFICIAL_SUMMARY = (
        "official-summary",
        "A summary by a party, a parliament or the depositary was read.",
    )
    REPORT = "report", "A press report or a study says so."
    UNVERIFIED = "unverified", "Believed true, not checked against a source. Shown as such."


class SourceKind(Vocabulary):
    """What sort of document a source is."""

    TREATY_TEXT = "treaty-text", "The text of the agreement, or a translation or part of it."
    LAW = "law", "A law or decree, for instance the act of ratification."
    OFFICIAL = "official", "A statement, summary or page of a government or parliament."
    NEWS = "news", "A report by a news agency, newspaper or broadcaster."
    STUDY = "study", "A study, book, or analyst's paper."
    DATASET = "dataset", "A dataset."


class Read(Vocabulary):
    """How much of a source the coder has read."""

    WHOLE = "whole", "Read from beginning to end."
    EXCERPTS = "excerpts", "Read in parts."
    NOT_READ = "not-read", "Known to exist, not read."


class Source(Model):
    """A document that citations refer to by its key."""

    kind: SourceKind
    """What sort of document it is."""
    title: Line
    """Its title, or a short description in our own words where it has none."""
    publisher: Line | None = None
    """Who published it."""
    authors: tuple[Line, ...] = ()
    """Who wrote it."""
    date: PartialDate | None = None
    """When it was published."""
    accessed: PartialDate | None = None
    """When it was read."""
    url: Url | None = None
    """Where it can be found on the web."""
    language: LanguageCode | None = None
    """The language it was read in."""
    read: Read
    """How much of it was read."""
    note: Prose | None = None
    """What a reader should know of it: a copy of what, pictures, slips."""


class Citation(Model):
    """A source and a place in it."""

    source: Slug
    """The key of the source under `sources`."""
    article: Line | None = None
    """The article of the agreement, as text: "3(3)", "IX", "preamble"."""
    articles: tuple[Line, ...] = ()
    """The articles, where a provision rests on several: ["3", "5(2)"]. Then leave out `article`."""
    article_unverified: bool = False
    """True where the article number is believed right but was not seen in the source."""
    page: Line | None = None
    """A page, paragraph or section of the source, as text."""

    def __str__(self) -> str:
        """The citation in words: `tass, article 3(3) (number unverified)`."""
        articles = ", ".join((self.article,) if self.article else self.articles)
        number = " (number unverified)" if self.article_unverified else ""
        parts = (self.source, f"article {articles}{number}" if articles else "", self.page or "")
        return ", ".join(part for part in parts if part)
