"""What brings an agreement into force is one thing."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalar, text
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR359",
    "entry-contradicts-itself",
    Severity.ERROR,
    "An entry into force with a number of ratifications that its mode does not have, or by a "
    "date that is missing.",
    why="By the mode a program works out whether the agreement should be in force. A number of "
    "ratifications beside `mode: signature` says two things at once.",
    cure="Write `mode: n-ratifications` if a number is needed, else remove it; for `mode: date` "
    "add the `date` the text sets.",
    bad="""\
provisions:
  - type: entry-into-force
    mode: exchange-of-notes
    ratifications: 20
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: entry-into-force
    mode: n-ratifications
    ratifications: 20
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, article 24",
)
_COUNTING = ("", "n-ratifications", "ratification")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the mode of each entry into force with what it needs."""
    for provision in sheet.provisions:
        mode = scalar(provision, "mode")
        if text(provision, "type") != "entry-into-force" or mode is None:
            continue
        number = provision.entry("ratifications")
        if number is not None and mode.text not in _COUNTING:
            yield sheet.finding(
                CODE,
                number.key,
                f'a number of ratifications, though it enters into force by "{mode.text}"',
                hint='keep one of the two, or write "mode: n-ratifications"',
            )
        elif mode.text == "date" and provision.entry("date") is None and sheet.whole:
            yield sheet.finding(CODE, mode, "by a date that is not given", hint='add "date"')
