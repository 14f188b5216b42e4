"""Lengths of time in agreements: terms, notices, deadlines."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from validator.model.base import Count, Filled, Model, Vocabulary


class Period(Filled):
    """A length of time, in the units the text uses: `{years: 20}`, `{hours: 24}`."""

    years: Count | None = None
    """Whole years."""
    months: Count | None = None
    """Whole months."""
    weeks: Count | None = None
    """Whole weeks."""
    days: Count | None = None
    """Whole days."""
    hours: Count | None = None
    """Whole hours."""

    def __str__(self) -> str:
        """The period in words: `20 years`, `1 year 6 months`."""
        amounts = self.model_dump(exclude_none=True).items()
        return " ".join(f"{n} {unit if n > 1 else unit[:-1]}" for unit, n in amounts)

    @property
    def length(self) -> tuple[int, int]:
        """The period as whole months and whole hours: 12 months are a year, 24 hours a day."""
        months = 12 * (self.years or 0) + (self.months or 0)
        days = 7 * (self.weeks or 0) + (self.days or 0)
        return months, 24 * days + (self.hours or 0)

    def after(self, day: date) -> date:
        """The day that lies this long after another; hours that begin a day count as one.

        A month that lacks the day ends on its last. Past the year 9999 it is the last day there.
        """
        months = day.month - 1 + 12 * (self.years or 0) + (self.months or 0)
        year, month = day.year + months // 12, months % 12 + 1
        if year > date.max.year:
            return date.max
        moved = date(year, month, min(day.day, monthrange(year, month)[1]))
        days = 7 * (self.weeks or 0) + (self.days or 0) - (-(self.hours or 0) // 24)
        return moved + timedelta(days=min(days, (date.max - moved).days))


class NoticeCount(Vocabulary):
    """From what event a notice runs."""

    FROM_RECEIPT = "from-receipt", "From the day the other party receives the notice."
    FROM_SENDING = "from-sending", "From the day the notice is given or sent."
    FROM_DEPOSIT = "from-deposit", "From the day the notice reaches the depositary."
    BEFORE_PERIOD_END = (
        "before-period-end",
        "Back from the end of the current term or renewal: the notice must come this long before.",
    )
    BEFORE_ACT = "before-act", "Back from the act that is announced, a visit or an exercise."


class Notice(Model):
    """How long ahead a party must say that it leaves or does not renew."""

    period: Period
    """How long the notice is."""
    counted: NoticeCount | None = None
    """The event it is counted from; left out where the text does not say."""

    def __str__(self) -> str:
        """The notice in words: `1 year, from-receipt`."""
        return f"{self.period}, {self.counted}" if self.counted else str(self.period)
