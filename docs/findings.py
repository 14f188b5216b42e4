"""Writes docs/findings.md, the index of findings, and docs/findings/, a page for each part."""

from __future__ import annotations

from pathlib import Path

from validator.check.registry import parts
from validator.codes import Code, Life
from validator.explain.findings import topic

HERE = Path(__file__).parent
INDEX = "findings.md"
_HEAD = """\
# Findings

What `agreements validate` may say, by code; a code leads to why it matters, an example and what
to do, which `agreements explain CODE` also shows. Codes are stable: one that goes is never used
again. An error fails the check, a warning does so only with `--strict`. This page and those it
leads to are made by `python docs/findings.py`.
"""
_INTRODUCTION = """\
Each example is a piece of a file; put into a right agreement, it gives this finding and no other.
"""


def pages() -> dict[str, str]:
    """Every page as Markdown, by its path below docs/."""
    index = _HEAD + "".join(_table(title, codes) for title, codes in parts())
    return {INDEX: index} | {_file(title): _part(title, codes) for title, codes in parts()}


def _file(title: str) -> str:
    return f"findings/{title.casefold().replace(' ', '-')}.md"


def _anchor(code: Code) -> str:
    """The anchor GitHub gives the heading of a code."""
    return f"{code.code.casefold()}-{code.name}"


def _table(title: str, codes: tuple[Code, ...]) -> str:
    rows = "".join(
        f"| [{code.code}]({_file(title)}#{_anchor(code)}) | {code.name} | {_weight(code)}"
        f" | {code.summary} |\n"
        for code in codes
    )
    head = "| code | name | weight | what it reports |\n| --- | --- | --- | --- |\n"
    return f"\n## {title}\n\n{head}{rows}"


def _weight(code: Code) -> str:
    """The weight of a finding, and its life where it is not an ordinary one."""
    return code.severity if code.life is Life.STABLE else f"{code.severity}, {code.life}"


def _part(title: str, codes: tuple[Code, ...]) -> str:
    back = f"[All findings](../{INDEX})"
    return f"# {title}\n\n{back}\n\n{_INTRODUCTION}" + "".join(_section(code) for code in codes)


def _section(code: Code) -> str:
    about = topic(code)
    said = dict(about.sections)
    blocks = (
        f"## {about.name}",
        f"*{about.sort}*",
        about.summary,
        _titled("Why it matters", said.get("Why it matters", "")),
        _titled("Example", _fenced(about.example)),
        _titled("Use instead", _fenced(about.instead)),
        _titled("What to do", said.get("What to do", "")),
        _titled("Source", said.get("Source", "")),
    )
    return "".join(f"\n{block}\n" for block in blocks if block)


def _titled(heading: str, text: str) -> str:
    return f"**{heading}**\n\n{text}" if text else ""


def _fenced(piece: str) -> str:
    return f"```yaml\n{piece.rstrip()}\n```" if piece else ""


if __name__ == "__main__":
    for name, text in pages().items():
        file = HERE / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
