"""Findings in the forms people and programs read: one module per format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from validator.render.findings.report import Report

FORMATS = ("full", "concise", "json", "github", "gitlab", "junit", "rdjson", "sarif")
"""The formats, each a module of this name."""


def renderer(name: str) -> Callable[[Report], str]:
    """The function that writes a report in a format of `FORMATS`."""
    render: Callable[[Report], str] = import_module(f"{__name__}.{name}").render
    return render
