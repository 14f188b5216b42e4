"""Writes docs/findings.md: every code a finding may have."""

from __future__ import annotations

from pathlib import Path

from validator.check.registry import parts
from validator.codes import Code

PAGE = Path(__file__).with_suffix(".md")
_HEAD = """\
# Findings

What `agreements validate` may say, by code. Codes are stable: one that goes is never used again.
An error fails the check, a warning does so only with `--strict`. This page is made by
`python docs/findings.py`.
"""


def page() -> str:
    """The page as Markdown."""
    return _HEAD + "".join(_part(title, codes) for title, codes in parts())


def _part(title: str, codes: tuple[Code, ...]) -> str:
    rows = "".join(
        f"| {code.code} | {code.name} | {code.severity} | {code.summary} |\n" for code in codes
    )
    head = "| code | name | weight | what it reports |\n| --- | --- | --- | --- |\n"
    return f"\n## {title}\n\n{head}{rows}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
