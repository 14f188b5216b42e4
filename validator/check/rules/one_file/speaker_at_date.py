"""Who speaks or is accused existed on the day."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.parties import may_exist
from validator.check.sheet import Sheet, child, dated, scalar, scalars
from validator.check.suggest import did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.states import state

CODE = Code(
    "AGR330",
    "speaker-not-valid-at-date",
    Severity.ERROR,
    "A statement by or against a state that did not exist on its day.",
    why="States keep the code they had: what Brezhnev said was said for the Soviet Union, SUN, and "
    "not for Russia. A table of who said what would count it under the wrong state.",
    cure="Write the code of the state as it was on that day, or correct the date.",
    bad="""\
statements:
  - id: claim
    by: {name: A minister, party: SUN}
    date: 2025-01-20
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A minister, party: RUS}
    date: 2025-01-20
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    source="ISO 3166-1 and 3166-3",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the life of each state named with the day of the statement."""
    for statement in sheet.statements:
        said = dated(statement, "date")
        by = child(statement, "by")
        speaker = scalar(by, "party") if by is not None else None
        for code in (speaker, *scalars(statement, "against")):
            known = state(code.text) if code is not None else None
            if code is None or known is None or said is None or may_exist(known, said[1]):
                continue
            meant = next(iter(known.successors), None)
            yield sheet.finding(
                CODE,
                code,
                f"{code.text} ({known.name}) did not exist on {said[1]}",
                hint=did_you_mean(meant if known.until else None),
            )
