"""Fill in the answers to the examples of some pages, as of one day."""

import contextlib
import io
import re
import shlex
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from unittest import mock

from validator.cli.main import app
from validator.corpus.collection import Collection, load_collection

HERE = Path(__file__).parent
PAGES = ("comparing.md", "selecting.md")
TODAY = date(2026, 1, 1)
"""The day the examples are asked on: statuses are those of today."""
_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
_ASKED = re.compile(r"^\$ (agreements .+)$", re.MULTILINE)


def page(name: str) -> str:
    """Write a page with every example asked anew."""
    return _BLOCK.sub(lambda block: _answered(block[0]), (HERE / name).read_text("utf-8"))


def _answered(block: str) -> str:
    return "\n".join(f"$ {line}\n{_answer(line)}" for line in _ASKED.findall(block))


@cache
def _once(files: tuple[Path, ...]) -> Collection:
    return load_collection(files)


def _loaded(files: Sequence[Path]) -> Collection:
    """Read the agreements once for all examples."""
    return _once(tuple(files))


def _answer(line: str) -> str:
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch("validator.cli.day.today", return_value=TODAY),
        mock.patch("validator.cli.agreements.load_collection", _loaded),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        app(shlex.split(line)[1:], standalone_mode=False)
    return f"{out.getvalue()}{err.getvalue()}".strip("\n") + "\n"


if __name__ == "__main__":
    for each in PAGES:
        (HERE / each).write_text(page(each), "utf-8")
