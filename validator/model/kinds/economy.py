"""Sanctions and payments."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Vocabulary
from validator.model.provision import Provision


class SanctionsDuty(Vocabulary):
    """What the clause asks."""

    REJECTION = "rejection", "Hold such measures to be unlawful."
    COORDINATION = "coordination", "Work together to end them."
    NON_APPLICATION = "non-application", "Do not apply them to each other."
    NON_JOINING = "non-joining", "Do not join or support those of third states."
    MITIGATION = "mitigation", "Lessen the effects of those of third states."
    INFORMATION_LIMITS = (
        "information-limits",
        "Limit the spread of information that others could use for them.",
    )


class Protected(Vocabulary):
    """What must be spared."""

    STATE = "state", "The other party itself."
    PERSONS = "persons", "Its persons, natural and legal."
    PROPERTY = "property", "Their property."
    GOODS = "goods", "Its goods."
    SERVICES = "services", "Its services."
    INFORMATION = "information", "Its information."
    INTELLECTUAL_PROPERTY = "intellectual-property", "Its intellectual property."


class Sanctions(Provision):
    """A position or duty on unilateral coercive measures.

    Economic measures against an aggressor are collective measures; independence of payments is
    settlement in national currencies. Code one provision for each duty.
    """

    EXAMPLE: ClassVar = {"obligation": "shall-not", "duty": ["non-joining"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Sanctions, embargoes and coercive measures are not mentioned."

    type: Literal["sanctions"]
    """Sanctions (unilateral coercive measures)."""
    duty: tuple[SanctionsDuty, ...] = ()
    """What the clause asks."""
    protects: tuple[Protected, ...] = ()
    """What must be spared."""
    extraterritorial: bool | None = None
    """True where the clause names measures that reach beyond the territory of who takes them."""


class NationalCurrencySettlement(Provision):
    """Payment in the own currencies of the parties, and systems and banks for it.

    Finance in general is economic cooperation; sums that one party owes the other are costs and
    payments.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "independent_infrastructure": True}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "Currencies, payment systems and links between banks are not mentioned."

    type: Literal["national-currency-settlement"]
    """Settlement in national currencies."""
    independent_infrastructure: bool | None = None
    """True where a payment infrastructure independent of third states is to be built."""
    interbank: bool | None = None
    """True where direct links between banks are to be strengthened."""
    financial_products: bool | None = None
    """True where national financial products are to be promoted."""
