"""What is known of one code: its names, and when its bearer existed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class State:
    """A state or an organisation that can be a party to an agreement.

    `since` and `until` are the first and the last day on which it could conclude treaties;
    None means before 1900 or, for a code without known dates, always, and still.
    """

    code: str
    """The code: ISO 3166-1 alpha-3, ISO 3166-3, or one of ours."""
    name: str
    """A short English name."""
    since: date | None
    """The first day, None when it lies before 1900 or is not known."""
    until: date | None
    """The last day, None when it still exists."""
    aliases: tuple[str, ...] = ()
    """Other names and abbreviations, the official name among them."""
    successors: tuple[str, ...] = ()
    """Codes of the states that took its place, at once or in time, the closest first."""
    organisation: bool = False
    """True for an organisation."""
    earlier: tuple[tuple[date | None, date], ...] = ()
    """Periods before `since` in which a state of this code existed: Serbia until 1918."""

    def existed_on(self, day: date) -> bool:
        """Tell whether the bearer of the code existed on the day."""
        if (self.since is None or self.since <= day) and (self.until is None or day <= self.until):
            return True
        return any((first is None or first <= day) and day <= last for first, last in self.earlier)
