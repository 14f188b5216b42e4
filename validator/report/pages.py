"""Fills the templates. Every value in them goes through `escape.html`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from validator.compare.cell import State
from validator.compare.place import place
from validator.model.datasets import DATASETS
from validator.render.escape import html, web_address
from validator.render.words import counted
from validator.report.column import MARKS
from validator.report.names import language_name, party_name, plain

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""What a page may load: scripts, styles and pictures of this site, and nothing else."""


_CODE = re.compile(r"`([^`]+)`")


def page(template: str, *, day: date | None, depth: int = 0, **values: object) -> str:
    """Fill a template; `depth` is how many folders below the top of the site the page lies.

    `day` is the day whose state the site has, if one was asked for.
    """
    return _environment().get_template(template).render(root="../" * depth, day=day, **values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("validator.report"),
        autoescape=True,
        finalize=_escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= _globals()
    environment.filters |= {
        "plain": plain,
        "party": party_name,
        "language": language_name,
        "web": web_address,
        "code": _with_code,
    }
    return environment


def _globals() -> Mapping[str, Any]:
    return {
        "policy": POLICY,
        "marks": MARKS,
        "states": [(next(m for m in MARKS if m.words == state), state) for state in State],
        "counted": counted,
        "datasets": DATASETS,
        "place": place,
    }


def _escaped(value: object) -> Markup:
    """Make any value of a template harmless; what a macro gave is so already."""
    return value if isinstance(value, Markup) else _escaped_text(str(value))


def _with_code(text: str) -> Markup:
    """Set apart the words of a note that stand in backticks."""
    return Markup(_CODE.sub(r"<code>\1</code>", html(text)))  # noqa: S704 - escaped before


@lru_cache(maxsize=20_000)
def _escaped_text(text: str) -> Markup:
    """Most texts of a page are words that come again on the next."""
    return Markup(html(text))  # noqa: S704 - this is where escaping is done
