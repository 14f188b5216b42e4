"""A ratchet: findings that were there on a day do not fail a check, new ones do."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from validator.check.fingerprint import fingerprints
from validator.finding import Finding

VERSION = 1


class BaselineError(ValueError):
    """A baseline that cannot be read."""


@dataclass(frozen=True, slots=True)
class Sifted:
    """The findings that are new, how many are known, and how many known ones are gone."""

    new: tuple[Finding, ...]
    known: int
    gone: int


def record(findings: Sequence[Finding], lines: Mapping[str, Sequence[str]]) -> str:
    """The text of a baseline: a line for each finding, so that a diff of it can be read."""
    entries = [
        {
            "path": finding.path,
            "code": finding.code,
            "fingerprint": mark,
            "message": finding.message,
        }
        for finding, mark in zip(findings, fingerprints(findings, lines), strict=True)
        if not finding.unread
    ]
    body = ",\n".join(f"  {json.dumps(entry)}" for entry in entries)
    return f'{{"version": {VERSION}, "findings": [\n{body}\n]}}\n'


def sift(text: str, findings: Sequence[Finding], lines: Mapping[str, Sequence[str]]) -> Sifted:
    """Leave out the findings that a baseline holds. Raises `BaselineError`."""
    held = _marks(text)
    marked = tuple(zip(findings, fingerprints(findings, lines), strict=True))
    new = tuple(finding for finding, mark in marked if finding.unread or mark not in held)
    return Sifted(new, len(findings) - len(new), len(held - {mark for _, mark in marked}))


def _marks(text: str) -> frozenset[str]:
    try:
        content = json.loads(text)
        if content["version"] != VERSION:
            raise BaselineError(f"its version is not {VERSION}")
        return frozenset(str(entry["fingerprint"]) for entry in content["findings"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        if isinstance(error, BaselineError):
            raise
        raise BaselineError("it is not a baseline") from None
