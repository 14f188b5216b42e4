"""The whole site, file by file, so that no more than one page is held at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.resources import files
from typing import TypeVar

from validator.model.agreement import Agreement
from validator.model.kinds import FAMILIES, KINDS
from validator.model.standing import Status
from validator.render.escape import script_json
from validator.report import page as told
from validator.report.column import Column, Mark, column_of
from validator.report.detail import detail_of
from validator.report.heat import Heat
from validator.report.index import Index
from validator.report.network import Network
from validator.report.pages import page
from validator.report.reading import WORDS
from validator.report.sources import source_labels
from validator.report.standing import last_event, status_words
from validator.report.timeline import draw

_T = TypeVar("_T")

_PAGES = ("index", "matrix", "compare", "heat", "network", "kinds", "reading")
_FOLDERS = ("agreement", "agreements", "assets", "data", "matrix")

TOP = frozenset([".nojekyll", *_FOLDERS, *(f"{name}.html" for name in _PAGES)])
"""The names of all files and folders at the top of a site."""

COLUMNS = 60
"""So many agreements stand side by side on one page of the matrix."""
_LISTED = 500
"""So many agreements are listed on one page."""
_NOTES = 5


def build_site(
    agreements: Sequence[Agreement],
    day: date | None = None,
    statuses: Mapping[str, Status] | None = None,
) -> Iterator[tuple[str, str]]:
    """Give the path and the text of every file of the site, in no order to rely on.

    With a day the agreements are as they stood on it, and every page says so; `statuses` has the
    status of each on that day, by its id. Without, it is that after the last event recorded.
    """
    yield ".nojekyll", ""  # GitHub shall publish the files as they are
    yield from _assets()
    index, heat, network = Index(), Heat(), Network()
    marks: list[tuple[Agreement, tuple[Mark, ...]]] = []
    ids = frozenset(one.id for one in agreements)
    back = told.backlinks(agreements)
    for one in agreements:
        column = column_of(one)
        index.add(column)
        heat.add(column)
        network.add(one)
        marks.append((one, column.marks))
        status = (statuses or {}).get(one.id) or one.status_on(day or one.last_day)
        yield (
            f"agreement/{one.id}.html",
            _agreement(column, ids, back.get(one.id, []), status, day),
        )
        yield (
            f"data/of/{one.id}.js",
            f'Agreements.detail("{one.id}",{script_json(detail_of(column))});\n',
        )
    yield "data/index.js", f"Agreements.index={script_json(index.value())};\n"
    yield from _lists(agreements, day)
    yield from _matrices(marks, day)
    yield "heat.html", page("heat.html", day=day, here="heat", heat=heat)
    yield (
        "network.html",
        page(
            "network.html",
            day=day,
            here="network",
            drawing=network.drawing(),
            table=network.table(),
        ),
    )
    yield "compare.html", page("compare.html", day=day, here="compare")
    yield "reading.html", page("reading.html", day=day, here="reading", sections=WORDS)
    yield "kinds.html", page("kinds.html", day=day, here="kinds", families=FAMILIES)


def _assets() -> Iterator[tuple[str, str]]:
    for asset in sorted(files("validator.report").joinpath("assets").iterdir(), key=str):
        yield f"assets/{asset.name}", asset.read_text("utf-8")


def _agreement(
    column: Column,
    ids: frozenset[str],
    back: list[tuple[str, str]],
    status: Status,
    day: date | None,
) -> str:
    one = column.agreement
    return page(
        "agreement.html",
        day=day,
        depth=1,
        here="agreement",
        one=one,
        status=status_words(one, status, day),
        last_event=last_event(one),
        labels=source_labels(one),
        timeline=draw(one),
        topics=told.topics(column),
        rest=told.rest(column),
        said=told.thread(one.statements),
        cites=told.cites,
        back=back,
        ids=ids,
    )


def _lists(agreements: Sequence[Agreement], day: date | None) -> Iterator[tuple[str, str]]:
    parts = _parts(agreements, _LISTED)
    newest = sorted(
        (one for one in agreements if one.note and one.signed),
        key=lambda one: (str(one.signed), one.id),
        reverse=True,
    )
    totals = {
        "total": len(agreements),
        "provisions": sum(len(one.provisions) for one in agreements),
        "statements": sum(len(one.statements) for one in agreements),
        "sources": sum(len(one.sources) for one in agreements),
        "parties": len({party.code for one in agreements for party in one.parties}),
    }
    for number, part in enumerate(parts, start=1):
        path, depth = _numbered("index", "agreements", number)
        yield (
            path,
            page(
                "index.html",
                day=day,
                depth=depth,
                here="index",
                part=part,
                number=number,
                pages=len(parts),
                **totals,
                kinds=len(KINDS),
                families=len(FAMILIES),
                notes=newest[:_NOTES],
            ),
        )


def _matrices(
    marks: Sequence[tuple[Agreement, tuple[Mark, ...]]], day: date | None
) -> Iterator[tuple[str, str]]:
    parts = _parts(marks, COLUMNS)
    for number, part in enumerate(parts, start=1):
        path, depth = _numbered("matrix", "matrix", number)
        rows = dict(zip(KINDS, zip(*(column for _, column in part), strict=True), strict=True))
        yield (
            path,
            page(
                "matrix.html",
                day=day,
                depth=depth,
                here="matrix",
                agreements=[one for one, _ in part],
                rows=rows,
                families=FAMILIES,
                number=number,
                pages=len(parts),
                total=len(marks),
                window=COLUMNS,
            ),
        )


def _numbered(first: str, folder: str, number: int) -> tuple[str, int]:
    """The path of a page of several, and how deep it lies."""
    return (f"{first}.html", 0) if number == 1 else (f"{folder}/{number}.html", 1)


def _parts(everything: Sequence[_T], most: int) -> list[Sequence[_T]]:
    return [everything[at : at + most] for at in range(0, len(everything), most)]
