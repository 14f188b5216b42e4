"""Where a citation points, in words."""

from __future__ import annotations

import re

from validator.model.citation import Citation

NUMBER_DOUBT = " (number unverified)"
_NUMBERED = re.compile(r"\d|[IVXLCDM]+\b")
_NUMBER = re.compile(r"\d+(-\d+)?", re.ASCII)


def place(cite: Citation) -> str:
    """Say where in the agreement, else where in the source: `art. 5(2)`, `preamble`, `p. 12`."""
    articles = (cite.article,) if cite.article else cite.articles
    if articles:
        named = ", ".join(articles)
        named = f"art. {named}" if _NUMBERED.match(named) else named
        return named + NUMBER_DOUBT if cite.article_unverified else named
    if cite.page:
        return f"p. {cite.page}" if _NUMBER.fullmatch(cite.page) else cite.page
    return ""
