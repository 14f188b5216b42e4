"""The provision matrix of a notebook, and as a table of other libraries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from validator.api.given import Day, Words, day, words
from validator.api.given import agreements as several
from validator.compare.matrix import Matrix, build_matrix
from validator.corpus.asking import asked
from validator.model.agreement import Agreement
from validator.render.matrix import FORMATS
from validator.render.matrix.html import fragment
from validator.render.screen import TableOptions
from validator.render.words import counted

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa


_SIDE_BY_SIDE = 6
"""So many agreements can be read side by side."""


@dataclass(frozen=True)
class ProvisionMatrix:
    """A row for every kind of provision, a column for every agreement."""

    matrix: Matrix
    options: TableOptions = field(default_factory=TableOptions)

    def only_differences(self) -> ProvisionMatrix:
        """The same without the rows in which nothing is known to differ."""
        return replace(self, options=replace(self.options, only_differences=True))

    def to_text(self, output_format: str = "table") -> str:
        """Write it as `agreements matrix` does: table, overview, markdown, csv, json or html.

        Raises `ValueError` for another format.
        """
        if output_format not in FORMATS:
            raise ValueError(f'no format "{output_format}": there are {", ".join(FORMATS)}')
        return FORMATS[output_format](self.matrix, self.options)

    def to_arrow(self) -> pa.Table:
        """A row for every cell, as in `cells` of an export. Needs the extra `export`."""
        from validator.export.columnar import table_of  # noqa: PLC0415 - needs pyarrow
        from validator.tables.cells import CELLS  # noqa: PLC0415 - the same
        from validator.tables.table import Content  # noqa: PLC0415 - the same

        only = self.options.only_differences
        kinds = tuple(row.type for row in self.matrix.chosen(only_differences=only))
        return table_of(CELLS, Content(tuple(one.text for one in self.matrix.columns), kinds))

    def to_polars(self) -> pl.DataFrame:
        """The same as a data frame of polars."""
        import polars as pl  # noqa: PLC0415 - only this needs it

        return pl.DataFrame(self.to_arrow())

    def to_pandas(self) -> pd.DataFrame:
        """The same as a data frame of pandas."""
        return self.to_arrow().to_pandas()

    def __repr__(self) -> str:
        columns = len(self.matrix.columns)
        if columns <= _SIDE_BY_SIDE:
            return self.to_text()
        kinds = len(self.matrix.chosen(only_differences=self.options.only_differences))
        return f"<matrix of {columns} agreements and {counted(kinds, 'kind', 'kinds')}>"

    def _repr_html_(self) -> str:
        return fragment(self.matrix, self.options)


def matrix(
    agreements: Iterable[Agreement],
    *,
    type: Words = (),
    family: Words = (),
    as_of: Day | None = None,
    party: str | None = None,
) -> ProvisionMatrix:
    """Put agreements side by side; with a day their texts are those of that day.

    `type` and `family` choose the rows, all where none is named. With a `party` and a day it is
    asked what bound the party; what did not is in `.matrix.left_out`, with the reason. Raises
    `QueryError`, a `ValueError`, for a word that cannot be read, `ValueError` for a party without
    a day, and `TypeError` for what is no agreement, word or day.
    """
    if party is not None and as_of is None:
        raise ValueError("what binds a party is asked of a day: give as_of, such as 2025-01-17")
    query = asked(
        date.min,
        as_of=day("as_of", as_of),
        party=words("party", party),
        type=words("type", type),
        family=words("family", family),
    )
    found = several("matrix", agreements)
    return ProvisionMatrix(build_matrix(found, query.as_of, query.party).showing(query.rows))
