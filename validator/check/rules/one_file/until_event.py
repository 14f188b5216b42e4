"""What lasts until something happens says what."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR361",
    "event-does-not-fit-kind",
    Severity.ERROR,
    "A duration until an event that is not named, or an event on a duration that has none.",
    why="Whether the agreement still lasts depends on that event. Unnamed, nobody can tell.",
    cure="Add `event`, in our own words; or remove it and write the kind that the text has.",
    bad="""\
provisions:
  - type: duration
    kind: until-event
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: duration
    kind: until-event
    event: The end of the war.
    basis: report
    cite: {source: tass}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the kind of each duration with its event."""
    for provision in sheet.provisions:
        kind, event = scalar(provision, "kind"), provision.entry("event")
        if text(provision, "type") != "duration" or kind is None:
            continue
        if kind.text == "until-event" and event is None and sheet.whole:
            yield sheet.finding(CODE, kind, "until an event that is not named", hint='add "event"')
        elif kind.text != "until-event" and event is not None:
            yield sheet.finding(
                CODE,
                event.key,
                f'an event on a duration that is "{kind.text}"',
                hint='remove it, or write "kind: until-event"',
            )
