"""An organisation has no land, no ports and no coast."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.sheet import Sheet, scalars, text
from validator.codes import Code, Life
from validator.finding import Finding, Severity
from validator.states import state

CODE = Code(
    "AGR331",
    "organisation-without-land",
    Severity.WARNING,
    "An organisation that owes what only a state with a territory can give.",
    why="Ports, bases, transit and the use of a territory are a state's to give. Coded for an "
    "organisation, the duty is missing under the state that bears it.",
    cure="Name the states that owe it. Where the organisation merely speaks for them, code them as "
    "obligors and say so in `summary`.",
    bad="""\
id: eue-irn-2025
parties: [{code: IRN}, {code: EUE}]
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [EUE]
    basis: report
    cite: {source: tass}
""",
    good="""\
id: eue-irn-2025
parties: [{code: IRN}, {code: EUE}]
provisions:
  - type: naval-visits
    obligation: shall
    obligors: [IRN]
    basis: report
    cite: {source: tass}
""",
    life=Life.PREVIEW,
)
_LAND = {
    "access-transit",
    "basing",
    "demilitarisation",
    "naval-visits",
    "no-hostile-use-of-territory",
    "territory",
    "territory-resources",
}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Look at who owes the provisions that need a territory."""
    for provision in sheet.provisions:
        if text(provision, "type") not in _LAND:
            continue
        for code in scalars(provision, "obligors"):
            known = state(code.text)
            if known is not None and known.organisation:
                yield sheet.finding(
                    CODE,
                    code,
                    f'{code.text} is an organisation, but "{text(provision, "type")}" '
                    "needs a territory",
                    hint="name the states that owe it",
                )
