"""The codes of states and organisations as topics."""

from __future__ import annotations

from validator.explain.topic import Topic
from validator.states import code_for, memberships, state


def topic(name: str) -> Topic | None:
    """What is known of a code or of the name of a state or an organisation."""
    code = name if state(name) else code_for(name)
    known = state(code) if code else None
    if known is None:
        return None
    sections = []
    if known.aliases:
        sections.append(("Also known as", "; ".join(known.aliases)))
    if known.successors:
        sections.append(("Followed by", ", ".join(known.successors)))
    numbers = [
        f"{one.number}, {one.since} to {one.until or 'the end of the list, 2016'}"
        for one in memberships(known.code)
    ]
    if numbers:
        sections.append(("Correlates of War number", "\n".join(numbers)))
    sort = "organisation" if known.organisation else "state"
    since = f"from {known.since}" if known.since else ""
    until = f"until {known.until}" if known.until else ""
    existed = " ".join(part for part in (since, until) if part)
    return Topic(
        known.code,
        sort,
        f"{known.name}; could conclude treaties {existed}." if existed else f"{known.name}.",
        sections=tuple(sections),
    )
