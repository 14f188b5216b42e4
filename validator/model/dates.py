"""Dates as sources give them: a day, a month or only a year."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from validator.model.base import NO_LINE_BREAK

_YEAR = "(?:1[0-9]|2[01])[0-9]{2}"
_LEAP = "(?:(?:1[0-9]|2[01])(?:0[48]|[2468][048]|[13579][26])|(?:12|16|20)00)"
_DAY_OF_MONTH = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
PATTERN = f"^(?:{_YEAR}(?:-(?:0[1-9]|1[0-2]))?|{_YEAR}-{_DAY_OF_MONTH}|{_LEAP}-02-29)$"
"""The Gregorian calendar, years 1000 to 2199, so that every JSON Schema tool knows 30 February."""


_COMPILED = re.compile(PATTERN)


def is_date(text: str) -> bool:
    """Tell whether a text is a date, a month or a year of the calendar."""
    return _COMPILED.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the day, the month or the year, as ISO 8601 writes it.

    `earliest` and `latest` bound the days it may mean. Dates that overlap have no order.
    """

    text: str

    def __str__(self) -> str:
        """The date as written: `2025-01-17`, `2024-06` or `1990`."""
        return self.text

    @property
    def year(self) -> int:
        """The year."""
        return int(self.text[:4])

    @property
    def earliest(self) -> date:
        """The first day this may mean."""
        _, month, day = self._parts
        return date(self.year, month or 1, day or 1)

    @property
    def latest(self) -> date:
        """The last day this may mean."""
        year, month, day = self._parts
        month = month or 12
        return date(year, month, day or calendar.monthrange(year, month)[1])

    def certainly_before(self, other: PartialDate) -> bool:
        """Tell whether every day this may mean lies before every day `other` may mean."""
        return self.latest < other.earliest

    @property
    def _parts(self) -> tuple[int, int | None, int | None]:
        year, month, day = (*self.text.split("-"), None, None)[:3]
        return int(year or 0), int(month) if month else None, int(day) if day else None

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read from text, write as text."""
        return core_schema.no_info_after_validator_function(
            cls,
            core_schema.str_schema(pattern=PATTERN, strict=True),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Publish as text with the calendar as its pattern."""
        return {
            "type": "string",
            "pattern": PATTERN,
            "patternErrorMessage": "A date is YYYY-MM-DD, YYYY-MM or a quoted year, "
            "and in the calendar.",
            "examples": ["2025-01-17", "2024-06", "1990"],
            **NO_LINE_BREAK,
        }
