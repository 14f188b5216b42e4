"""The options that select agreements, the same for every command, and what they are read as."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from validator.cli.complete import families, kinds, party_codes, statuses
from validator.cli.output import print_note, stop
from validator.render.escape import terminal

if TYPE_CHECKING:
    from validator.compare.matrix import Matrix
    from validator.corpus.query import Query
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
    from validator.corpus.asking import QueryError, asked

    try:
        query = asked(
            today(),
            as_of=as_of,
            party=party or (),
            between=between or (),
            signed=signed or (),
            in_force_on=in_force_on or (),
            type=type_ or (),
            family=family or (),
            status=status or (),
        )
    except QueryError as error:
        stop(f"--{error.name.replace('_', '-')}: {error.message}", error.cure)
    for told in _out_of_time(query):
        print_note(f"agreements: {terminal(told)}")
    return query


def _out_of_time(query: Query) -> Iterator[str]:
    """Say when the code of each party is one, where the day asked of is at another time.

    An agreement binds a party until its timeline says otherwise, and few record that it ceased.
    """
    from validator.states import state

    day = query.as_of
    for code in dict.fromkeys((*query.parties, *query.between)):
        known = state(code)
        if day is None or known is None or known.existed_on(day):
            continue
        periods = (*known.earlier, (known.since, known.until))
        ended = max((last for _, last in periods if last and last < day), default=None)
        begins = min((first for first, _ in periods if first and first > day), default=None)
        named = f"{code} ({known.name})"
        if begins is None:
            yield (
                f"{named} was a party code until {ended}; what passed to others is in the "
                "timelines that record a succession"
            )
        elif ended is None:
            yield f"{named} is a party code only from {begins} on"
        else:
            yield f"{named} was a party code until {ended}, and again from {begins} on"


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


def texts(agreements: Sequence[Agreement], query: Query) -> tuple[Agreement, ...]:
    """Select agreements; with a day those that bound on it, or may have, as they stood then.

    Ends the command where none is left: what is written of them would take the place of more.
    """
    found = _texts(agreements, query)
    if not found:
        stop(
            "no agreement fits what was selected, so nothing was written",
            "leave out some of the options that select",
        )
    return found


def _texts(agreements: Sequence[Agreement], query: Query) -> tuple[Agreement, ...]:
    from dataclasses import replace

    from validator.corpus.as_it_stood import as_it_stood

    if query.as_of is None:
        return chosen(agreements, query)
    found = chosen(agreements, replace(query, shown=True))
    matrix = side_by_side(found, query)
    if matrix.left_out:
        count, day = len(matrix.left_out), matrix.day
        print_note(f"agreements: {count} left out that did not bind on {day}; `matrix` says why")
    return tuple(as_it_stood(column.agreement, column.standing) for column in matrix.columns)


def side_by_side(agreements: Iterable[Agreement | tuple[str, Agreement]], query: Query) -> Matrix:
    """Put agreements into a matrix of the day, the party and the rows that are asked for."""
    from validator.compare.matrix import build_matrix

    return build_matrix(agreements, query.as_of, query.party).showing(query.rows)


_HINTS = get_type_hints(_options, localns={"Query": object}, include_extras=True)
