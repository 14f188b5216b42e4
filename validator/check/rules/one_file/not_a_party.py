"""Whoever owes, benefits or acts is a party."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.parties import certain_parties
from validator.check.sheet import Sheet, scalars
from validator.check.suggest import did_you_mean
from validator.codes import Code
from validator.finding import Finding, Severity
from validator.read import Scalar
from validator.states import code_for

CODE = Code(
    "AGR308",
    "not-a-party",
    Severity.ERROR,
    "An obligor, a beneficiary or the subject of an event that is not among the parties.",
    why="An agreement binds its parties and nobody else. A duty of a third state is a slip "
    "in its code, or a duty of another agreement.",
    cure="Correct the code. A state that joined later belongs under `parties` too, with an "
    "event `acceded`. A third state that the text names is a parameter, or belongs into"
    " `summary`.",
    bad="""\
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [PRK]
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [RUS]
    basis: report
    cite: {source: tass}
""",
    source="Vienna Convention on the Law of Treaties, articles 26 and 34",
)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare every such code with the parties."""
    parties = certain_parties(sheet) or ()
    if len(parties) < 2 or not sheet.whole:  # noqa: PLR2004 - with one unread, all may be wrong
        return
    named = [
        (code, role)
        for role, places in (
            ("obligors", sheet.provisions),
            ("beneficiaries", sheet.provisions),
            ("parties", sheet.events),
        )
        for place in places
        for code in scalars(place, role)
    ]
    for code, role in named:
        if code.text not in parties:
            yield sheet.finding(
                CODE,
                code,
                f'"{code.text}" in "{role}" is not a party',
                hint=_guess(code, parties),
                help=f"the parties are {', '.join(parties)}",
            )


def _guess(code: Scalar, parties: tuple[str, ...]) -> str:
    meant = code_for(code.text)
    near = [party for party in parties if len(set(party) & set(code.text)) > 1]
    return did_you_mean(meant if meant in parties else near[0] if len(near) == 1 else None)
