"""A party is a code that somebody bears or bore."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, child, scalar, scalars
from validator.check.suggest import did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.states import state, suggest_code

CODE = Code(
    "AGR304",
    "unknown-party",
    Severity.ERROR,
    "A party code that is neither in ISO 3166-1 or 3166-3 nor one of our few organisations.",
    why="A code that stands for nobody matches nothing in other files or in datasets, and "
    "looks like a state of its own in tables.",
    cure="Write the ISO 3166-1 code of three letters, of a dissolved state the one it had. "
    "`agreements explain IRN` tells what a code stands for.",
    bad="""\
statements:
  - id: claim
    by: {name: A minister, party: IRX}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A minister, party: IRN}
    kind: description
    summary: Somebody did something.
    verdict: unchecked
    cite: {source: epoch-times}
""",
    source="ISO 3166-1 and 3166-3",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look up every party, and in statements who speaks and who is accused."""
    speakers = [scalar(by, "party") for said in sheet.statements if (by := child(said, "by"))]
    accused = [code for said in sheet.statements for code in scalars(said, "against")]
    for code in (*sheet.party_codes, *filter(None, speakers), *accused):
        if state(code.text) is None:
            yield sheet.finding(
                CODE,
                code,
                f'unknown party "{code.text}"',
                hint=did_you_mean(suggest_code(code.text)),
                help="parties are ISO 3166 codes of three capital letters, such as IRN; "
                "a dissolved state keeps its own, such as SUN",
            )
