"""Mends files by the fixes of their findings, as far as that goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from validator.finding import Finding, Fix, Severity
from validator.read import Document, read_bytes
from validator.write.edits import apply

ROUNDS = 8
"""One fix can bring the next to light: so often the files are checked again."""

Check = Callable[[Sequence[Document]], Sequence[Finding]]
"""Checks documents together."""


@dataclass(frozen=True, slots=True)
class Mended:
    """The documents after mending, in the order given, what is still wrong, and the fixes made."""

    documents: tuple[Document, ...]
    findings: tuple[Finding, ...]
    made: int


def mend(
    documents: Sequence[Document], findings: Sequence[Finding], check: Check, *, unsafe: bool
) -> Mended:
    """Make the fixes of findings; `unsafe` also those that are guesses.

    `findings` are those of the documents as they are, `check` finds those of what they become.
    No file is written. A round of fixes that leaves a document with more errors than it had is
    taken back, and no more is tried on it.
    """
    current = tuple(documents)
    findings = tuple(findings)
    given_up: set[str] = set()
    made = 0
    for _ in range(ROUNDS):
        changed: dict[str, tuple[Document, int]] = {}
        for document in current:
            fixes = _fixes(findings, document.path, unsafe=unsafe)
            if not fixes or document.path in given_up:
                continue
            text, count = apply(document.text, fixes)
            if count and text != document.text:
                changed[document.path] = (read_bytes(text.encode(), shown=document.path), count)
        if not changed:
            break
        current, findings, kept = _settled(current, findings, changed, check)
        given_up |= changed.keys() - kept
        made += sum(changed[path][1] for path in kept)
    return Mended(current, findings, made)


def _settled(
    before: tuple[Document, ...],
    findings: tuple[Finding, ...],
    changed: Mapping[str, tuple[Document, int]],
    check: Check,
) -> tuple[tuple[Document, ...], tuple[Finding, ...], set[str]]:
    """Take the changed documents, but for those that have become worse."""
    after = tuple(changed.get(one.path, (one, 0))[0] for one in before)
    found = tuple(check(after))
    worse = {path for path in changed if _errors(found, path) > _errors(findings, path)}
    if not worse:
        return after, found, set(changed)
    kept = tuple(old if old.path in worse else new for old, new in zip(before, after, strict=True))
    return kept, tuple(check(kept)), changed.keys() - worse


def _fixes(findings: Sequence[Finding], path: str, *, unsafe: bool) -> list[Fix]:
    return [
        finding.fix
        for finding in findings
        if finding.path == path and finding.fix is not None and (finding.fix.safe or unsafe)
    ]


def _errors(findings: Sequence[Finding], path: str) -> int:
    return sum(f.path == path and f.severity is Severity.ERROR for f in findings)
