"""Small pieces of wording that several renderings share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from validator.model.provision import Provision


def one_line(text: str) -> str:
    """Put prose on one line, however its lines were broken in the file."""
    return re.sub(r"[ \n]+", " ", text).strip(" ")


def bearers(part: Provision) -> str:
    """Say who owes it to whom where it is narrowed: `owed by GBR to UKR`, else nothing."""
    owed = f"owed by {', '.join(part.obligors)}" if part.obligors else ""
    benefits = f"to {', '.join(part.beneficiaries)}" if part.beneficiaries else ""
    if benefits and not owed:
        benefits = f"owed {benefits}"
    return " ".join(filter(None, (owed, benefits)))


def counted(number: int, one: str, many: str) -> str:
    """Put a number before the form of words it takes."""
    return f"{number} {one if number == 1 else many}"
