"""The matrix as a table of HTML that stands alone: for a notebook, a mail, a page of one's own.

Each cell says its state in words beside the sign, and shows what its clauses say when pointed at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from validator.compare.matrix import Difference
from validator.render.escape import html
from validator.render.matrix.cells import cell_text, value_text
from validator.render.matrix.notes import closing, legend
from validator.render.matrix.standing import later_note, left_out, standing_rows
from validator.render.screen import SIGNS

if TYPE_CHECKING:
    from validator.compare.cell import Cell
    from validator.compare.matrix import Matrix, Row
    from validator.render.screen import TableOptions

_STYLE = """\
<style>
.agreements { border-collapse: collapse; font: 14px/1.4 system-ui, sans-serif; }
.agreements th, .agreements td { padding: .2em .7em; text-align: left; vertical-align: top; }
.agreements thead th { border-bottom: 2px solid; position: sticky; top: 0; background: Canvas; }
.agreements tbody th { font-weight: normal; }
.agreements .family th { font-weight: bold; padding-top: .8em; }
.agreements .differs th { font-weight: bold; }
.agreements .value th { padding-left: 2em; opacity: .75; }
.agreements td.unknown, .agreements td.silent { opacity: .6; }
</style>
"""


def render(matrix: Matrix, options: TableOptions) -> str:
    """Write a page with the table in it."""
    title = html(" / ".join(matrix.ids) or "no agreements")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n{fragment(matrix, options)}</html>\n"
    )


def fragment(matrix: Matrix, options: TableOptions) -> str:
    """Write the table with its style, what the signs mean, and the counts."""
    only = options.only_differences
    lines = [_STYLE.rstrip(), '<table class="agreements">']
    lines += [f"<caption>{html(closing(matrix, only_differences=only))}</caption>"]
    lines += ["<thead>", _row("", "provision", [_head(key) for key in matrix.ids]), "</thead>"]
    lines += ["<tbody>", *_body(matrix, options), "</tbody>", "</table>"]
    meanings = (f"<b>{sign} {word}</b>: {html(text)}" for sign, word, text in legend(SIGNS))
    lines += [f"<p>{'<br>'.join(meanings)}</p>", *_notes(matrix)]
    return "".join(f"{line}\n" for line in lines)


def _body(matrix: Matrix, options: TableOptions) -> Iterator[str]:
    for label, said in standing_rows(matrix):
        yield _row("standing", label, [_data(html(text)) for text in said])
    for family, rows in matrix.by_family(only_differences=options.only_differences):
        span = len(matrix.columns) + 1
        title = html(family.title)
        yield f'<tr class="family"><th scope="rowgroup" colspan="{span}">{title}</th></tr>'
        for row in rows:
            yield from _kind(row, matrix)


def _kind(row: Row, matrix: Matrix) -> Iterator[str]:
    differs = row.difference is Difference.DIFFERENT
    label = f"{SIGNS.differs} {row.type}" if differs else row.type
    cells = [
        _data(
            cell_text(row.cells[column.key], column, SIGNS, html),
            str(row.cells[column.key].state),
            _told(row.cells[column.key]),
        )
        for column in matrix.columns
    ]
    yield _row("differs" if differs else "", label, cells)
    for name in row.uneven:
        values = [_data(value_text(cell, name, SIGNS, html)) for cell in row.cells.values()]
        yield _row("value", name.replace("_", " "), values)


def _told(cell: Cell) -> str:
    """What a reader is shown who points at a cell: each clause, and who says so."""
    return " | ".join(
        f"{part.summary or part.type} ({part.basis}, {part.cite.source})"
        for part in cell.provisions
    )


def _row(name: str, label: str, cells: Iterable[str]) -> str:
    of_class = f' class="{name}"' if name else ""
    scope = "row" if label != "provision" else "col"
    return f'<tr{of_class}><th scope="{scope}">{html(label)}</th>{"".join(cells)}</tr>'


def _head(key: str) -> str:
    return f'<th scope="col">{html(key)}</th>'


def _data(text: str, name: str = "", told: str = "") -> str:
    """A cell of the table; `text` is already made fit for HTML."""
    of_class = f' class="{name}"' if name else ""
    title = f' title="{html(told)}"' if told else ""
    return f"<td{of_class}{title}>{text}</td>"


def _notes(matrix: Matrix) -> Iterator[str]:
    if matrix.day is None:
        return
    head, others = left_out(matrix)
    yield f"<p>{html(head)}</p>"
    if others:
        yield f"<ul>{''.join(f'<li>{html(other)}</li>' for other in others)}</ul>"
    if note := later_note(matrix):
        yield f"<p>{html(note)}</p>"
