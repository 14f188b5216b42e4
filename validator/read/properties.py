"""Anchors and tags: what YAML lets stand before a value, and is refused here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.read import codes
from validator.read.report import Mistake, Report
from validator.text import excerpt

if TYPE_CHECKING:
    from validator.finding import Span

_GAP = re.compile(r"(?:\s|#[^\n]*)*")
_PROPERTY = re.compile(r"&[0-9A-Za-z_-]+|!<[^>\s]*>|![^\s,\[\]{}]*")


@dataclass(frozen=True, slots=True)
class Properties:
    """Where the properties of a node stand, and where the node itself begins."""

    anchor: tuple[int, int] | None
    tag: tuple[int, int] | None
    after: int


def find(text: str, at: int) -> Properties:
    """Find the anchor and the tag that begin at an index, in either order."""
    anchor = tag = None
    after = at
    while match := _PROPERTY.match(text, after):
        if match[0][0] == "&" and anchor is None:
            anchor = match.span()
        elif match[0][0] == "!" and tag is None:
            tag = match.span()
        else:
            break
        gap = _GAP.match(text, match.end())
        after = gap.end() if gap else match.end()
    return Properties(anchor, tag, after)


def refuse_tag(report: Report, name: str, span: Span) -> None:
    """Report a tag."""
    report.add(
        Mistake(
            codes.TAG,
            f"the tag {excerpt(name, 40)} is not read here",
            hint="delete it, or put quotes around a text that begins with !",
        ),
        span,
    )


class References:
    """Anchors, aliases and merge keys: reported together, once, as they hang together."""

    def __init__(self) -> None:
        self._count = 0
        self._first: tuple[Span, str] | None = None
        self._merge: Span | None = None

    def note(self, span: Span, name: str) -> None:
        """Note an anchor or an alias."""
        self._count += 1
        if self._first is None:
            self._first = (span, name)

    def note_merge(self, span: Span) -> None:
        """Note a merge key."""
        self._count += 1
        if self._merge is None:
            self._merge = span

    def report(self, report: Report) -> None:
        """Report all of them in one finding, if there are any."""
        more = f"; {self._count - 1} more in this file" if self._count > 1 else ""
        if self._merge:
            mistake = Mistake(
                codes.MERGE,
                f"a merge key (<<) takes keys from elsewhere{more}",
                hint="write the keys out here",
                help="Anchors (&), aliases (*) and merge keys (<<) are not read: "
                "every agreement says in place what it says.",
            )
            report.add(mistake, self._merge)
        elif self._first:
            span, name = self._first
            kind = "anchor" if name[0] == "&" else "alias"
            mistake = Mistake(
                codes.ANCHOR,
                f"the {kind} {excerpt(name, 40)} is not read here{more}",
                hint="write the value out, or put quotes around a text that begins with & or *",
                help="Anchors (&), aliases (*) and merge keys (<<) are not read: "
                "every agreement says in place what it says.",
            )
            report.add(mistake, span)
