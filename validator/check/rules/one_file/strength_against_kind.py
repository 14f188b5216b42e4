"""A duty to refrain is a duty not to do."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.mending import rewrite
from validator.check.sheet import Sheet, scalar, text
from validator.check.suggest import did_you_mean
from validator.codes import Code, Life
from validator.finding import Finding, Severity

CODE = Code(
    "AGR355",
    "strength-against-kind",
    Severity.WARNING,
    "A duty to refrain coded as `shall`, or a duty to act as `shall-not`.",
    why="Texts say `shall refrain from`, and the first word misleads: the duty is one not to do. "
    "Compared by strength, such an agreement would stand apart from all others of its kind.",
    cure="Write `shall-not` for a duty not to do, `shall` for a duty to act. What the text forbids "
    "where the kind expects a promise may be another kind.",
    bad="""\
provisions:
  - type: no-hostile-alliance
    obligation: shall
    basis: report
    cite: {source: tass}
""",
    good="""\
provisions:
  - type: no-hostile-alliance
    obligation: shall-not
    basis: report
    cite: {source: tass}
""",
    life=Life.PREVIEW,
)
_REFRAIN = {
    "no-hostile-alliance",
    "no-hostile-use-of-territory",
    "no-separate-peace",
    "no-third-party-aid",
    "non-aggression",
    "non-intervention",
}
_ACT = {"consultation", "joint-exercises", "mutual-defence", "naval-visits", "training-exchange"}


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare the strength of each provision with what its kind is about."""
    for provision in sheet.provisions:
        strength, kind = scalar(provision, "obligation"), text(provision, "type")
        wrong = {"shall": _REFRAIN, "shall-not": _ACT}
        if strength is not None and kind in wrong.get(strength.text, ()):
            meant = "shall-not" if strength.text == "shall" else "shall"
            yield sheet.finding(
                CODE,
                strength,
                f'"{kind}" as a duty {"to do" if meant == "shall-not" else "not to do"}',
                hint=did_you_mean(meant),
                fix=rewrite(f"write {meant}", strength.span, meant),
            )
