"""One agreement for reading."""

from __future__ import annotations

from validator.render.agreement.sheet import show

__all__ = ["show"]
