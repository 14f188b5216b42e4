"""Two agreements compared, as JSON: the matrix of both, and how they differ.

To what the matrix has, `differences` adds every known difference from the first to the second in
the form of `agreements diff --base`, with its direction, its fingerprint, and the position of both
sides in their files, and `groups` the kinds of provision by how the two stand in them.
"""

from __future__ import annotations

from validator.compare.comparison import Group, comparison
from validator.compare.matrix import Matrix
from validator.compare.where import spans_of
from validator.render.changes.json import change_objects
from validator.render.escape import json_document
from validator.render.matrix.json import content
from validator.render.screen import TableOptions


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write the matrix, the groups and the differences."""
    compared = comparison(matrix)
    before, after = (
        (column.agreement, options.documents[column.key])
        if column.key in options.documents
        else None
        for column in matrix.columns
    )
    spans = [spans_of(change, before, after) for change in compared.changes]
    added = {
        "groups": {group.value: [pair.type for pair in compared.of(group)] for group in Group},
        "differences": change_objects(compared.first, compared.second, compared.changes, spans),
    }
    return json_document(content(matrix, options) | added)
