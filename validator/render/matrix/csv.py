"""The matrix as CSV (RFC 4180, but lines end in a line feed): one row for each kind.

The header is `family,type` and the ids of the agreements. A cell begins with its state
(`present`, `absent`, `silent`, `unknown`). What follows, parted by `; ` and left out where there
is none, is in this order: strength, place, basis, key of the source, `obligors=`, and the
parameters of the kind as `name=value`, lists parted by `, `. Where a kind has several
provisions, ` | ` parts the second from the first and so on; the state is not repeated:

    present; shall; art. 5(2); text; irna-text; notice=30 days | may; art. 6; report; tass

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
    from validator.compare.cell import Cell
    from validator.compare.matrix import Matrix
    from validator.model.provision import Provision
    from validator.render.screen import TableOptions


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, rows in the order of the codebook."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["family", "type", *map(escape, matrix.ids)])
    for row in matrix.chosen(only_differences=options.only_differences):
        cells = (escape(_cell(cell)) for cell in row.cells.values())
        writer.writerow([row.family.id, row.type, *cells])
    return text.getvalue()


def _cell(cell: Cell) -> str:
    provisions = " | ".join(map(_provision, cell.provisions))
    return f"{cell.state}; {provisions}" if provisions else str(cell.state)


def _provision(part: Provision) -> str:
    obligors = ", ".join(part.obligors)
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
        f"obligors={obligors}" if obligors else "",
        *parameters,
    )
    return "; ".join(field for field in fields if field)
