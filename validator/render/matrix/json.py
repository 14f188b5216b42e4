"""The matrix as JSON: every cell with all that is coded of its provisions.

`difference` is `different`, `same`, `not-comparable` or `nobody`; `state` is `present`, `absent`,
`silent` or `unknown`. `obligation`, `article`, `page` and `summary` are null where there is none.

`agreements` are the keys of the columns, which `cells` has too: ids, or labels of agreements. In
`columns` stands what each is: `agreement`, its id, and as of a day how it stood: `status` and
`reason`, `parties`, of these the `signatories` not bound for certain, and the `doubtful` of whom
the dates leave open whether they take part. Asked for a `party`, `binds` is `yes` or `open`,
`towards` are those towards whom it is bound for certain, `towards_doubtful` those of whom that is
open. All these are null without a day, or a party, as are `as_of` and `party`. `left_out` has the
agreements that did not bind on the day, and why. `later_wording` in a provision is the date after
the day on which its article was amended, where the wording before that is not coded.
"""

from __future__ import annotations

from itertools import chain, repeat
from textwrap import indent
from typing import TYPE_CHECKING, Any

from validator.render.escape import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from validator.compare.cell import Cell
    from validator.compare.column import Column
    from validator.compare.matrix import Matrix
    from validator.model.provision import Provision
    from validator.render.screen import TableOptions

VERSION = 2
"""Raised when a reader of the old form would misread the new one."""


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, rows in the order of the codebook.

    Of thousands of agreements the rows as data take more room than as text: they are made and
    written one by one.
    """
    head = json_document(_head(matrix)).removesuffix("\n}\n")
    rows = [indent(json_document(row).rstrip("\n"), " " * 4) for row in _rows(matrix, options)]
    if not rows:
        return f'{head},\n  "rows": []\n}}\n'
    parts = [f'{head},\n  "rows": [\n', *chain.from_iterable(zip(rows, repeat(",\n")))]
    return "".join([*parts[:-1], "\n  ]\n}\n"])


def content(matrix: Matrix, options: TableOptions) -> dict[str, Any]:
    """The matrix as plain data."""
    return _head(matrix) | {"rows": list(_rows(matrix, options))}


def _rows(matrix: Matrix, options: TableOptions) -> Iterator[dict[str, Any]]:
    for row in matrix.chosen(only_differences=options.only_differences):
        yield {
            "type": row.type,
            "family": row.family.id,
            "difference": row.difference.value,
            "cells": {
                column.key: _cell(row.cells[column.key], column) for column in matrix.columns
            },
        }


def _head(matrix: Matrix) -> dict[str, Any]:
    return {
        "version": VERSION,
        "as_of": matrix.day and str(matrix.day),
        "party": matrix.party,
        "agreements": list(matrix.ids),
        "columns": [_column(column) for column in matrix.columns],
        "left_out": [
            {"key": one.key, "agreement": one.agreement.id, "reason": one.reason}
            for one in matrix.left_out
        ],
    }


def _column(column: Column) -> dict[str, Any]:
    standing, bond = column.standing, column.towards
    return {
        "key": column.key,
        "agreement": column.agreement.id,
        "status": standing and standing.status.value,
        "reason": standing and standing.reason,
        "parties": standing and list(standing.parties),
        "signatories": standing and list(standing.signatories),
        "doubtful": standing and list(standing.doubtful),
        "binds": bond and bond.binds.value,
        "towards": bond and list(bond.towards),
        "towards_doubtful": bond and list(bond.doubtful),
    }


def _cell(cell: Cell, column: Column) -> dict[str, Any]:
    provisions = [_provision(part, column) for part in cell.provisions]
    return {"state": cell.state.value, "provisions": provisions}


def _provision(part: Provision, column: Column) -> dict[str, Any]:
    later = column.later_wording(part)
    names = set(part.parameters())
    return {
        "obligation": part.obligation,
        "article": part.cite.article,
        "articles": list(part.cite.articles),
        "article_unverified": part.cite.article_unverified,
        "page": part.cite.page,
        "later_wording": later and str(later),
        "basis": part.basis,
        "source": part.cite.source,
        "obligors": list(part.obligors),
        "beneficiaries": list(part.beneficiaries),
        "conditions": list(part.conditions),
        "parameters": part.model_dump(mode="json", include=names, exclude_defaults=True),
        "summary": part.summary,
    }
