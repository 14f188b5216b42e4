"""Writes docs/article.md: where each statement of the founding article is held in the data."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from validator.model.agreement import Agreement
from validator.read import Mapping, data, read_file

DOCS = Path(__file__).parent
AGREEMENTS = DOCS.parent / "agreements"
PAGE = DOCS / "article.md"
_SELECTOR = re.compile(r"(?P<field>[a-z_]+)(?:\[(?P<inside>.*)\])?")
_HEAD = """\
# The founding article, statement by statement

This project began with a report by Adam Morrow in The Epoch Times of January 2025, on the
partnership treaty of Russia and Iran. Each of its 51 statements has its place in the data; where
the article is wrong, or says more than the text does, the last column tells what the data says.
This page is made by `python docs/article.py` from `docs/article-map.yaml`.

| no. | what the article says | where the data holds it | what the data says instead |
| --- | --- | --- | --- |
"""


def statements() -> list[dict[str, Any]]:
    """The map: statements with the places that hold them."""
    loaded: list[dict[str, Any]] = yaml.safe_load((DOCS / "article-map.yaml").read_text("utf-8"))
    return loaded


def find(agreement: str, selector: str) -> list[tuple[str, Any]]:
    """Every place of an agreement that a selector names: its path and what is there."""
    content = _content(agreement)
    match = _SELECTOR.fullmatch(selector)
    if match is None or match["field"] not in content:
        return []
    field, inside = match["field"], match["inside"]
    value = content[field]
    if inside is None:
        return [(field, value)]
    if isinstance(value, dict):
        return [(f"{field}.{inside}", value[inside])] if inside in value else []
    wanted = dict(pair.split("=", 1) for pair in inside.split(","))
    return [
        (f"{field}[{index}]", entry)
        for index, entry in enumerate(value)
        if all(str(entry.get(key)) == text for key, text in wanted.items())
    ]


def page() -> str:
    """The page as Markdown."""
    rows = []
    for statement in statements():
        places = []
        for held in statement["held"]:
            ((path, _),) = find(held["agreement"], held["at"])
            name = f"{held['agreement']}.yaml"
            places.append(f"[{name}](../agreements/{name}) `{path}` ({_cell(held['at'])})")
        instead = _cell(statement.get("instead", ""))
        says = _cell(statement["says"])
        rows.append(f"| {statement['id']} | {says} | {'<br>'.join(places)} | {instead} |\n")
    return _HEAD + "".join(rows)


@cache
def _content(agreement: str) -> dict[str, Any]:
    document = read_file(AGREEMENTS / f"{agreement}.yaml")
    if not isinstance(document.root, Mapping):
        raise SystemExit(f"cannot read {agreement}")
    content = data(document.root)
    Agreement.from_data(content)
    return content  # type: ignore[return-value] # the model has just accepted it


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
