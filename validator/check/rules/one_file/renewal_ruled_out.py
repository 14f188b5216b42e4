"""What ends with its term is not renewed."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR323",
    "renewal-ruled-out",
    Severity.WARNING,
    "A renewal in the timeline of an agreement that, as coded, has none.",
    why="If the text rules a renewal out, or has no such clause, the agreement went on by a new "
    "agreement: an amendment or a protocol, which has its own date and its own source.",
    cure="Check the provision. If the parties agreed on an extension later, record it as "
    "`event: amended` and name the instrument in `summary`.",
    bad="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: renewed, date: 2025-10-02, cite: {source: tass}}
provisions:
  - {type: renewal, mode: none, basis: report, cite: {source: tass}}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: renewed, date: 2025-10-02, cite: {source: tass}}
provisions:
  - {type: renewal, mode: by-agreement, basis: report, cite: {source: tass}}
""",
    source="Vienna Convention on the Law of Treaties, articles 39 and 54",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Hold each renewal against what is coded of it."""
    renewals = [p for p in sheet.provisions if text(p, "type") == "renewal"]
    ruled_out = [p for p in renewals if text(p, "mode") == "none" or text(p, "presence")]
    if not ruled_out or len(ruled_out) < len(renewals):
        return
    line = ruled_out[0].span.start.line
    for event in sheet.events:
        if text(event, "event") == "renewed":
            yield sheet.finding(
                CODE,
                scalar(event, "event"),
                f"renewed, but by line {line} there is no renewal",
                hint="check the provision; an extension agreed later is an amendment",
            )
