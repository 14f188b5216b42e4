"""Write docs/layouts.md: how the formats for programs are laid out, as their modules say it."""

import inspect
from pathlib import Path
from types import ModuleType

from validator.render.changes import json as changes
from validator.render.comparison import json as comparison
from validator.render.matrix import csv, json

PAGE = Path(__file__).with_suffix(".md")
_HEAD = """\
# Layouts

What programs may rely on in the formats meant for them. `version` in JSON changes when a key
changes its meaning or goes; a new key may come at any time. The tables of `agreements export`,
which are also what `cells`, `parquet`, `arrow`, `sqlite` and `xlsx` hold, have a page of their
own: [export.md](export.md).
"""
_MODULES: tuple[tuple[str, ModuleType], ...] = (
    ("`csv` of `matrix` and `diff`", csv),
    ("`json` of `matrix` and `diff`", json),
    ("`json` of `diff`, for two agreements", comparison),
    ("`json` of `diff --base`, and for two states of one agreement", changes),
)


def page() -> str:
    """Write the page."""
    return "\n".join([_HEAD, *(_section(title, module) for title, module in _MODULES)])


def _section(title: str, module: ModuleType) -> str:
    version = getattr(module, "VERSION", None)
    now = f"\nThe version is {version}.\n" if version else ""
    return f"## {title}\n\n{inspect.getdoc(module)}\n{now}"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
