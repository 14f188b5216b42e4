"""Says in plain words, and at the cause, what the parser could not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.read import brackets
from validator.read.slips import blanks, colons, lines, quotes, signs
from validator.read.trouble import EXPECTED_MORE, Trouble
from validator.text import excerpt

if TYPE_CHECKING:
    from validator.read.events import MarkedYAMLError
    from validator.read.report import FatalError


def explain(text: str, error: MarkedYAMLError, open_brackets: list[int]) -> FatalError:
    """Turn what the parser raised into a finding."""
    mark = error.problem_mark or error.context_mark
    trouble = Trouble(
        text,
        error.problem or "",
        error.context or "",
        min(mark.index, len(text)) if mark else 0,
        error.context_mark.index if error.context_mark else None,
        open_brackets,
    )
    for rule in _RULES:
        if found := rule(trouble):
            return found
    said = excerpt(trouble.said) or "it has no structure"
    if "node content" in said:
        said = "no value can begin here"
    elif EXPECTED_MORE.search(said):
        said = "nothing more can stand here"
    return trouble.fatal(
        f"this cannot be read as YAML: {said}",
        "Put quotes around a text with special characters, and check the indentation.",
        at=trouble.at,
        to=trouble.at + 1 if trouble.char.strip() else trouble.at,
    )


def _brackets(t: Trouble) -> FatalError | None:
    found = brackets.explain(t.text, t.at, t.open_brackets, flow="flow" in t.about)
    return t.fatal(found.message, found.cure, at=found.at, to=found.at + 1) if found else None


_RULES = (
    *blanks.RULES,
    *signs.RULES,
    *quotes.RULES,
    *colons.RULES,
    *lines.RULES,
    _brackets,
    lines.indentation,
)
