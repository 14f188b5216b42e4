"""Correlates of War numbers, for joining to the datasets that use them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from validator.states.table import read_table


@dataclass(frozen=True, slots=True)
class Membership:
    """A stretch in which a code stands for a number of the state system list, version 2016.

    `until` is None for members at the end of the list, 2016-12-31.
    """

    code: str
    number: int
    since: date
    until: date | None


def memberships(code: str) -> tuple[Membership, ...]:
    """The stretches of a code, the earliest first; none for organisations and dependencies."""
    return tuple(one for one in _all() if one.code == code)


def cow_number(code: str, day: date) -> int | None:
    """The number of a code on a day, or None where it was no member of the state system."""
    return next((one.number for one in memberships(code) if _covers(one, day)), None)


def code_of_cow_number(number: int, day: date) -> str | None:
    """The code that a number stands for on a day, or None."""
    return next((one.code for one in _all() if one.number == number and _covers(one, day)), None)


@cache
def _all() -> tuple[Membership, ...]:
    found = (
        Membership(
            row["code"],
            int(row["number"]),
            date.fromisoformat(row["since"]),
            date.fromisoformat(row["until"]) if "until" in row else None,
        )
        for row in read_table("cow.tsv")
    )
    return tuple(sorted(found, key=lambda one: (one.since, one.code, one.number)))


def _covers(one: Membership, day: date) -> bool:
    return one.since <= day and (one.until is None or day <= one.until)
