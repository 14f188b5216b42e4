"""Tells whether an answer fits, by checking the file it would give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from validator.check.pipeline import check_document
from validator.model.dates import PartialDate, is_date
from validator.read import read_bytes
from validator.read.characters import scan
from validator.states import all_codes, valid_on
from validator.write.template import Answers, draft_text, proposed_id, year_of

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an answer does not fit, and the cure where one is known."""

    message: str
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers so far, by the names of `Answers`.

    The validator judges: what is not answered yet is filled with what is right, so that whatever
    is wrong lies in the answers.
    """

    answers: dict[str, Any]

    def answered(self, name: str, value: str | tuple[str, ...]) -> Draft:
        """The draft with one more answer."""
        return Draft({**self.answers, name: value})

    @property
    def signed(self) -> str:
        """The date of signature, or one that stands in for it."""
        signed: str = self.answers.get("signed", "2000-01-01")
        return signed

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties answered so far."""
        parties: tuple[str, ...] = self.answers.get("parties", ())
        return parties

    def existed(self, code: str) -> bool:
        """Tell whether a party existed when the agreement was signed."""
        return valid_on(code, _day(self.signed))

    def refusal(self) -> Refusal | None:
        """What is wrong with the answers; None where nothing is, a warning counts too."""
        for value in self.answers.values():
            for text in value if isinstance(value, tuple) else (value,):
                for mistake, _ in scan(text):
                    return Refusal(mistake.message, mistake.help)
        answers = self.filled()
        text = draft_text(answers)
        found = check_document(read_bytes(text.encode(), shown=f"{answers.id}.yaml")).findings
        return Refusal(found[0].message, found[0].hint or found[0].help) if found else None

    def filled(self) -> Answers:
        """The answers, with fillings for those that are still to come."""
        signed, parties = self.signed, self.parties
        fill = [code for code in _existing(signed) if code not in parties]
        parties += tuple(fill[: max(0, _PAIR - len(parties))])
        whole = {
            "id": proposed_id(parties, signed) or f"short-name-{year_of(signed)}",
            "signed": signed,
            "title": "Title",
            "instrument": "treaty",
            "source_title": "Title",
            "source_kind": "treaty-text",
            "source_read": "whole",
        }
        return Answers(**{**whole, **self.answers, "parties": parties})


@cache
def _existing(signed: str) -> tuple[str, ...]:
    """Some codes of states that existed at the date."""
    day = _day(signed)
    return tuple(code for code in all_codes() if valid_on(code, day))[: _PAIR + 1]


def _day(signed: str) -> date:
    return PartialDate(signed if is_date(signed) else "2000").latest
