"""A fixed term says how long it is, and no other kind of duration does."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR316",
    "term-does-not-fit-kind",
    Severity.ERROR,
    "A duration of kind `fixed` without a term, or a term on one that has none.",
    why="The length is what a table shows of a duration. A fixed term of no length and a "
    "length without a limit both say two things at once.",
    cure="Add `term`, or write the `kind` that the text has.",
    bad="""\
provisions:
  - type: duration
    kind: indefinite
    term: {years: 20}
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: duration
    kind: fixed
    term: {years: 20}
    basis: report
    cite: {source: tass}
""",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the kind of each duration with its term."""
    for provision in sheet.provisions:
        kind = scalar(provision, "kind")
        if text(provision, "type") != "duration" or kind is None:
            continue
        term = provision.entry("term")
        if kind.text == "fixed" and term is None and sheet.whole:
            yield sheet.finding(
                CODE, kind, "a fixed term of no length", hint='add "term: {years: ...}"'
            )
        elif kind.text != "fixed" and term is not None:
            yield sheet.finding(
                CODE,
                term.key,
                f'a term on a duration that is "{kind.text}"',
                hint='remove it, or write "kind: fixed"',
            )
