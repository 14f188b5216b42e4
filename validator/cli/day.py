"""The day it is, which only commands ask for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def today() -> date:
    """The day it is, in the zone that all machines share."""
    return datetime.now(UTC).date()


def last_day() -> date:
    """The last day on which something can have happened: in the east tomorrow has begun."""
    return today() + timedelta(days=1)
