"""The id of an agreement names its parties and the year of signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.check.parties import certain_parties
from validator.check.sheet import Sheet, scalar
from validator.codes import Code
from validator.finding import Finding, Severity

CODE = Code(
    "AGR302",
    "id-does-not-fit",
    Severity.ERROR,
    "The id does not name the two parties in alphabetical order and the year of signature.",
    why="Whoever looks for an agreement of two states can guess its id. One that is put "
    "together in another way is looked for in vain, and coded a second time.",
    cure="Write the two codes in alphabetical order and the year of signature, and a word "
    "more where two agreements would share that: `irn-rus-2001-military`. For three "
    "parties or more write a short name and the year.",
    bad="id: rus-irn-2025\n",
    good="id: irn-rus-2025\n",
)
_FORM = re.compile(r"(?P<names>[a-z0-9-]+?)-(?P<year>[0-9]{4})(?P<more>-[a-z0-9-]+)?")


def check(sheet: Sheet) -> Iterator[Finding]:
    """Hold the id against the parties and the first signature."""
    identifier = scalar(sheet.root, "id")
    years = {date.year for _, _, date in sheet.dates("signed")}
    codes = sorted(code.lower() for code in certain_parties(sheet) or ())
    if identifier is None or not years or len(codes) < 2:  # noqa: PLR2004 - a pair
        return
    year = min(years)
    bilateral = len(codes) == 2  # noqa: PLR2004 - a pair
    parts = _FORM.fullmatch(identifier.text)
    wanted = "-".join(codes) if bilateral else parts["names"] if parts else "a-short-name"
    if parts and int(parts["year"]) == year and parts["names"] == wanted:
        return
    more = (parts["more"] or "") if parts else ""
    yield sheet.finding(
        CODE,
        identifier,
        f'the id "{identifier.text}" does not fit the parties and the year of signature',
        hint=f'did you mean "{wanted}-{year}{more}"?',
        help="two party codes in alphabetical order and the year of signature, "
        "and a word more where two agreements would share that"
        if bilateral
        else "a short name and the year of signature",
    )
