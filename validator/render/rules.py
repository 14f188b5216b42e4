"""The list of the codes of findings."""

from __future__ import annotations

from validator.check.registry import all_codes, parts
from validator.codes import Code
from validator.render.escape import json_document
from validator.render.layout import pad, wrap
from validator.render.screen import Screen, Style

VERSION = 1
"""Of the JSON layout; it changes when a key changes its meaning or goes."""
_NARROW = 40


def table(screen: Screen) -> str:
    """Write the codes by part, one line each where the place is wide enough."""
    widest = max(len(code.name) for code in all_codes().values())
    out = []
    for title, codes in parts():
        lines = [line for code in codes for line in _lines(code, widest, screen)]
        out.append("\n".join([screen.paint(title, Style.BOLD), *lines]) + "\n")
    return "\n".join(out)


def json_list() -> str:
    """Write `{"version", "rules": [...]}` with everything there is to say about each code."""
    rules = [
        {
            "code": code.code,
            "name": code.name,
            "severity": str(code.severity),
            "life": str(code.life),
            "since": code.since,
            "part": title,
            "summary": code.summary,
            "why": code.why,
            "cure": code.cure,
            "source": code.source,
            "bad": code.bad,
            "good": code.good,
        }
        for title, codes in parts()
        for code in codes
    ]
    return json_document({"version": VERSION, "rules": rules})


def _lines(code: Code, widest: int, screen: Screen) -> list[str]:
    life = f"{code.life} {code.since}"
    head = f"  {code.code}  {pad(code.name, widest)}  {pad(code.severity, 7)}  {life}  "
    room = None if screen.width is None else max(screen.width - len(head), _NARROW)
    first, *rest = wrap(code.summary, room)
    return [head + first, *(" " * len(head) + line for line in rest)]
