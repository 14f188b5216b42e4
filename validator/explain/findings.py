"""The codes of findings as topics."""

from __future__ import annotations

from validator.codes import Code, Life
from validator.explain.topic import Topic

_LIFE = {
    Life.STABLE: "stable since",
    Life.PREVIEW: "preview since",
    Life.REMOVED: "removed in",
}


def topic(code: Code) -> Topic:
    """What there is to say about a code."""
    sections = (
        ("Why it matters", code.why),
        ("What to do", code.cure),
        ("Source", code.source),
    )
    return Topic(
        f"{code.code} {code.name}",
        f"{code.severity}, {_LIFE[code.life]} {code.since}",
        code.summary,
        sections=tuple((heading, text) for heading, text in sections if text),
        example=code.bad,
        instead=code.good,
    )
