"""Tells findings apart by what they are about, so that one is known again when lines move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from validator.finding import Finding


def fingerprints(
    findings: Sequence[Finding], lines: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    """A fingerprint for each finding: of its code, file, line and what is marked, not its place.

    `lines` are the lines of the files by path. Of findings alike in all of that, the second and
    later ones count up, in the order given.
    """
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        of_file = lines.get(finding.path, ())
        start, end = finding.span.start, finding.span.end
        line = of_file[start.line - 1] if start.line <= len(of_file) else ""
        last = end.column - 1 if end.line == start.line else None
        marked = line[start.column - 1 : last]
        text = f"{finding.code}\x1f{finding.path}\x1f{line.strip()}\x1f{marked}"
        seen[text] += 1
        # A name of a file need not be UTF-8; the surrogates stand for its bytes.
        encoded = f"{text}\x1f{seen[text]}".encode("utf-8", "surrogatepass")
        made.append(sha256(encoded).hexdigest()[:32])
    return tuple(made)
