"""The words that stand beside clauses and statements: what a reader of the pages must know."""

from __future__ import annotations

from validator.model.agreement import Coverage
from validator.model.base import Vocabulary
from validator.model.citation import Basis, Read
from validator.model.provision import Obligation
from validator.model.standing import Status
from validator.model.statement import Verdict

WORDS: tuple[tuple[str, str, str, type[Vocabulary]], ...] = (
    ("strength", "Strength", "How strongly a clause binds whoever owes it.", Obligation),
    ("basis", "Basis", "What was read to know of a clause.", Basis),
    ("coverage", "Coverage", "How much of an agreement was read.", Coverage),
    ("read", "Reading of a source", "How much of a source was read.", Read),
    ("status", "Status", "How an agreement stands, by the events recorded.", Status),
    (
        "verdict",
        "Verdict",
        "Whether what an official or a paper said holds. It never fills a cell.",
        Verdict,
    ),
)
"""Every list of words: its id, its name, what it tells, and the words."""
