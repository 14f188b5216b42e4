"""The README of a release: what is there, how to load it, how to cite it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from validator.compare.cell import State
from validator.export.medium import About
from validator.tables.table import Table

README = "README.md"

FILES = {
    "csv": "`csv/`: a CSV file (UTF-8) for each table. Lists of words are parted by `;`, lists of "
    "texts are JSON. An apostrophe stands before what a spreadsheet would take for a formula. "
    "`datapackage.json` describes every column, as a Data Package (version 2).",
    "json": "`json/`: a file of JSON Lines for each table, a row on each line.",
    "parquet": "`parquet/`: a Parquet file for each table, with types and descriptions.",
    "arrow": "`arrow/`: the same as Arrow IPC (Feather).",
    "sqlite": "`sqlite/`: one SQLite database with keys and views, and `metadata.json`, which "
    "tells Datasette what to show.",
    "xlsx": "`xlsx/`: one workbook: the matrix, then a sheet for each table.",
}
"""What each medium puts there."""

LOADING = {
    "parquet": (
        (
            "pandas",
            "python",
            """\
import pandas as pd

cells = pd.read_parquet("parquet/cells.parquet")
print(pd.crosstab(cells["type"], cells["state"]))
""",
        ),
        (
            "polars",
            "python",
            """\
import polars as pl

cells = pl.read_parquet("parquet/cells.parquet")
print(cells.group_by("type", "state").len().sort("type", "state"))
""",
        ),
        (
            "DuckDB",
            "sql",
            """\
SELECT type, state, count(*) FROM 'parquet/cells.parquet' GROUP BY ALL ORDER BY ALL;
""",
        ),
        (
            "R",
            "r",
            """\
library(arrow)
cells <- read_parquet("parquet/cells.parquet")
table(cells$type, cells$state)
""",
        ),
    ),
    "csv": (
        (
            "CSV, where there is nothing else",
            "r",
            """\
cells <- read.csv("csv/cells.csv", na.strings = "", encoding = "UTF-8")
""",
        ),
    ),
    "sqlite": (
        (
            "SQLite",
            "sql",
            """\
SELECT agreement, place, summary FROM matrix WHERE type = 'naval-visits' AND state = 'present';
""",
        ),
        ("Datasette", "console", "$ datasette sqlite/\n"),
    ),
}
"""How to load what a medium puts there: a name, a language, and what to write."""


def readme(
    tables: Sequence[Table], counts: Mapping[str, int], media: Sequence[str], about: About
) -> str:
    """Write the README of a release."""
    files = "".join(f"- {FILES[name]}\n" for name in media)
    rows = "".join(
        f"| `{table.name}` | {counts[table.name]} | {table.description} |\n" for table in tables
    )
    states = "".join(f"- `{state}`: {state.description}\n" for state in State)
    licence = (
        f"The data are under [{about.licence.name}]({about.licence.url}).\n\n"
        if about.licence
        else ""
    )
    as_of = f"{about.as_of}\n\n" if about.as_of else ""
    return (
        f"# {about.title}\n\nVersion {about.version}.\n\n{as_of}"
        f"## Files\n\n{files}"
        "- `SHA256SUMS`: to check the files with `sha256sum -c SHA256SUMS`.\n\n"
        f"## Tables\n\n| table | rows | what it has |\n| --- | ---: | --- |\n{rows}\n"
        "A column `agreement` leads to `agreements`, `source` to `sources`, `type` to `kinds`, "
        "`party` to `states`.\n\n"
        f"## Four states\n\nA cell is in one of four states. No two of them mean the same, and "
        f"none of them is a missing value:\n\n{states}\n"
        f"## Loading\n\n{loading(media)}"
        f"## Citing\n\n{licence}{about.citation}\n\n"
        "A fact is cited by the source beside it: `source` and `place`, and `read` in `sources`, "
        "which tells how much of the source was read.\n"
    )


def loading(media: Sequence[str]) -> str:
    """How to load what these media put there, as Markdown."""
    return "".join(
        f"{name}:\n\n```{language}\n{text}```\n\n"
        for medium, snippets in LOADING.items()
        if medium in media
        for name, language, text in snippets
    )
