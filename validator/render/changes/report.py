"""What the renderings of a change of a collection need to know of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.compare.change import Change
from validator.compare.collection import Fate, Revised
from validator.compare.where import spans_of
from validator.finding import START, Finding, Span
from validator.read import Document
from validator.render.words import counted


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """What changed from one state of a collection, `base`, to another, `head`.

    `before` and `after` are the files of the agreements by id. `unread` tells why files cannot be
    used, one finding for each, so that nobody can say what changed in them.
    """

    base: str
    head: str
    revised: tuple[Revised, ...]
    before: Mapping[str, Document] = field(default_factory=dict)
    after: Mapping[str, Document] = field(default_factory=dict)
    unread: tuple[Finding, ...] = ()

    def document(self, one: Revised) -> Document | None:
        """The file of an agreement as it is, or was last."""
        return self.after.get(one.id) if one.after else self.before.get(one.id)

    def spans(self, one: Revised, change: Change) -> tuple[Span | None, Span | None]:
        """Where a change stands in the file before and after."""
        before, after = (
            (agreement, documents[agreement.id])
            if agreement and agreement.id in documents
            else None
            for documents, agreement in ((self.before, one.before), (self.after, one.after))
        )
        return spans_of(change, before, after)

    def span(self, one: Revised, change: Change) -> Span:
        """Where a change is seen in the file as it is now; the beginning where it is not."""
        return self.spans(one, change)[1] or START


def heading(one: Revised) -> str:
    """What became of an agreement: `changed irn-rus-2025`."""
    if one.fate is Fate.RENAMED and one.before:
        return f"renamed {one.before.id} to {one.id}"
    return f"{one.fate} {one.id}"


def reason(finding: Finding) -> str:
    """Why a file was not read: `AGR301 line 2: the id ...`, with the short cure."""
    cure = f" ({finding.hint})" if finding.hint else ""
    return f"{finding.code} line {finding.span.start.line}: {finding.message}{cure}"


def summary(report: ChangeReport) -> str:
    """Count the agreements, by what became of them."""
    fates = Counter(one.fate for one in report.revised)
    parts = [f"{fates[fate]} {fate}" for fate in Fate if fates[fate]]
    unread = len(report.unread)
    tail = f"; {counted(unread, 'file', 'files')} could not be read" if unread else ""
    if not parts:
        return f"No change is known{tail}." if unread else "No agreement changed."
    total = counted(len(report.revised), "agreement", "agreements")
    return f"{total}: {', '.join(parts)}{tail}."
