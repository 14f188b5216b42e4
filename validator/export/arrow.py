"""Tables as Arrow IPC (Feather), a file for each, compressed with Zstandard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow.ipc

from validator.export.columnar import COMPRESSION, batch_of, schema_of
from validator.export.medium import About, Put, Sink
from validator.tables.table import Content, Table


@contextmanager
def open_medium(folder: Path, _content: Content, about: About) -> Iterator[Sink]:
    """Write a file for each table into a folder."""

    @contextmanager
    def sink(table: Table) -> Iterator[Put]:
        schema = schema_of(table, about.as_of)
        path = str(folder / f"{table.name}.arrow")
        options = pyarrow.ipc.IpcWriteOptions(compression=COMPRESSION)
        with pyarrow.ipc.new_file(path, schema, options=options) as writer:
            yield lambda rows: writer.write_batch(batch_of(table, schema, rows))

    yield sink
