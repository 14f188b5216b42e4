"""A topic for reading, on a terminal or as Markdown."""

from __future__ import annotations

from validator.explain import Topic, names
from validator.render.layout import wrap
from validator.render.screen import Screen, Style

_INDENT = "  "
_NARROW = 88
"""Prose is read most easily in lines no longer than this, in characters."""


def terminal(topics: tuple[Topic, ...], screen: Screen) -> str:
    """Write topics one below the other."""
    said: set[tuple[str, str]] = set()
    return "\n".join(_terminal(topic, screen, said) for topic in topics)


def listing(screen: Screen) -> str:
    """Write the names of all topics, by what sort of thing they are."""
    width = min(screen.width or _NARROW, _NARROW) - len(_INDENT)
    parts = []
    for sort, members in names().items():
        lines = [screen.paint(sort.capitalize(), Style.BOLD), *_indented(", ".join(members), width)]
        parts.append("".join(f"{line}\n" for line in lines))
    return "\n".join(parts)


def markdown(topic: Topic) -> str:
    """Write a topic as Markdown; every text in it is the program's own."""
    out = [f"**{topic.name}** ({_of(topic)})", topic.summary]
    for heading, text in topic.sections:
        out.append(f"*{heading}*: " + "  \n".join(text.splitlines()))
    out += [f"```yaml\n{topic.example.rstrip()}\n```"] if topic.example else []
    out += ["Instead:", f"```yaml\n{topic.instead.rstrip()}\n```"] if topic.instead else []
    return "\n\n".join(part for part in out if part)


def _terminal(topic: Topic, screen: Screen, said: set[tuple[str, str]]) -> str:
    width = min(screen.width or _NARROW, _NARROW) - len(_INDENT)
    lines = [f"{screen.paint(topic.name, Style.BOLD)} ({_of(topic)})"]
    lines += _indented(topic.summary, width)
    for heading, text in topic.sections:
        if (heading, text) not in said:
            lines += ["", screen.paint(heading, Style.BOLD), *_indented(text, width)]
            said.add((heading, text))
    for heading, piece in (("Example", topic.example), ("Use instead", topic.instead)):
        if piece:
            lines += ["", screen.paint(heading, Style.BOLD)]
            lines += [_INDENT + line for line in piece.splitlines()]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _of(topic: Topic) -> str:
    return ", ".join(part for part in (topic.sort, topic.where) if part)


def _indented(text: str, width: int) -> list[str]:
    return [_INDENT + line for part in text.splitlines() for line in wrap(part, width)]
