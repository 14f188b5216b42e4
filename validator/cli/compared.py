"""Puts the agreements side by side that `agreements diff` was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from validator.cli.agreements import in_folder, versions_named
from validator.cli.options import Color
from validator.cli.output import stop
from validator.cli.query import chosen, side_by_side
from validator.compare.collection import revised
from validator.render.changes.report import ChangeReport

if TYPE_CHECKING:
    from pathlib import Path

    from validator.compare.matrix import Matrix
    from validator.corpus.load import Version
    from validator.corpus.query import Query
    from validator.model.agreement import Agreement
    from validator.read import Document

_PAIR = 2


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A matrix, and the files of its columns by key, as far as they were named."""

    matrix: Matrix
    documents: Mapping[str, Document]


def compared(
    names: Sequence[str], folder: Path | None, query: Query, color: Color
) -> SideBySide | ChangeReport:
    """The agreements named, or those selected, side by side; two states of one as changes.

    Ends the command where fewer than two are left.
    """
    if not names:
        if not query.asks:
            stop("there is nothing to compare", "name two agreements, or select some: --party RUS")
        return SideBySide(
            _matrix([(one.id, one) for one in _selected(folder, query, color)], query), {}
        )
    if len(names) > 1 and len(set(names)) == 1:
        stop(
            f"{names[0]} is named {len(names)} times",
            f"name another agreement, or what it was: HEAD~1:{names[0]}",
        )
    if folder is not None:
        stop("the agreements are named, so no folder is", "leave out the names, or --folder")
    if query.narrows:
        stop(
            "the agreements are named, so there is none to select",
            "leave out the names, or --signed, --status and what else selects",
        )
    versions = versions_named(names, color)
    same = len({one.agreement.id for one in versions}) == 1
    if same and len(versions) == _PAIR and query.as_of is None:
        if query.asks:
            stop("two states of one agreement are told whole", "leave out --type and --family")
        return _states(*versions)
    labelled = _labelled(versions)
    matrix = _matrix([(label, one.agreement) for label, one in labelled], query)
    return SideBySide(matrix, {label: one.document for label, one in labelled})


def _selected(folder: Path | None, query: Query, color: Color) -> Sequence[Agreement]:
    return chosen(in_folder(folder, color), replace(query, shown=True))


def _matrix(labelled: Sequence[tuple[str, Agreement]], query: Query) -> Matrix:
    matrix = side_by_side(labelled, query)
    if len(matrix.columns) < _PAIR:
        gone = "; ".join(f"{one.key}: {one.reason}" for one in matrix.left_out)
        why = f" on {matrix.day}: {gone}" if gone else ""
        here = f"; only {matrix.ids[0]} is left" if matrix.ids else ""
        day = ", or another day" if matrix.day else ""
        stop(f"there is nothing to compare{why}{here}", f"name or select two or more{day}")
    return matrix


def _states(first: Version, second: Version) -> ChangeReport:
    """Two states of one agreement: everything in the files counts."""
    return ChangeReport(
        first.label,
        second.label,
        revised([first.agreement], [second.agreement]),
        {first.agreement.id: first.document},
        {second.agreement.id: second.document},
    )


def _labelled(versions: Sequence[Version]) -> list[tuple[str, Version]]:
    """Name each by its label, or by its file where two have one label and are not the same."""
    files: dict[str, set[str]] = {}
    for one in versions:
        files.setdefault(one.label, set()).add(one.document.path)
    return [
        (one.document.path if len(files[one.label]) > 1 else one.label, one) for one in versions
    ]
