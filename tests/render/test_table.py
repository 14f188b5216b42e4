"""The table keeps its shape on any screen, and the four states apart in every format."""

import re
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import wcswidth

from validator.compare.matrix import build_matrix
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.render.agreement import show
from validator.render.layout import width_of, wrap
from validator.render.matrix import FORMATS
from validator.render.matrix.grid import grid
from validator.render.matrix.table import lines
from validator.render.screen import Screen, TableOptions

CITED = {"basis": "text", "cite": {"source": "text", "article": "1"}}
VISITS = CITED | {"type": "naval-visits", "obligation": "shall"}
DAY = date(2026, 1, 1)
LONG = "word " * 590 + "the end"


def agreement(name, *provisions, coverage="partial"):
    return Agreement.from_data(
        {
            "id": name,
            "title": "A treaty",
            "titles": {"fa": "معاهده می\u200cشود"},
            "instrument": "treaty",
            "publication": "public",
            "parties": [{"code": "IRN"}, {"code": "RUS"}],
            "coverage": coverage,
            "timeline": [{"event": "signed", "date": "2025-01-17", "cite": {"source": "text"}}],
            "provisions": [CITED | provision for provision in provisions],
            "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
        }
    )


STATES = {
    "present": agreement("a", VISITS),
    "absent": agreement("a", VISITS | {"presence": "absent"}),
    "silent": agreement("a", coverage="complete"),
    "unknown": agreement("a"),
}


def row(name, one):
    """The line or the object of naval visits alone, so that no legend is in it."""
    text = FORMATS[name](build_matrix([one, agreement("b")]), TableOptions())
    if name == "json":
        return re.search(r'"naval-visits".*?"b"', text, re.DOTALL)[0]
    return next(line for line in text.splitlines() if "naval-visits" in line)


IN_WORDS = [name for name in FORMATS if name != "overview"]
"""The formats that say in a cell what the overview says by a sign."""


@pytest.mark.parametrize("name", FORMATS)
def test_no_two_states_look_alike(name):
    shown = {state: row(name, one) for state, one in STATES.items()}
    for one, other in combinations(shown.values(), 2):
        assert one != other
    for state in ("absent", "silent", "unknown") if name in IN_WORDS else ():
        assert state in shown[state]


@pytest.mark.parametrize("name", IN_WORDS)
def test_output_that_is_not_for_a_terminal_is_whole(name):
    one = agreement("a", VISITS | {"cite": {"source": "text", "article": f"1 {LONG}"[:500]}})
    text = FORMATS[name](build_matrix([one, agreement("b")]), TableOptions())
    assert f"1 {LONG}"[:500].strip() in text


def test_show_is_whole_where_there_is_no_terminal():
    one = agreement("a", VISITS | {"summary": LONG})
    assert any(line.strip() == LONG for line in show(one, Screen(), DAY).splitlines())
    assert max(map(wcswidth, show(one, Screen(width=80), DAY).splitlines())) <= 80


def test_persian_keeps_its_joiners_and_gets_no_bidi_controls():
    text = show(agreement("a", VISITS), Screen(width=80, color=True), DAY)
    assert "می\u200cشود" in text
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


PAIR = [agreement("a", VISITS), agreement("b", VISITS | {"obligation": "may"})]


def test_without_colour_there_is_no_escape():
    for color in (False, True):
        screen = Screen(color=color)
        table = FORMATS["table"](build_matrix(PAIR), TableOptions(screen=screen))
        assert ("\x1b" in table) is color
        assert ("\x1b" in show(PAIR[0], screen, DAY)) is color


def test_signs_have_a_form_in_ascii():
    options = TableOptions(screen=Screen(ascii_only=True))
    table = FORMATS["table"](build_matrix([*STATES.values()][:1] + PAIR[1:]), options)
    table.encode("ascii")
    assert "!=" in table


@given(width=st.none() | st.integers(1, 200), count=st.integers(1, 7), data=st.data())
@settings(max_examples=60, deadline=None)
def test_lines_of_a_block_are_equally_wide_and_fit(width, count, data):
    words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1)
    drawn = [
        agreement(
            f"agreement-{number}",
            VISITS | {"ports": data.draw(st.lists(words.map(lambda w: w[:80]), max_size=2))},
        )
        for number in range(count)
    ]
    options = TableOptions(screen=Screen(width=width))
    block = []
    for line in grid(list(lines(build_matrix(drawn), options)), options.screen):
        block.append(width_of(line))
        if not line.strip():
            assert len(set(block)) == 1
            if width is not None and width >= 60:
                assert block[0] <= width
            block = []


@given(order=st.permutations(["present", "absent", "silent", "unknown"]))
def test_order_changes_no_cell(order):
    named = {
        state: one.model_copy(update={"id": state, "titles": {}}) for state, one in STATES.items()
    }
    straight = build_matrix(list(named.values()))
    turned = build_matrix([named[state] for state in order])
    assert turned.ids == tuple(order)
    for one, other in zip(straight.rows, turned.rows, strict=True):
        assert dict(one.cells) == dict(other.cells)
        assert one.difference is other.difference


def test_many_agreements_stand_in_blocks_that_each_have_every_kind():
    many = [agreement(f"agreement-{number}", VISITS) for number in range(7)]
    options = TableOptions(screen=Screen(width=80))
    table = FORMATS["table"](build_matrix(many), options)
    heads = [line.split() for line in table.splitlines() if line.strip().startswith("agreement-")]
    assert [name for head in heads for name in head] == [one.id for one in many]
    assert len(heads) == 4
    for kind in KINDS:
        assert table.count(kind.split("-")[0]) >= len(heads)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"])), st.integers(2, 40))
def test_wrapping_loses_nothing_but_spaces(text, width):
    found = re.sub(r"\s", "", "".join(wrap(text, width)))
    whole = re.sub(r"\s", "", text)
    # A combining sign at the beginning gets a circle to stand on.
    assert found in {whole, f"\u25cc{whole}"}
