"""The layout, by example."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.read import read_bytes
from validator.write import layout
from validator.write.layout.document import _SECTIONS

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HOSTILE = ROOT.parent / "shared" / "hostile" / "files"
AWKWARD = sorted((HERE / "awkward").iterdir())


@pytest.mark.parametrize("path", AWKWARD, ids=lambda path: path.stem)
def test_awkward_files(path, fmt, snapshot):
    assert fmt(path.read_bytes()) == snapshot


@pytest.mark.parametrize("path", sorted((ROOT / "agreements").iterdir()), ids=lambda p: p.stem)
def test_the_shipped_agreements_are_in_the_layout(path, fmt):
    text = path.read_text("utf-8")
    assert fmt(text, "../schema/agreement.schema.json") == text


@pytest.mark.skipif(not HOSTILE.exists(), reason="the collection is not here")
def test_hostile_files_that_can_be_read_keep_what_they_say(fmt):
    formatted = 0
    for path in sorted(HOSTILE.iterdir()):
        raw = path.read_bytes()
        if not layout.has_errors(read_bytes(raw, shown="a.yaml")):
            fmt(raw)
            formatted += 1
    assert formatted


def test_the_line_for_editors(fmt):
    line = "# yaml-language-server: $schema=../schema/agreement.schema.json\n"
    schema = "../schema/agreement.schema.json"
    assert fmt("id: a\n", schema) == f"{line}id: a\n"
    assert fmt("# about id\nid: a\n", schema) == f"{line}# about id\nid: a\n"
    assert fmt("# about the file\n\nid: a\n", schema) == f"{line}# about the file\n\nid: a\n"
    kept = "# yaml-language-server: $schema=other.json\n"
    assert fmt(f"\n# x\n{kept}id: a\n", schema) == f"{kept}# x\nid: a\n"
    assert fmt(f"id: a\n{kept}title: b\n", schema) == f"id: a\n{kept}title: b\n"


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_keys_of_a_provision_stand_in_the_order_of_its_class(kind, fmt):
    names = [*kind.model_fields]
    item = dict.fromkeys(reversed(names), "x") | {"type": kind.word()}
    lines = fmt(json.dumps({"provisions": [item]})).splitlines()[1:]
    assert [line.strip(" -").partition(":")[0] for line in lines] == names


def test_sections_are_fields():
    assert set(Agreement.model_fields) >= _SECTIONS


@pytest.mark.parametrize(
    "wrong",
    ["id: b\n", "id: a\nx: 1\n", "id: [", "", "id: a  # c\n", "id: 1\n"],
)
def test_a_text_that_says_something_else_is_refused(wrong, monkeypatch):
    monkeypatch.setattr(layout, "document_lines", lambda *_: wrong.split("\n")[:-1])
    with pytest.raises(layout.UnsafeError):
        layout.format_document(read_bytes(b"id: a\n", shown="a.yaml"))


def test_numbers_and_truth_values_are_not_taken_for_one_another(monkeypatch):
    monkeypatch.setattr(layout, "document_lines", lambda *_: ["a: [1, 1]"])
    for other in (b"a: [1, 1.0]\n", b"a: [1, true]\n", b"a: [1]\n", b"a: {b: 1}\n"):
        with pytest.raises(layout.UnsafeError, match="other values"):
            layout.format_document(read_bytes(other, shown="a.yaml"))


def test_a_key_too_long_for_the_line_of_its_value(fmt):
    key = "k" * 1100
    written = f'a:\n  - ? "{key}"\n    : [x]\n    b: {{c: 1}}\n? {key}\n: {{a: 1}}\n'
    assert fmt(written) == (
        f"a:\n  - ? {key}\n    :\n      - x\n    b: {{c: 1}}\n? {key}\n:\n  a: 1\n"
    )


def test_a_file_that_would_grow_too_large_is_refused():
    text = "".join(f"{'  ' * depth}k:\n" for depth in range(30)) + " " * 60 + f"[{'x,' * 20_000}]"
    with pytest.raises(layout.UnsafeError, match="larger than 1,048,576 bytes"):
        layout.format_document(read_bytes(text.encode(), shown="a.yaml"))
