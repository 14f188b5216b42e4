"""The day it is, which only commands ask for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def last_day() -> date:
    """The last day on which something can have happened: in the east tomorrow has begun."""
    return datetime.now(UTC).date() + timedelta(days=1)
