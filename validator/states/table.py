"""All codes with what is known of them, put together at the first lookup."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from validator.states import iso
from validator.states.entry import State

_NOTHING = "-"


def state(code: str) -> State | None:
    """Give what is known of a code as written, in capitals; None for an unknown one."""
    return table().get(code)


def valid_on(code: str, day: date) -> bool:
    """Tell whether the bearer of the code existed on the day; False for an unknown code."""
    found = table().get(code)
    return found is not None and found.existed_on(day)


@cache
def all_codes() -> tuple[str, ...]:
    """Give all codes in alphabetical order."""
    return tuple(sorted(table()))


@cache
def table() -> dict[str, State]:
    """Give all states and organisations by their code, those of today before the withdrawn."""
    states = _today()
    for code, entry in _withdrawn().items():
        states.setdefault(code, entry)  # ATF was withdrawn and is in use again
    for row in rows():
        _add(states, row)
    return states


@cache
def rows() -> tuple[dict[str, str], ...]:
    """Give the rows of periods.tsv by column, without the columns that say nothing."""
    return read_table("periods.tsv")


def read_table(name: str) -> tuple[dict[str, str], ...]:
    """Give the rows of a table of this package by column, without those that say nothing."""
    from importlib.resources import files  # noqa: PLC0415 -- slow to import, needed once

    text = files("validator.states").joinpath(name).read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    header = lines[0].split("\t")
    return tuple(
        {
            column: cell
            for column, cell in zip(header, line.split("\t"), strict=True)
            if cell != _NOTHING
        }
        for line in lines[1:]
    )


def _today() -> dict[str, State]:
    found = {}
    for entry in iso.countries():
        name = entry.get("common_name") or _turned(entry["name"])
        aliases = [entry["name"], _turned(entry["name"]), entry.get("official_name", name)]
        found[entry["alpha_3"]] = State(
            entry["alpha_3"],
            name,
            None,
            None,
            tuple(dict.fromkeys(a for a in aliases if a != name)),
        )
    return found


def _withdrawn() -> dict[str, State]:
    return {
        entry["alpha_3"]: State(
            entry["alpha_3"],
            _turned(entry["name"]),
            None,
            iso.withdrawal(entry["withdrawal_date"]),
        )
        for entry in iso.historic_countries()
    }


def _add(states: dict[str, State], row: dict[str, str]) -> None:
    code = row["code"]
    known = states.get(code) or State(code, row["name"], None, None)
    name = row.get("name", known.name)
    aliases = (known.name, *known.aliases, *filter(None, row.get("aliases", "").split(";")))
    states[code] = replace(
        known,
        name=name,
        since=_day(row.get("since", "")),
        until=_day(row.get("until", "")),
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias != name)),
        successors=tuple(row.get("successors", "").split()),
        organisation=row.get("kind") == "organisation",
        earlier=tuple(map(_period, filter(None, row.get("earlier", "").split(";")))),
    )


def _period(text: str) -> tuple[date | None, date]:
    first, last = text.split("/")
    return _day(first), date.fromisoformat(last)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _turned(name: str) -> str:
    """Turn `Korea, Republic of` into `Republic of Korea`."""
    short, comma, form = name.partition(", ")
    return f"{form} {short}" if comma and form.endswith((" of", " of the")) else name
