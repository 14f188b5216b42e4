"""Rows as batches of Arrow, with types and descriptions, for Parquet and Arrow IPC.

A day is a date32, a whole number an int64, a list a list of strings, and a word of a closed list
a dictionary of all words of the list, in its order: a factor in R, a category in pandas. The
metadata of the file and of each field have the descriptions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from validator.tables.table import LISTS, Column, Content, Row, Table, Type

COMPRESSION = "zstd"
_PLAIN = {
    Type.TEXT: pa.string(),
    Type.INTEGER: pa.int64(),
    Type.BOOLEAN: pa.bool_(),
    Type.DAY: pa.date32(),
}
_SMALL = 127


def schema_of(table: Table, as_of: str = "") -> Any:  # noqa: ANN401 - pyarrow ships no types
    """The Arrow schema of a table; `as_of` says of what day it is."""
    fields = [
        pa.field(
            column.name,
            _type(column),
            nullable=not column.required,
            metadata={"description": column.description},
        )
        for column in table.columns
    ]
    described = f"{table.description} {as_of}".rstrip()
    return pa.schema(fields, {"title": table.title, "description": described})


def _is_factor(column: Column) -> bool:
    return bool(column.words) and column.type is Type.TEXT


def _type(column: Column) -> Any:  # noqa: ANN401 - the same
    if column.type in LISTS:
        return pa.list_(pa.string())
    if _is_factor(column):
        index = pa.int8() if len(column.words) <= _SMALL else pa.int16()
        return pa.dictionary(index, pa.string())
    return _PLAIN[column.type]


def batch_of(table: Table, schema: Any, rows: Sequence[Row]) -> Any:  # noqa: ANN401 - the same
    """Some rows of a table, one at least, as a batch."""
    values = zip(*rows, strict=True)
    arrays = [
        _array(column, field.type, each)
        for column, field, each in zip(table.columns, schema, values, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _array(column: Column, type_: Any, values: Sequence[Any]) -> Any:  # noqa: ANN401 - the same
    if not _is_factor(column):
        return pa.array(values, type_)
    order = {word: number for number, word in enumerate(column.words)}
    indices = pa.array([None if v is None else order[v] for v in values], type_.index_type)
    return pa.DictionaryArray.from_arrays(indices, pa.array(column.words, pa.string()))


def table_of(table: Table, content: Content) -> Any:  # noqa: ANN401 - the same
    """A whole table in memory."""
    schema, rows = schema_of(table), list(table.rows(content))
    return pa.Table.from_batches([batch_of(table, schema, rows)] if rows else [], schema)
