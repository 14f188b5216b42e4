"""What changed in a collection, in every format, by name."""

from __future__ import annotations

from collections.abc import Callable

from validator.render.changes import github, json, markdown, text
from validator.render.changes.report import ChangeReport
from validator.render.screen import Screen

Format = Callable[[ChangeReport, Screen], str]

FORMATS: dict[str, Format] = {
    "text": text.render,
    "markdown": lambda report, _: markdown.render(report),
    "json": lambda report, _: json.render(report),
    "github": lambda report, _: github.render(report),
}
"""How to write what changed, by the name of the format."""
