"""Reads a query from the words people write, or says what is wrong with them and how to mend it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from validator.check.dates import date_cure
from validator.check.suggest import closest, did_you_mean
from validator.corpus.query import Days, Query
from validator.model.dates import PartialDate, is_date
from validator.model.kinds import FAMILIES, KINDS
from validator.model.standing import Status
from validator.states import candidates, state, suggest_code
from validator.text import excerpt

_SHOWN_AT_MOST = 6


class QueryError(ValueError):
    """A word of a query that cannot be read: which part it is in, what is wrong, and the cure."""

    def __init__(self, name: str, message: str, cure: str) -> None:
        super().__init__(f"{name}: {message} ({cure})")
        self.name = name
        self.message = message
        self.cure = cure


def asked(  # noqa: PLR0913 - all that may be asked
    today: date,
    *,
    as_of: str | None = None,
    party: Sequence[str] = (),
    between: Sequence[str] = (),
    signed: Sequence[str] = (),
    in_force_on: Sequence[str] = (),
    type: Sequence[str] = (),
    family: Sequence[str] = (),
    status: Sequence[str] = (),
) -> Query:
    """Read a query; `today` is the day the status is asked of where no other is given.

    Raises `QueryError` for the first word that cannot be read.
    """
    day = _day("as_of", as_of) if as_of is not None else None
    if twice := [code for code in between if between.count(code) > 1]:
        cure = f"name another party, or ask for the party {excerpt(twice[0])} alone"
        raise QueryError("between", f"{excerpt(twice[0])} is there twice", cure)
    known = {str(one): one for one in Status}
    families = [one.id for one in FAMILIES]
    return Query(
        day=day or today,
        as_of=day,
        parties=tuple(_party("party", code) for code in party),
        between=tuple(_party("between", code) for code in between),
        signed=tuple(_days("signed", text) for text in signed),
        in_force_on=tuple(_day("in_force_on", text) for text in in_force_on),
        types=tuple(_word("type", word, KINDS) for word in type),
        families=tuple(_word("family", word, families) for word in family),
        statuses=tuple(known[_word("status", word, known)] for word in status),
    )


def _day(name: str, text: str) -> date:
    found = PartialDate(text) if is_date(text) else None
    if found is None or found.earliest != found.latest:
        cure = _date_cure(text) or "write YYYY-MM-DD: 1952-02-18"
        raise QueryError(name, f'"{excerpt(text)}" is not a day', cure)
    return found.earliest


def _days(name: str, text: str) -> Days:
    first, dots, last = text.partition("..")
    last = last if dots else first
    given = [part for part in (first, last) if part]
    wrong = [part for part in given if not is_date(part)]
    if not given or wrong:
        cure = _date_cure(wrong[0]) if wrong else ""
        form = "write a date, or two with .. between: 1955, 1990..2001-06, ..1945"
        raise QueryError(name, f'"{excerpt(text)}" is not a time', cure or form)
    days = Days(
        PartialDate(first).earliest if first else None,
        PartialDate(last).latest if last else None,
    )
    if days.first and days.last and days.last < days.first:
        raise QueryError(name, f'"{text}" ends before it begins', f"write {last}..{first}")
    return days


def _date_cure(text: str) -> str:
    """The date that was probably meant, where it can be told."""
    return "" if is_date(text) else date_cure(text).hint


def _party(name: str, text: str) -> str:
    if state(text) is None:
        sure = state(suggest_code(text) or "")
        meant = (sure,) if sure else candidates(text)[:_SHOWN_AT_MOST]
        named = " or ".join(f"{one.code} ({one.name})" for one in meant)
        cure = f"write {named}" if meant else "write a code of three letters, such as IRN"
        raise QueryError(name, f'"{excerpt(text)}" is no code of a party', cure)
    return text


def _word(name: str, word: str, known: Collection[str]) -> str:
    if word not in known:
        cure = did_you_mean(closest(word, known)) or f"there are {', '.join(known)}"
        raise QueryError(name, f'there is no "{excerpt(word)}"', cure)
    return word
