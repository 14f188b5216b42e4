"""What a code of a finding stands for: one text, from which every explanation is made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from validator.finding import Severity


class Life(StrEnum):
    """How far a code can be relied on. A removed code stays in the table and is never reused."""

    STABLE = "stable"
    PREVIEW = "preview"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its short name, its weight, and what there is to say about it.

    `summary` says in one sentence what it reports, `why` why that matters, `cure` what to do.
    `bad` and `good` are pieces of YAML, whole top-level keys each: put into a right agreement,
    the first gives this finding and no other, the second none. `source` names the rule of treaty
    law or of the dataset behind it. `life` began with the version `since`.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str = ""
    cure: str = ""
    bad: str = ""
    good: str = ""
    source: str = ""
    life: Life = Life.STABLE
    since: str = "0.1.0"
