"""The matrix as CSV (RFC 4180, but lines end in a line feed): one row for each kind.

The header is `family,type` and the ids of the agreements. A cell begins with its state
(`present`, `absent`, `silent`, `unknown`). What follows, parted by `; ` and left out where there
is none, is in this order: strength, place, basis, key of the source, `obligors=`,
`beneficiaries=`, and the parameters of the kind as `name=value`, lists parted by `, `. Where a
kind has several provisions, ` | ` parts the second from the first and so on; the state is not
repeated:

    present; shall; art. 5(2); text; irna-text; notice=30 days | may; art. 6; report; tass

As of a day, `later-wording=DATE` comes before `obligors=` where the article was amended on that
later date and the wording before it is not coded. Rows whose family is `as-of` then stand before
the kinds; no family has that id. Their types are `day`, `status`, `parties`, `signatories` (the
parties not bound for certain), `doubtful` (those of whom the dates leave it open whether they
take part), and for a party asked about `party`, `binds` (yes, or open), `towards` and
`towards-doubtful`. Codes are parted by `, `. Agreements that are left out have no column.

An apostrophe stands before a sign that a spreadsheet would take for a formula.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from validator.compare.place import place
from validator.compare.values import words
from validator.render.escape import csv as escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from validator.compare.cell import Cell
    from validator.compare.column import Column
    from validator.compare.matrix import Matrix
    from validator.model.provision import Provision
    from validator.render.screen import TableOptions


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, rows in the order of the codebook."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["family", "type", *map(escape, matrix.ids)])
    for name, values in _standing(matrix):
        writer.writerow(["as-of", name, *map(escape, values)])
    for row in matrix.chosen(only_differences=options.only_differences):
        pairs = zip(row.cells.values(), matrix.columns, strict=True)
        cells = (escape(_cell(cell, column)) for cell, column in pairs)
        writer.writerow([row.family.id, row.type, *cells])
    return text.getvalue()


def _standing(matrix: Matrix) -> Iterator[tuple[str, list[str]]]:
    """How each agreement stood on the day; nothing without one."""
    standings = [column.standing for column in matrix.columns if column.standing is not None]
    if matrix.day is not None:
        yield "day", [str(matrix.day)] * len(standings)
        yield "status", [str(one.status) for one in standings]
        yield "parties", [", ".join(one.parties) for one in standings]
        yield "signatories", [", ".join(one.signatories) for one in standings]
        yield "doubtful", [", ".join(one.doubtful) for one in standings]
    bonds = [column.towards for column in matrix.columns if column.towards is not None]
    if matrix.party is not None:
        yield "party", [matrix.party] * len(bonds)
        yield "binds", [str(one.binds) for one in bonds]
        yield "towards", [", ".join(one.towards) for one in bonds]
        yield "towards-doubtful", [", ".join(one.doubtful) for one in bonds]


def _cell(cell: Cell, column: Column) -> str:
    provisions = " | ".join(_provision(part, column) for part in cell.provisions)
    return f"{cell.state}; {provisions}" if provisions else str(cell.state)


def _provision(part: Provision, column: Column) -> str:
    bearers = {
        "later-wording": str(column.later_wording(part) or ""),
        "obligors": ", ".join(part.obligors),
        "beneficiaries": ", ".join(part.beneficiaries),
    }
    parameters = (
        f"{name}={', '.join(values)}"
        for name in part.parameters()
        if (values := words(getattr(part, name)))
    )
    fields = (
        part.obligation or "",
        place(part.cite),
        part.basis,
        part.cite.source,
        *(f"{name}={value}" for name, value in bearers.items() if value),
        *parameters,
    )
    return "; ".join(field for field in fields if field)
