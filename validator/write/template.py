"""The text of a new file, made from a few answers and from what the models say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.model.agreement import Agreement, Coverage, Publication
from validator.model.base import Vocabulary
from validator.model.citation import Basis, Read, SourceKind
from validator.model.docs import field_docs
from validator.read import read_bytes
from validator.states import state
from validator.write.layout import format_document
from validator.write.stubs import stubs

_PAIR = 2
_BASES = {SourceKind.TREATY_TEXT: Basis.TEXT, SourceKind.OFFICIAL: Basis.OFFICIAL_SUMMARY}


@dataclass(frozen=True, slots=True)
class Answers:
    """What is to be known before a file can be begun; texts as the file will hold them.

    `signed` is a day, a month or a year, `parties` are codes. What is optional is empty where
    it is not known.
    """

    id: str
    signed: str
    parties: tuple[str, ...]
    title: str
    instrument: str
    source_title: str
    source_kind: str
    source_read: str
    publication: str = Publication.PUBLIC
    place: str = ""
    source_url: str = ""
    source_language: str = ""

    @property
    def basis(self) -> Basis:
        """On what ground stands what is coded from the source."""
        if self.source_read == Read.NOT_READ:
            return Basis.UNVERIFIED
        return next((b for kind, b in _BASES.items() if kind == self.source_kind), Basis.REPORT)


def proposed_id(parties: tuple[str, ...], signed: str) -> str | None:
    """The id that two parties and a date give; None for more, which need a short name."""
    if len(parties) != _PAIR:
        return None
    return "-".join((*sorted(code.lower() for code in parties), year_of(signed)))


def year_of(signed: str) -> str:
    """The year of a date as text; of what is no date, the digits a year would be."""
    found = re.match("[0-9]{4}", signed)
    return found[0] if found else "2000"


def new_file(answers: Answers, schema: str = "") -> str:
    """Write the file in the one layout.

    `schema` is the way from the file to the schema, for editors; empty for none. Raises
    `ValueError` for answers that no file can hold.
    """
    return format_document(read_bytes(draft_text(answers).encode(), shown=""), schema)


def draft_text(answers: Answers) -> str:
    """Write the file in no particular layout, whatever the answers are."""
    return "\n".join(_lines(answers)) + "\n"


def _lines(answers: Answers) -> Iterator[str]:
    source = answers.source_kind
    cite = f"cite: {{source: {_quoted(source)}}}"
    yield _entry("id", answers.id)
    yield _entry("title", answers.title)
    yield _entry("instrument", answers.instrument)
    yield _about("publication", Publication)
    yield _entry("publication", answers.publication)
    yield "parties:"
    for code in answers.parties:
        known = state(code)
        yield f"  - code: {_quoted(code)}" + (f"  # {known.name}" if known else "")
    yield _about("coverage", Coverage)
    yield _entry("coverage", Coverage.PARTIAL)
    yield cite
    yield ""
    yield _about("timeline")
    yield "timeline:"
    yield "  - event: signed"
    yield _entry("date", answers.signed, 4)
    if answers.place:
        yield _entry("place", answers.place, 4)
    yield _entry("basis", answers.basis, 4)
    yield f"    {cite}"
    yield ""
    yield from stubs(source, answers.basis)
    yield ""
    yield _about("sources")
    yield "sources:"
    yield f"  {_quoted(source)}:"
    for key, value in (
        ("kind", answers.source_kind),
        ("title", answers.source_title),
        ("url", answers.source_url),
        ("language", answers.source_language),
        ("read", answers.source_read),
    ):
        if value:
            yield _entry(key, value, 4)


def _entry(key: str, text: str, indent: int = 0) -> str:
    return f"{' ' * indent}{key}: {_quoted(text)}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _about(field: str, words: type[Vocabulary] | None = None) -> str:
    """What the model says of a field, as a comment."""
    text = field_docs(Agreement)[field]
    return f"# {text.rstrip('.')}: {', '.join(words)}." if words else f"# {text}"
