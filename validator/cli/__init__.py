"""The command `agreements`: one module for each of its commands."""

from __future__ import annotations

from validator.cli.main import run

__all__ = ["run"]
