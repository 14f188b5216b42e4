"""Words that several families share."""

from __future__ import annotations

from validator.model.base import Vocabulary
from validator.model.scale import Direction, Scale


class Cost(Vocabulary):
    """Who pays."""

    EACH_OWN = "each-own", "Each party bears its own costs."
    HOST = "host", "The host pays."
    SENDER = "sender", "The sending party pays."
    SHARED = "shared", "The costs are shared."
    BY_AGREEMENT = "by-agreement", "Agreed case by case."


class DecisionRule(Vocabulary):
    """How the parties decide."""

    UNANIMITY = "unanimity", "All must agree."
    TWO_THIRDS = "two-thirds", "Two thirds of them."
    MAJORITY = "majority", "More than half."
    EACH_FOR_ITSELF = "each-for-itself", "Each decides for itself."


class Forum(Vocabulary):
    """Where the parties work together."""

    BILATERAL = "bilateral", "Between themselves."
    MULTILATERAL = "multilateral", "In international organisations."


class Retransfer(Vocabulary):
    """Rules on passing on what was supplied."""

    FORBIDDEN = "forbidden", "Not at all."
    WITH_CONSENT = "with-consent", "With the supplier's consent."
    FREE = "free", "Freely."


RETRANSFER_SCALE = Scale(
    Direction.FREER, ((Retransfer.FORBIDDEN,), (Retransfer.WITH_CONSENT,), (Retransfer.FREE,))
)
"""How free the receiver is to pass on what it got."""
