"""The ranks fit the screen they are shown on."""

import pytest
from treaties import treaty

from validator.compare.matrix import build_matrix
from validator.compare.similar import similar
from validator.render.layout import width_of
from validator.render.screen import Screen
from validator.render.similar import table

VISITS = {"type": "naval-visits", "obligation": "may"}
LONG = "collective-security-treaty-1992"
FOUND = similar(build_matrix([treaty("a", VISITS), treaty("b", VISITS), treaty(LONG, VISITS)]), "a")


@pytest.mark.parametrize("width", [37, 40, 67, 68, 80])
def test_no_line_is_wider_than_the_screen(width):
    for total in (0, 2, 99):
        out = table("a", FOUND, Screen(width=width), total=total)
        assert max(map(width_of, out.splitlines())) <= width


def test_the_figures_stand_below_the_id_where_it_is_narrow():
    narrow = table("a", FOUND, Screen(width=40), total=2).splitlines()
    wide = table("a", FOUND, Screen(), total=2).splitlines()
    assert narrow[:2] == ["Most like a", "  likeness  distance  common  unknown"]
    ids, figures = narrow[2:6:2], narrow[3:6:2]
    assert sorted(ids) == ["b", LONG]
    assert [f"{one:<{len(LONG)}}{rest}" for one, rest in zip(ids, figures, strict=True)] == wide[
        2:4
    ]
