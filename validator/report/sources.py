"""What sources are called where they are cited: short, and no two of an agreement alike."""

from __future__ import annotations

from collections import Counter
from textwrap import shorten

from validator.model.agreement import Agreement

_LONGEST = 48


def source_labels(agreement: Agreement) -> dict[str, str]:
    """Call every source by its publisher or title; where that is shared, by date or key too."""
    sources = agreement.sources
    short = {key: _short(one.publisher or one.title) for key, one in sources.items()}
    dated = {
        key: f"{label}, {sources[key].date}" if sources[key].date else label
        for key, label in short.items()
    }
    labels = _unless_shared(short, dated)
    return _unless_shared(labels, {key: f"{label} ({key})" for key, label in short.items()})


def _unless_shared(labels: dict[str, str], longer: dict[str, str]) -> dict[str, str]:
    """Take the longer label of those that are the same."""
    times = Counter(labels.values())
    return {key: longer[key] if times[label] > 1 else label for key, label in labels.items()}


def _short(name: str) -> str:
    return shorten(name, _LONGEST, placeholder="…")
