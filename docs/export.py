"""Writes docs/export.md: the layout of every table, made from its definition."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from validator.export import MEDIA
from validator.export.readme import FILES, loading
from validator.export.sqlite.schema import VIEWS
from validator.export.xlsx.matrix import NOTES
from validator.tables import TABLES
from validator.tables.table import Column, Table

PAGE = Path(__file__).parent / "export.md"
_FEW_WORDS = 20
_HEAD = """\
# Tables for other tools

`agreements export DIR` writes all agreements as flat tables, in every medium below, with a
`datapackage.json` (Data Package, version 2), a README and checksums:

```console
$ agreements export out                        # all agreements of the collection
$ agreements export out --from my-agreements   # those of a folder
$ agreements export out --format csv --format sqlite
```

`DIR` is filled beside its place and renamed at the end. An export from before is replaced; a
folder with anything else in it is left alone, and so is an export of which a file was edited, as
`SHA256SUMS` tells, or one for which no agreement is left. Parquet, Arrow and XLSX need the extra
`export`: `pip install "agreement-provisions[export]"`. The same agreements give the same bytes,
with the same versions of this program, pyarrow, XlsxWriter and SQLite; no clock is read.
`SOURCE_DATE_EPOCH`, if it is set, is the time `datapackage.json` gives as `created`.

`agreements matrix` writes one file: `--output-format cells` the table `cells` as CSV, `parquet`
and `arrow` the same in their form, `sqlite` and `xlsx` a database and a workbook with all tables.
`-o FILE` names the file; without it the bytes go to standard output, unless that is a terminal.
With `--only-differences` the tables hold the kinds that differ.

With `--as-of DATE` both write the agreements that bound on that day, or may have, as they stood
at its end: the text and the parties of the day, those in doubt among them, and the events until
then. The day is named in the README, `datapackage.json`, what Datasette shows, the table `about`
of the database, the sheet About, and the description of a Parquet or Arrow file.

This page is made by `python docs/export.py` from the definitions in `validator/tables`.

## Media

{files}
| | nothing | true, false | day | list of words | list of texts | word of a closed list |
| --- | --- | --- | --- | --- | --- | --- |
| CSV | empty | `true`, `false` | `2025-01-17` | `IRN;RUS` | `["3", "5(2)"]` | the word |
| JSON Lines | `null` | `true`, `false` | `"2025-01-17"` | array | array | the word |
| Parquet, Arrow | null | bool | date32 | list of string | list of string | dictionary |
| SQLite | `NULL` | 1, 0 | `2025-01-17` | JSON array | JSON array | the word, checked |
| XLSX | empty | TRUE, FALSE | `2025-01-17` | `IRN; RUS` | `3; 5(2)` | the word |

Whole numbers are 64-bit integers. A list that holds nothing is nothing. A date may be a day, a
month or a year: it stands as ISO 8601 has it, and beside it are the first and the last day it may
mean, as days. In Parquet and Arrow the words of a closed list are in its order, so that R has a
factor and pandas a category with all levels.

**CSV** follows RFC 4180, with line feeds at the ends of lines. What cannot be seen in a text (a
line break, a mark of direction) is shown by name: `\\n`, `U+202E`. Before a sign that a
spreadsheet would take for a formula (`=`, `+`, `-`, `@`, and their full-width forms), at the
beginning of a field or after `,`, `;` or `|` in it, stands an apostrophe; so it does before
apostrophes in front of such a sign. Taking one away gives the text back, in Python by

```python
re.sub(r"((?:^|[,;|])[\\"\\s]*)'(?='*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])", r"\\1", field)
```

The other media need no such sign and hold texts as they are; XLSX shows by name what cannot be
seen.

**SQLite** has primary keys, foreign keys, an index for each foreign key, checks of the closed
lists, and strict types (from SQLite 3.37). `PRAGMA user_version` is the version of the layout; the
table `about` says what the whole is (`title`, `version`, `as_of`, `citation`). These views are
ready:

{views}
**XLSX** begins with the sheet `Matrix`: a row for every kind, a column for every agreement, the
first row and columns frozen. A cell has the sign and the word of its state, then strength and
place. A cell that stands on a provision has a note with what it says and its source; the first
{notes} do, for spreadsheets grow slow with more, and the sheet `provisions` has them all. A sheet
that is full (1,048,576 rows, 16,384 columns) goes on with the next (`cells 2`). A text of more
than 32,767 characters is cut, and says so at its end.

## Loading

In the folder that was written:

{loading}## Keys

A part of an agreement has a key of one column, made of the id of the agreement and what stands for
the part in it: `irn-rus-2025/tass` for a source, `irn-rus-2025/012` for the twelfth provision. A
number is the place in the file and may change with it.

A column `agreement` leads to `agreements`, `source` to `sources`, `type` to `kinds`, `party` to
`states`. `by_agreement` and `other` lead to agreements that are in the export; the column with
`_id` beside them has the id also of those that are not.

## Tables

| table | what it has |
| --- | --- |
{tables}"""


def page() -> str:
    """The page as Markdown."""
    head = _HEAD.format(
        files="".join(f"- {FILES[name]}\n" for name in MEDIA),
        views="".join(f"- `{name}`: {view.description}\n" for name, view in VIEWS.items()),
        notes=f"{NOTES:,}",
        loading=loading([*MEDIA]),
        tables="".join(
            f"| [{table.name}](#{table.name}) | {table.description} |\n" for table in TABLES
        ),
    )
    return head + "".join(map(_table, TABLES))


def _table(table: Table) -> str:
    rows = "".join(_row(column) for column in table.columns)
    keys = "".join(f"- {line}\n" for line in _keys(table))
    return (
        f"\n## {table.name}\n\n{table.description}\n\n"
        f"| column | holds | meaning |\n| --- | --- | --- |\n{rows}\n{keys}"
    )


def _row(column: Column) -> str:
    need = " (always)" if column.required else ""
    words = ""
    if column.words:
        shown = ", ".join(f"`{word}`" for word in column.words[:_FEW_WORDS])
        words = f": {shown}" + (", ..." if len(column.words) > _FEW_WORDS else "")
    meaning = column.description.replace("|", "\\|")
    return f"| `{column.name}`{need} | {column.type}{words} | {meaning} |\n"


def _keys(table: Table) -> Iterator[str]:
    yield f"key: {_named(table.key)}"
    for unique in table.unique:
        yield f"also unique: {_named(unique)}"
    for foreign in table.foreign_keys:
        target = f"[{foreign.table}](#{foreign.table}) ({_named(foreign.target)})"
        yield f"{_named(foreign.columns)} leads to {target}"


def _named(columns: tuple[str, ...]) -> str:
    return ", ".join(f"`{column}`" for column in columns)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
