"""What changed in a collection, as JSON.

`fate` is `added`, `removed`, `renamed` or `changed`; `part` tells what a change is about and
`name` which one: the kind of a provision (of either coding), the code of a party, the key of a
source. `field` is empty where the whole of it is concerned. `before` and `after` are null on a side
that has no such thing; their `position` is null where the file does not show it, and `unverified`
tells that all they rest on is believed and was not checked. `fingerprint` stays the same as long as
the change says the same. `unread` are the files of which nobody can say what changed in them, each
with the first finding that says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from validator.compare.change import Change, Side, fingerprints
from validator.compare.collection import Revised
from validator.finding import Finding, Span
from validator.render.changes.report import ChangeReport
from validator.render.escape import json_document

VERSION = 2
"""Raised when a reader of the old form would misread the new one."""


def render(report: ChangeReport) -> str:
    """Write every agreement that changed, with its changes."""
    return json_document(
        {
            "version": VERSION,
            "base": report.base,
            "head": report.head,
            "agreements": [_agreement(report, one) for one in report.revised],
            "unread": [_unread(finding) for finding in report.unread],
        }
    )


def change_objects(
    first: str,
    second: str,
    changes: Sequence[Change],
    spans: Sequence[tuple[Span | None, Span | None]],
) -> list[dict[str, Any]]:
    """Changes as plain data, each with the places where its two sides stand."""
    prints = fingerprints(first, second, changes)
    return [
        {
            "fingerprint": print_,
            "part": change.subject.part,
            "name": change.subject.name,
            "field": change.subject.field,
            "action": change.action,
            "direction": change.direction,
            "before": _side(change.before, places[0]),
            "after": _side(change.after, places[1]),
        }
        for print_, change, places in zip(prints, changes, spans, strict=True)
    ]


def _agreement(report: ChangeReport, one: Revised) -> dict[str, Any]:
    names = [side.id if side else "" for side in (one.before, one.after)]
    spans = [report.spans(one, change) for change in one.changes]
    document = report.document(one)
    return {
        "id": one.id,
        "fate": one.fate,
        "was": one.before.id if one.before else None,
        "title": one.last.title,
        "path": document.path if document else None,
        "changes": change_objects(names[0], names[1], one.changes, spans),
    }


def _unread(finding: Finding) -> dict[str, Any]:
    start = finding.span.start
    return {
        "path": finding.path,
        "code": finding.code,
        "message": finding.message,
        "position": {"line": start.line, "column": start.column},
    }


def _side(side: Side | None, span: Span | None) -> dict[str, Any] | None:
    if side is None:
        return None
    start = span.start if span else None
    return {
        "words": list(side.words),
        "state": side.state,
        "articles": list(side.articles),
        "unverified": side.unverified,
        "position": {"line": start.line, "column": start.column} if start else None,
    }
