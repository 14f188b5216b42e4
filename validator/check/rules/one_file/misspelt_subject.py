"""A statement about a kind of provision names the kind."""

from __future__ import annotations

from collections.abc import Iterator

from validator.check.mending import rewrite
from validator.check.sheet import Sheet, scalars
from validator.check.suggest import closest, did_you_mean
from validator.codes import Code, Life
from validator.finding import Finding, Severity
from validator.model.event import EventKind
from validator.model.kinds import KINDS

CODE = Code(
    "AGR374",
    "subject-misspelt",
    Severity.WARNING,
    "A subject of a statement that is nearly, but not quite, a kind of provision.",
    why="By `about` a reader finds what was said about a provision. The word is free, so that a "
    "slip in the name of a kind goes unnoticed: the statement is missing where it belongs.",
    cure="Write the kind as it is spelt. Another subject can have any name that is not so near.",
    bad="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    about: [naval-visit]
    verdict: unchecked
    cite: {source: epoch-times}
""",
    good="""\
statements:
  - id: claim
    by: {name: A paper}
    kind: description
    summary: Somebody did something.
    about: [naval-visits]
    verdict: unchecked
    cite: {source: epoch-times}
""",
    life=Life.PREVIEW,
)
_WORDS = frozenset(KINDS) | frozenset(EventKind)
_BEGINNINGS = frozenset(word[:4] for word in KINDS)


def check(sheet: Sheet) -> Iterator[Finding]:
    """Compare each subject that is no kind with the kinds that begin like it."""
    for statement in sheet.statements:
        for subject in scalars(statement, "about"):
            if subject.text in _WORDS or subject.text[:4] not in _BEGINNINGS:
                continue
            near = [kind for kind in KINDS if kind[:4] == subject.text[:4]]
            guess = closest(subject.text, near)
            if guess is not None and abs(len(guess) - len(subject.text)) < 3:  # noqa: PLR2004
                yield sheet.finding(
                    CODE,
                    subject,
                    f'"{subject.text}" is no kind of provision',
                    hint=did_you_mean(guess),
                    fix=rewrite(f"write {guess}", subject.span, guess),
                )
