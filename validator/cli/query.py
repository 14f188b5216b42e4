"""The options that select agreements, the same for every command, and what they are read as."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from validator.cli.complete import families, kinds, party_codes, statuses
from validator.cli.output import print_note, stop
from validator.render.escape import terminal
from validator.text import excerpt

if TYPE_CHECKING:
    from validator.compare.matrix import Matrix
    from validator.corpus.query import Days, Query
    from validator.model.agreement import Agreement

_SHOWN_AT_MOST = 6


def _options(
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="The day it is asked of: 1952-02-18."),
    ] = None,
    party: Annotated[
        list[str] | None,
        typer.Option(
            "--party",
            metavar="CODE",
            autocompletion=party_codes,
            help="Has or had this party; with --as-of, on that day.",
        ),
    ] = None,
    between: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--between",
            metavar="CODE CODE",
            autocompletion=party_codes,
            help="Has or had both parties; with --as-of, on that day.",
        ),
    ] = None,
    signed: Annotated[
        list[str] | None,
        typer.Option("--signed", metavar="DATES", help="Signed in: 1955, 1990..2001-06, ..1945."),
    ] = None,
    in_force_on: Annotated[
        list[str] | None,
        typer.Option("--in-force-on", metavar="DATE", help="In force at the end of this day."),
    ] = None,
    type_: Annotated[
        list[str] | None,
        typer.Option(
            "--type",
            metavar="KIND",
            autocompletion=kinds,
            help="Has such a clause: mutual-defence.",
        ),
    ] = None,
    family: Annotated[
        list[str] | None,
        typer.Option(
            "--family",
            metavar="FAMILY",
            autocompletion=families,
            help="Has a clause of this family: defence.",
        ),
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option(
            "--status",
            metavar="STATUS",
            autocompletion=statuses,
            help="Has this status today, or on the day of --as-of: in-force.",
        ),
    ] = None,
) -> Query:
    """Read the options; the first that cannot be read ends the command."""
    from validator.cli.day import today
    from validator.corpus.query import Query
    from validator.model.kinds import FAMILIES, KINDS
    from validator.model.standing import Status

    day = _day("--as-of", as_of) if as_of is not None else None
    known = {str(one): one for one in Status}
    return Query(
        day=day or today(),
        as_of=day,
        parties=tuple(_party("--party", code) for code in party or ()),
        between=tuple(_party("--between", code) for code in between or ()),
        signed=tuple(_days(text) for text in signed or ()),
        in_force_on=tuple(_day("--in-force-on", text) for text in in_force_on or ()),
        types=tuple(_word("--type", word, KINDS) for word in type_ or ()),
        families=tuple(_word("--family", word, [f.id for f in FAMILIES]) for word in family or ()),
        statuses=tuple(known[_word("--status", word, known)] for word in status or ()),
    )


def selects(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that select; it gets what they are read as in `query`."""
    hints = get_type_hints(command, localns={"Query": object}, include_extras=True)
    own = [
        param.replace(annotation=hints[name])
        for name, param in inspect.signature(command).parameters.items()
        if name != "query"
    ]
    added = [
        param.replace(annotation=_HINTS[name])
        for name, param in inspect.signature(_options).parameters.items()
    ]

    @functools.wraps(command)
    def run(**arguments: Any) -> None:  # noqa: ANN401 - whatever the command takes
        given = {param.name: arguments.pop(param.name) for param in added}
        command(**arguments, query=_options(**given))

    named = [param.replace(kind=inspect.Parameter.KEYWORD_ONLY) for param in (*own, *added)]
    run.__signature__ = inspect.Signature(named)  # type: ignore[attr-defined]
    run.__annotations__ = {param.name: param.annotation for param in named}
    return run


def chosen(agreements: Sequence[Agreement], query: Query) -> tuple[Agreement, ...]:
    """Select agreements; those of which the dates leave it open are told on standard error."""
    from validator.corpus.query import select

    found = select(agreements, query)
    if found.left_open:
        ids = [one.id for one in found.left_open]
        more = len(ids) - _SHOWN_AT_MOST
        named = ", ".join(ids[:_SHOWN_AT_MOST]) + (f" and {more} more" if more > 0 else "")
        told = f"{len(ids)} left out because their dates leave it open: {named}"
        print_note(f"agreements: {terminal(told)}")
    return found.chosen


def side_by_side(agreements: Iterable[Agreement | tuple[str, Agreement]], query: Query) -> Matrix:
    """Put agreements into a matrix of the day, the party and the rows that are asked for."""
    from validator.compare.matrix import build_matrix

    return build_matrix(agreements, query.as_of, query.party).showing(query.rows)


def _day(flag: str, text: str) -> date:
    from validator.model.dates import PartialDate, is_date

    found = PartialDate(text) if is_date(text) else None
    if found is None or found.earliest != found.latest:
        stop(
            f'{flag}: "{excerpt(text)}" is not a day',
            _date_cure(text) or "write YYYY-MM-DD: 1952-02-18",
        )
    return found.earliest


def _days(text: str) -> Days:
    from validator.corpus.query import Days
    from validator.model.dates import PartialDate, is_date

    first, dots, last = text.partition("..")
    last = last if dots else first
    given = [part for part in (first, last) if part]
    wrong = [part for part in given if not is_date(part)]
    if not given or wrong:
        cure = _date_cure(wrong[0]) if wrong else ""
        form = "write a date, or two with .. between: 1955, 1990..2001-06, ..1945"
        stop(f'--signed: "{excerpt(text)}" is not a time', cure or form)
    days = Days(
        PartialDate(first).earliest if first else None,
        PartialDate(last).latest if last else None,
    )
    if days.first and days.last and days.last < days.first:
        stop(f'--signed: "{text}" ends before it begins', f"write {last}..{first}")
    return days


def _date_cure(text: str) -> str:
    """The date that was probably meant, where it can be told."""
    from validator.check.dates import date_cure
    from validator.model.dates import is_date

    return "" if is_date(text) else date_cure(text).hint


def _party(flag: str, text: str) -> str:
    from validator.states import candidates, state, suggest_code

    if state(text) is None:
        sure = state(suggest_code(text) or "")
        meant = (sure,) if sure else candidates(text)[:_SHOWN_AT_MOST]
        named = " or ".join(f"{one.code} ({one.name})" for one in meant)
        cure = f"write {named}" if meant else "write a code of three letters, such as IRN"
        stop(f'{flag}: "{excerpt(text)}" is no code of a party', cure)
    return text


def _word(flag: str, word: str, known: Collection[str]) -> str:
    from validator.check.suggest import closest, did_you_mean

    if word not in known:
        cure = did_you_mean(closest(word, known)) or f"there are {', '.join(known)}"
        stop(f'{flag}: there is no "{excerpt(word)}"', cure)
    return word


_HINTS = get_type_hints(_options, localns={"Query": object}, include_extras=True)
