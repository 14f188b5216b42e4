"""What an answer to a question of `agreements new` stands for, and whether it fits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.check.suggest import closest, did_you_mean
from validator.model.agreement import Instrument, Publication
from validator.model.base import Vocabulary
from validator.model.citation import Read, SourceKind
from validator.states import candidates, code_for, state
from validator.write.draft import Draft, Refusal

_MOST_GUESSES = 6


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to know. `name` is its name in `Answers`, `words` are the possible answers."""

    name: str
    flag: str
    prompt: str
    words: type[Vocabulary] | None = None
    default: str = ""
    optional: bool = False

    @property
    def required(self) -> bool:
        """Tell whether nothing can stand in for an answer."""
        return not self.optional and not self.default


QUESTIONS = (
    Question("signed", "--signed", "Date of signature (2025-01-17, or 2025-01, or 2025)"),
    Question("parties", "--party", "Party {}, by name or code"),
    Question("title", "--title", "Title in English"),
    Question("instrument", "--instrument", "Instrument", Instrument),
    Question("publication", "--publication", "Publication", Publication, Publication.PUBLIC),
    Question("place", "--place", "Place of signature (Enter: not known)", optional=True),
    Question("source_title", "--source-title", "Title of a source, best of the text itself"),
    Question("source_url", "--source-url", "Its web address (Enter: none)", optional=True),
    Question("source_kind", "--source-kind", "Its kind", SourceKind),
    Question(
        "source_language",
        "--source-language",
        "The language you read it in, such as en (Enter: leave it out)",
        optional=True,
    ),
    Question("source_read", "--source-read", "How much of it you read", Read),
)
"""In the order in which they are asked: the date first, as it says which states there were."""

IDENTIFIER = Question("id", "--id", "Id, which is the name of the file")
"""Asked last, as the other answers propose it."""


class RefusedError(ValueError):
    """An answer that does not fit, with the cure where one is known."""

    def __init__(self, message: str, cure: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure


def settled(draft: Draft, question: Question, text: str) -> Draft:
    """The draft with the answer a text stands for. Raises `RefusedError`."""
    text = re.sub("[ \t\r\n]+", " ", text).strip()
    if not text and question.optional:
        return draft
    if question.name == "signed":
        text = text.strip("\"'")  # as a file would have a year
    if question.words:
        text = _word(text, list(question.words))
    return _judged(draft.answered(question.name, text))


def with_party(draft: Draft, name: str) -> Draft:
    """The draft with one more party, by name or code. Raises `RefusedError`."""
    code = code_for(name)
    if code is None:
        raise _unknown(name, draft)
    parties = draft.parties
    if code in parties:
        raise RefusedError(f"{named(code)} is a party already", "name another one")
    return _judged(draft.answered("parties", (*parties, code)))


def named(code: str) -> str:
    """A party as a reader knows it: `SUN (Soviet Union)`, `NATO`."""
    known = state(code)
    return f"{code} ({known.name})" if known and known.name != code else code


def _judged(draft: Draft) -> Draft:
    refusal = draft.refusal()
    if isinstance(refusal, Refusal):
        raise RefusedError(refusal.message, refusal.cure)
    return draft


def _word(text: str, words: list[Vocabulary]) -> str:
    plain = text.casefold().replace(" ", "-")
    if plain in words:
        return plain
    guess = did_you_mean(closest(text, words))
    raise RefusedError(f'"{text}" is none of: {", ".join(words)}', guess)


def _unknown(name: str, draft: Draft) -> RefusedError:
    found = [one.code for one in candidates(name)]
    found = [code for code in found if draft.existed(code)] or found
    if not found:
        return RefusedError(
            f'no party is known as "{name}"',
            "write a name in English, or a code of ISO 3166 such as IRN",
        )
    if len(found) > _MOST_GUESSES:
        return RefusedError(f'"{name}" may mean many parties', "write the whole name")
    *others, last = map(named, found)
    guess = f"{', '.join(others)} or {last}" if others else last
    return RefusedError(f'no single party is known as "{name}"', f"did you mean {guess}?")
