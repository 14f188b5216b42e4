"""The matrix at a glance: every cell has its sign, whatever the width."""

import pytest
from sample import GOOD
from wcwidth import wcswidth

from validator.check.pipeline import check_document
from validator.compare.matrix import build_matrix
from validator.model.kinds import KINDS
from validator.read import read_bytes
from validator.render.matrix import FORMATS
from validator.render.screen import Screen, TableOptions


def agreement(number, *replacements):
    text = GOOD.replace("id: irn-rus-2025", f"id: irn-rus-2025-{number:02}")
    for old, new in replacements:
        text = text.replace(old, new, 1)
    checked = check_document(read_bytes(text.encode(), shown=f"irn-rus-2025-{number:02}.yaml"))
    return checked.agreement


def overview(agreements, **screen):
    return FORMATS["overview"](build_matrix(agreements), TableOptions(screen=Screen(**screen)))


def row(text, kind):
    return "".join(
        line.split(maxsplit=1)[1].replace(" ", "")
        for line in text.splitlines()
        if line.startswith(f"  {kind} ")
    )


BELIEVED = "unverified"
FOUR = [
    agreement(1),
    agreement(2, ("coverage: partial", "coverage: complete")),
    agreement(3, ("basis: report", f"basis: {BELIEVED}")),
    agreement(
        4, ("presence: absent\n    basis: report", "presence: absent\n    basis: unverified")
    ),
]


def test_each_state_has_its_sign():
    text = overview(FOUR)
    assert row(text, "duration") == "●●○●"
    assert row(text, "mutual-defence") == "✗✗✗\u00d7"
    assert row(text, "renewal") == "?\u2013??"


def test_signs_in_ascii():
    text = overview(FOUR, ascii_only=True)
    assert row(text, "duration") == "++o+"
    assert row(text, "mutual-defence") == "xxx*"
    assert row(text, "renewal") == "?-??"
    text.encode("ascii")


@pytest.mark.parametrize("width", [None, 40, 60, 80, 200])
def test_every_cell_is_there_and_fits(width):
    agreements = [agreement(number) for number in range(1, 24)]
    text = overview(agreements, width=width)
    for kind in KINDS:
        assert len(row(text, kind)) == len(agreements), kind
    if width is not None and width > 50:
        table = text.split("\n\n 1 ")[0]
        assert max(wcswidth(line) for line in table.splitlines()) <= width
    assert all(one.id in text for one in agreements)
