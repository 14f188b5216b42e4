"""The page for contributors names every code and every limit."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from validator.read import Limits
from validator.read.codes import CODES

PAGE = (Path(__file__).parents[2] / "docs" / "yaml.md").read_text("utf-8")


def test_every_code_is_explained():
    assert [code.code for code in CODES if f"| {code.code} |" not in PAGE] == []


def test_every_default_is_given():
    for value in dataclasses.astuple(Limits()):
        assert f"{value:,}" in PAGE
