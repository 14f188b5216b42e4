"""Sums of money in agreements."""

from __future__ import annotations

from validator.model.base import Amount, Currency, Model
from validator.model.period import Period


class Money(Model):
    """A sum: `{amount: 3000000000, currency: GBP, every: {years: 1}}`."""

    amount: Amount
    """How much, in whole units of the currency."""
    currency: Currency
    """The currency, as in ISO 4217."""
    every: Period | None = None
    """How often it is due, as the time between two payments; left out, once."""

    def __str__(self) -> str:
        """The sum in words: `3000000000 GBP every 1 year`."""
        often = f" every {self.every}" if self.every else ""
        return f"{self.amount} {self.currency}{often}"
