"""The schema of the database, in SQL: fixed, made from the tables alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from validator.tables.table import LISTS, Column, ForeignKey, Table, Type

VERSION = 1
"""The `user_version` of the database; raised when a query written for the old layout may fail."""


ABOUT = "about"
"""The table that says what the whole database is."""


@dataclass(frozen=True, slots=True)
class View:
    """A query that many will ask: what it shows, and its SQL."""

    description: str
    query: str


VIEWS = {
    "matrix": View(
        "Every cell of the matrix with the agreement and the kind it is of.",
        """\
SELECT cells.agreement, agreements.title, agreements.signed, cells.family, cells.type, kinds.term,
       cells.state, cells.ground, cells.unverified, cells.obligations, cells.place, cells.summary
FROM cells
JOIN agreements ON agreements.id = cells.agreement
JOIN kinds ON kinds.type = cells.type
ORDER BY agreements.signed_earliest, cells.agreement, kinds.position""",
    ),
    "sourced_provisions": View(
        "Every provision with the source it is cited from.",
        """\
SELECT provisions.agreement, provisions.type, provisions.presence, provisions.obligation,
       provisions.summary, provisions.basis, provisions.place, sources.title AS source_title,
       sources.publisher, sources.date AS source_date, sources.url, sources.read AS source_read
FROM provisions
JOIN sources ON sources.id = provisions.source
ORDER BY provisions.id""",
    ),
    "agreements_of_states": View(
        "Which agreements a state or organisation is, or was, a party to.",
        """\
SELECT parties.party, states.name, parties.agreement, agreements.title, agreements.signed,
       agreements.last_event, agreements.last_status
FROM parties
JOIN states ON states.code = parties.party
JOIN agreements ON agreements.id = parties.agreement
ORDER BY parties.party, agreements.signed_earliest, parties.agreement""",
    ),
}
"""The views, by name."""


def create(table: Table, *, strict: bool) -> str:
    """The statement that makes a table; its comments describe the columns."""
    parts = [(_column(column), column.description) for column in table.columns]
    parts.append((f"PRIMARY KEY ({names(table.key)})", ""))
    parts += [(f"UNIQUE ({names(unique)})", "") for unique in table.unique]
    parts += [(_foreign(foreign), "") for foreign in table.foreign_keys]
    last = len(parts) - 1
    lines = [
        f"  {part}{'' if at == last else ','}" + (f" -- {comment}" if comment else "")
        for at, (part, comment) in enumerate(parts)
    ]
    options = "STRICT, WITHOUT ROWID" if strict else "WITHOUT ROWID"
    return f"CREATE TABLE {name(table.name)} (\n" + "\n".join(lines) + f"\n) {options}"


def create_about() -> str:
    """The statement that makes the table about the whole."""
    columns = "name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL"
    return f"CREATE TABLE {name(ABOUT)} ({columns}) WITHOUT ROWID"


def insert_about() -> str:
    """The statement that takes one of its rows."""
    return f"INSERT INTO {name(ABOUT)} VALUES (?, ?)"  # noqa: S608 - our own name


def indexes(table: Table) -> Iterator[str]:
    """The statements that make an index for each foreign key that no key begins with."""
    keys = (table.key, *table.unique)
    for foreign in table.foreign_keys:
        if any(key[: len(foreign.columns)] == foreign.columns for key in keys):
            continue
        index = f"{table.name}_by_{'_'.join(foreign.columns)}"
        yield f"CREATE INDEX {name(index)} ON {name(table.name)} ({names(foreign.columns)})"


def views() -> Iterator[str]:
    """The statements that make the views."""
    for title, view in VIEWS.items():
        yield f"CREATE VIEW {name(title)} AS\n{view.query}"


def insert(table: Table) -> str:
    """The statement that takes a row."""
    places = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {name(table.name)} VALUES ({places})"  # noqa: S608 - our own names


def name(identifier: str) -> str:
    """Quote a name."""
    return '"' + identifier.replace('"', '""') + '"'


def names(identifiers: Sequence[str]) -> str:
    """Quote names, for a list of them."""
    return ", ".join(map(name, identifiers))


def _foreign(foreign: ForeignKey) -> str:
    target = f"{name(foreign.table)} ({names(foreign.target)})"
    return f"FOREIGN KEY ({names(foreign.columns)}) REFERENCES {target}"


def _column(column: Column) -> str:
    kind = "INTEGER" if column.type in {Type.INTEGER, Type.BOOLEAN} else "TEXT"
    return " ".join(filter(None, (name(column.name), kind, _needed(column), _check(column))))


def _needed(column: Column) -> str:
    return "NOT NULL" if column.required else ""


def _check(column: Column) -> str:
    if column.type is Type.BOOLEAN:
        return f"CHECK ({name(column.name)} IN (0, 1))"
    if column.type in LISTS:
        return f"CHECK ({name(column.name)} IS NULL OR json_valid({name(column.name)}))"
    if not column.words:
        return ""
    words = ", ".join(f"'{word}'" for word in column.words)
    return f"CHECK ({name(column.name)} IN ({words}))"
