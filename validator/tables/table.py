"""What a table is: columns of typed values, keys, and a way to make its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.model.provision import Provision


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "whole number"
    BOOLEAN = "true or false"
    DAY = "day"
    WORDS = "list of words"
    TEXTS = "list of texts"


LISTS = frozenset({Type.WORDS, Type.TEXTS})
"""A word of a list is a code or an id, without blanks and semicolons; a text may be anything."""

Value: TypeAlias = str | int | bool | date | tuple[str, ...] | None
"""A value; what there is none of is None, never an empty text or list."""

Row: TypeAlias = tuple[Value, ...]
"""A value for each column, in order."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `words` is the closed list of what may stand in it, or in its lists."""

    name: str
    type: Type
    description: str
    required: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose values are those of the key, or of `target`, of another table."""

    columns: tuple[str, ...]
    table: str
    target: tuple[str, ...]


@dataclass(frozen=True)
class Content:
    """What tables are made of: agreements with ids of their own, and the kinds that count."""

    agreements: Sequence[Agreement]
    kinds: tuple[str, ...] = tuple(KINDS)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the agreements."""
        return frozenset(agreement.id for agreement in self.agreements)

    def provisions(self, agreement: Agreement) -> Iterator[tuple[int, Provision]]:
        """The provisions of the kinds that count, each with its place in the file, from 1."""
        for number, part in enumerate(agreement.provisions, 1):
            if part.type in self._kinds:
                yield number, part

    def linked(self, agreement: str | None) -> str | None:
        """An id that leads to an agreement that is here; None for any other."""
        return agreement if agreement in self.ids else None

    @cached_property
    def _kinds(self) -> frozenset[str]:
        return frozenset(self.kinds)


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `rows` makes its rows one by one, always in the same order.

    `key` are the columns that tell rows apart, `unique` further ones that do.
    """

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Content], Iterator[Row]]
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)
