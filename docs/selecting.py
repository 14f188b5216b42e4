"""Fill in the answers to the examples of docs/selecting.md, as of one day."""

import contextlib
import io
import re
import shlex
from datetime import date
from pathlib import Path
from unittest import mock

from validator.cli.main import app

PAGE = Path(__file__).with_suffix(".md")
TODAY = date(2026, 1, 1)
"""The day the examples are asked on: statuses are those of today."""
_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
_ASKED = re.compile(r"^\$ (agreements .+)$", re.MULTILINE)


def page() -> str:
    """Write the page with every example asked anew."""
    return _BLOCK.sub(lambda block: _answered(block[0]), PAGE.read_text("utf-8"))


def _answered(block: str) -> str:
    return "\n".join(f"$ {line}\n{_answer(line)}" for line in _ASKED.findall(block))


def _answer(line: str) -> str:
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch("validator.cli.day.today", return_value=TODAY),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        app(shlex.split(line)[1:], standalone_mode=False)
    return f"{out.getvalue()}{err.getvalue()}".strip("\n") + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
