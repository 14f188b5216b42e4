"""The matrix as JSON: every cell with all that is coded of its provisions.

`difference` is `different`, `same`, `not-comparable` or `nobody`; `state` is `present`, `absent`,
`silent` or `unknown`. `obligation`, `article`, `page` and `summary` are null where there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from validator.render.escape import json_document

if TYPE_CHECKING:
    from validator.compare.cell import Cell
    from validator.compare.matrix import Matrix
    from validator.model.provision import Provision
    from validator.render.screen import TableOptions

VERSION = 1
"""Raised when a reader of the old form would misread the new one."""


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, rows in the order of the codebook."""
    rows = [
        {
            "type": row.type,
            "family": row.family.id,
            "difference": row.difference.value,
            "cells": {key: _cell(cell) for key, cell in row.cells.items()},
        }
        for row in matrix.chosen(only_differences=options.only_differences)
    ]
    return json_document({"version": VERSION, "agreements": list(matrix.ids), "rows": rows})


def _cell(cell: Cell) -> dict[str, Any]:
    return {"state": cell.state.value, "provisions": [_provision(p) for p in cell.provisions]}


def _provision(part: Provision) -> dict[str, Any]:
    names = set(part.parameters())
    return {
        "obligation": part.obligation,
        "article": part.cite.article,
        "articles": list(part.cite.articles),
        "article_unverified": part.cite.article_unverified,
        "page": part.cite.page,
        "basis": part.basis,
        "source": part.cite.source,
        "obligors": list(part.obligors),
        "beneficiaries": list(part.beneficiaries),
        "conditions": list(part.conditions),
        "parameters": part.model_dump(mode="json", include=names, exclude_defaults=True),
        "summary": part.summary,
    }
