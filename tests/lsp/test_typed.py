"""Where the cursor is in a text that is being written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.finding import Position
from validator.lsp.cursor import cursor_in
from validator.lsp.positions import Lines
from validator.lsp.typed import typed_at
from validator.read import Mapping, Scalar, Sequence, read_bytes


def at(marked):
    """The cursor at a mark."""
    before, _, behind = marked.partition("|~")
    return typed_at(
        before + behind, Position(before.count("\n") + 1, len(before) - before.rfind("\n"))
    )


@pytest.mark.parametrize(
    ("text", "path", "is_key", "word"),
    [
        ("|~", (), True, ""),
        ("id: ir|~n", ("id",), False, "ir"),
        ("id: x\nparties:\n- code: A\n- co|~", ("parties", 1), True, "co"),
        ("parties:\n  -\n    co|~", ("parties", 0), True, "co"),
        ("a:\n  - - x\n    - |~", ("a", 0, 1), True, ""),
        ("a: {b: [c, {d: |~", ("a", "b", 1, "d"), False, ""),
        ("a: {b: x,\n    c|~", ("a",), True, "c"),
        ("a: {b: 'it''s, {', c|~", ("a",), True, "c"),
        ("a: {url: https://x.org/, c|~", ("a",), True, "c"),
        ("a: {b: [open\nc|~", (), True, "c"),
        ("a: >-\n  b: c\nd|~", (), True, "d"),
        ("# a:\n  # - b\nc:\n  d|~", ("c",), True, "d"),
        ('"quoted key": |~', ("quoted key",), False, ""),
        ("a:\n- b: 1\n\n# c\n- d|~", ("a", 1), True, "d"),
        ("a:\n\n  b: 1\n\n  c|~", ("a",), True, "c"),
        ('a: "na|~"', ("a",), False, "na"),
        ("a:\r\n  b: c\r\n  d|~\r\n", ("a",), True, "d"),
    ],
)
def test_place(text, path, is_key, word):
    cursor = at(text)
    assert (cursor.path, cursor.is_key, cursor.text) == (path, is_key, word)


@pytest.mark.parametrize(
    "text", ["# |~", "a: b # |~", "a: >-\n  te|~xt", "a: |\n\n  te|~xt", "a:|~", "a: {b # |~"]
)
def test_no_place(text):
    assert at(text) is None


def test_keys_above_and_below_are_known():
    cursor = at("a: 1\nb:\n  c: 1\n  |~\n  # e: 1\n  d: 1\nf: 1\n")
    assert cursor.siblings == {"c", "d"}


@pytest.mark.parametrize(
    "text",
    [
        "provisions:\n  - type: renewal\n    |~",
        "provisions:\n  - |~\n    type: renewal",
        "provisions:\n  - period: {|~}\n    type: renewal",
        "provisions:\n  - {type: renewal, |~",
        "provisions:\n  - {|~, type: renewal}",
        "provisions: [{type: denunciation}, {type: renewal, period: {|~",
    ],
)
def test_kind_of_the_provision(text):
    assert at(text).kind == "renewal"


@given(st.text(alphabet="ab:-#{}[],'\"|> \n\r\t\ufeff"), st.data())
def test_any_text_has_a_place_or_none(text, data):
    line = data.draw(st.integers(1, text.count("\n") + 2))
    cursor = typed_at(text, Position(line, data.draw(st.integers(1, len(text) + 2))))
    assert cursor is None or cursor.span.start <= cursor.span.end


def scalars(node, path=()):
    """Every key and single value with its path, as the tree has it."""
    if isinstance(node, Scalar):
        yield path, False, node
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from scalars(item, (*path, index))
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield path, True, entry.key
            yield from scalars(entry.value, (*path, entry.key.text))


@pytest.mark.parametrize("name", ["irn-rus-2001.yaml", "prk-rus-2024.yaml"])
def test_agrees_with_the_tree_on_shipped_files(name, shipped):
    text = shipped(name)
    root = read_bytes(text.encode(), shown=name).root
    seen = 0
    for path, is_key, node in scalars(root):
        start = node.span.start
        behind = Position(start.line, start.column + 1)
        if not is_key and (not node.plain or node.span.end.line != start.line):
            continue  # texts in quotation marks or of several lines are not completed
        cursor = typed_at(text, behind)
        assert (cursor.path, cursor.is_key) == (path, is_key or _bare(path, text, node))
        same = cursor_in(root, behind)
        assert (same.path, same.is_key) == (path, is_key)
        if "type" not in (node.text, *path):  # there the kind is being written
            assert same.kind == cursor.kind
        seen += 1
    assert seen > 100
    assert Lines(text).whole().end.line == text.count("\n")


def _bare(path, text, node):
    """Whether a value stands alone behind a dash, where it might become a key."""
    line = text.split("\n")[node.span.start.line - 1]
    return isinstance(path[-1], int) and line.lstrip().startswith("- ") and "[" not in line
