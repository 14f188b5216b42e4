"""The agreements themselves: their sheets, titles in other languages, articles without a kind."""

from __future__ import annotations

from collections.abc import Iterator

from validator.model.agreement import Agreement, Coding, Languages, UncodedArticles
from validator.model.dates import PartialDate
from validator.model.event import EventKind
from validator.model.standing import Status
from validator.tables.fields import Fields, day_columns, day_values
from validator.tables.keys import AGREEMENT, CITED, OF_AGREEMENT, OF_SOURCE, cited
from validator.tables.table import Column, Content, Row, Table, Type

_SHEET = Fields(Agreement, ("id", "title", "instrument", "publication", "coverage", "articles"))
_LANGUAGES = Fields(Languages, ("authentic", "prevailing"), {"prevailing": "prevailing_language"})
_NO_LANGUAGES: Row = (None,) * len(_LANGUAGES.columns)
_CODING = Fields(Coding, ("by", "date"), {"by": "coded_by", "date": "coded_date"})
_NO_CODING: Row = (None,) * len(_CODING.columns)
_UNCODED = Fields(UncodedArticles, ("why",))


def _optional(columns: tuple[Column, ...]) -> Iterator[Column]:
    """The columns of a part that may be missing as a whole."""
    for column in columns:
        yield Column(column.name, column.type, column.description, words=column.words)


def _first(agreement: Agreement, event: EventKind) -> PartialDate | None:
    return next((one.date for one in agreement.timeline if one.event is event), None)


def _rows(content: Content) -> Iterator[Row]:
    for one in content.agreements:
        yield (
            *_SHEET.values(one),
            tuple(party.code for party in one.parties),
            *day_values(one.signed),
            *day_values(_first(one, EventKind.ENTERED_INTO_FORCE)),
            *day_values(_first(one, EventKind.ENDED)),
            one.last_day,
            str(one.status_on(one.last_day)),
            *(_LANGUAGES.values(one.languages) if one.languages else _NO_LANGUAGES),
            *(_CODING.values(one.coded) if one.coded else _NO_CODING),
            one.second_coding is not None,
            one.note,
            *(cited(one.id, one.cite) if one.cite else (None, None)),
        )


def _title_rows(content: Content) -> Iterator[Row]:
    for one in content.agreements:
        for language, title in one.titles.items():
            yield one.id, language, title


def _uncoded_rows(content: Content) -> Iterator[Row]:
    for one in content.agreements:
        number = 0
        for group in one.uncoded_articles:
            for article in group.articles:
                number += 1
                yield one.id, number, article, *_UNCODED.values(group)


AGREEMENTS = Table(
    "agreements",
    "Agreements",
    "A row for every agreement: what it is, when it was made and ended, how far it is coded.",
    (
        *_SHEET.columns,
        Column(
            "parties", Type.WORDS, "The codes of the parties; `parties` has more.", required=True
        ),
        *day_columns("signed", "When it was signed first."),
        *day_columns("entered_into_force", "When it entered into force first."),
        *day_columns("ended", "When it ceased to be in force."),
        Column(
            "last_event",
            Type.DAY,
            "The last day on which an event of its timeline may have happened.",
            required=True,
        ),
        Column(
            "last_status",
            Type.TEXT,
            "How it stood at the end of that day; `agreements list` tells of any other.",
            required=True,
            words=tuple(map(str, Status)),
        ),
        *_optional(_LANGUAGES.columns),
        *_optional(_CODING.columns),
        Column(
            "second_coded",
            Type.BOOLEAN,
            "Whether a second coder has coded it too, which fills no cell and is not in here.",
            required=True,
        ),
        *Fields(Agreement, ("note",)).columns,
        *_optional(CITED),
    ),
    ("id",),
    _rows,
    (OF_SOURCE,),
)

TITLES = Table(
    "titles",
    "Titles in other languages",
    "A row for every title of an agreement in a language other than English.",
    (
        AGREEMENT,
        Column("language", Type.TEXT, "The language, as in BCP 47.", required=True),
        Column("title", Type.TEXT, "The title in that language.", required=True),
    ),
    ("agreement", "language"),
    _title_rows,
    (OF_AGREEMENT,),
)

UNCODED = Table(
    "uncoded_articles",
    "Articles without a kind",
    "A row for every article that was read and has no provision of any kind.",
    (
        AGREEMENT,
        Column("number", Type.INTEGER, "The place in the list, from 1.", required=True),
        Column("article", Type.TEXT, "Which article.", required=True),
        *_UNCODED.columns,
    ),
    ("agreement", "number"),
    _uncoded_rows,
    (OF_AGREEMENT,),
)
