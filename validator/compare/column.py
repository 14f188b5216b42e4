"""One column of the matrix: an agreement, and on a day how it stood and what its text was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from validator.model.agreement import Agreement
from validator.model.dates import PartialDate
from validator.model.event import Event, EventKind
from validator.model.provision import Provision
from validator.model.standing import Answer, Bond, Standing

_STEPS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Column:
    """An agreement under its key; on a day with its standing, for a party with its bond.

    `towards` is the bond of the party asked about: whether it binds it, and towards whom.
    """

    key: str
    agreement: Agreement
    standing: Standing | None = None
    towards: Bond | None = None

    @property
    def text(self) -> Agreement:
        """The agreement with the provisions that were in it on the day."""
        if self.standing is None:
            return self.agreement
        provisions = self.agreement.provisions_on(self.standing.day)
        return self.agreement.model_copy(update={"provisions": provisions})

    def later_wording(self, part: Provision) -> PartialDate | None:
        """When an article of a provision was amended after the day, where that is recorded.

        The provision then has the later wording, as the earlier one is not coded. One that says
        itself since or until when it is in the text has its own.
        """
        if self.standing is None or part.since is not None or part.until is not None:
            return None
        cited = [*part.cite.articles, part.cite.article]
        amended = (
            event.date
            for event in self.agreement.timeline
            if event.event is EventKind.AMENDED
            and event.date.latest > self.standing.day
            and _touches(event, [article for article in cited if article])
        )
        return next(amended, None)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An agreement that did not bind on the day asked for, and why."""

    key: str
    agreement: Agreement
    standing: Standing
    reason: str


def column_of(
    key: str, agreement: Agreement, day: date | None, party: str | None
) -> Column | LeftOut:
    """Make the column of an agreement, or say why it has none on a day."""
    if day is None:
        return Column(key, agreement)
    standing = agreement.standing_on(day)
    bond = standing.bond(party) if party is not None else None
    if standing.binds is Answer.NO and (bond is None or party in _members(agreement)):
        return LeftOut(key, agreement, standing, standing.reason)
    if bond is not None and bond.binds is Answer.NO:
        return LeftOut(key, agreement, standing, bond.reason)
    return Column(key, agreement, standing, bond)


def _members(agreement: Agreement) -> set[str]:
    return {party.code for party in agreement.parties}


def _touches(event: Event, articles: list[str]) -> bool:
    """Tell whether an amendment changed one of these articles, a part of one or a whole of it."""
    return any(_within(one, other) for one in event.articles for other in articles)


def _within(one: str, other: str) -> bool:
    """Tell whether one place is the other or a part of it: `6` and `6(2)`, not `6` and `61`."""
    steps = [_STEPS.findall(place) for place in (one, other)]
    shorter, longer = sorted(steps, key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter
