"""What is ruled out needs no notice."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR358",
    "denunciation-contradicts-itself",
    Severity.ERROR,
    "A right to leave that is ruled out and yet has a notice, or is open and yet has to wait.",
    why="How a party can leave is what a reader asks first of an agreement in a crisis. Where "
    "`permitted` says one thing and the notice another, nobody can tell.",
    cure="Read the clause again. `excluded` has neither `notice` nor `after`, `any-time` no "
    "`after`; for the end of a period the agreement needs one.",
    bad="""\
provisions:
  - type: denunciation
    permitted: any-time
    after: {years: 10}
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: denunciation
    permitted: after-period
    after: {years: 10}
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, articles 54 and 56",
)
_EXCLUDES = {"excluded": ("notice", "after"), "any-time": ("after",), "period-end": ("after",)}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare when a party may leave with the rest of the clause, and with the duration."""
    lasting = {
        "" if p.entry("term") else text(p, "kind")
        for p in sheet.provisions
        if text(p, "type") == "duration"
    }
    for provision in sheet.provisions:
        permitted = scalar(provision, "permitted")
        if text(provision, "type") != "denunciation" or permitted is None:
            continue
        extra = next(
            (entry for key in _EXCLUDES.get(permitted.text, ()) if (entry := provision.entry(key))),
            None,
        )
        if extra is not None:
            yield sheet.finding(
                CODE,
                extra.key,
                f'"{extra.key.text}" on a right to leave that is "{permitted.text}"',
                hint="keep one of the two",
            )
        elif permitted.text == "period-end" and lasting == {"indefinite"}:
            yield sheet.finding(
                CODE,
                permitted,
                "for the end of a period, though the agreement lasts without a limit",
                hint="check it against the duration",
            )
