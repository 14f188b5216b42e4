"""Small pieces of wording that several renderings share."""

from __future__ import annotations

import re


def one_line(text: str) -> str:
    """Put prose on one line, however its lines were broken in the file."""
    return re.sub(r"[ \n]+", " ", text).strip(" ")


def counted(number: int, one: str, many: str) -> str:
    """Put a number before the form of words it takes."""
    return f"{number} {one if number == 1 else many}"
