"""What holds for every input."""

from __future__ import annotations

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.read import Mapping, Scalar, Sequence, data, read_bytes
from validator.read.characters import is_clean
from validator.read.limits import DEFAULT
from validator.read.report import Report
from validator.read.tree import build

WORDS = """a b:_ :_ : -_ _ [ ] { } , " ' | > # _#_c &x_ *x !t_ ?_ 1 010 << --- ... % @ é 😀 \\ \\n
~ \\ud800 0x 1e999 no"""  # an underscore stands for a blank
PIECES = st.sampled_from(
    [*(word.replace("_", " ") for word in WORDS.split()), "\n", "\n  ", "\r\n", "\t", "\ufeff"]
)
YAMLISH = st.lists(PIECES, max_size=20).map("".join)
KEYS = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=9)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(codec="utf-8")).filter(is_clean),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def nodes(node):
    yield node
    if isinstance(node, Sequence):
        for item in node.items:
            yield from nodes(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from nodes(entry.key)
            yield from nodes(entry.value)


def holds(document):
    spans = [finding.span for finding in document.findings]
    if document.root is not None:
        spans += [node.span for node in nodes(document.root)]
    lines = document.text.split("\n")
    for span in spans:
        assert span.start <= span.end
        for place in (span.start, span.end):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1
    assert document.root is not None or document.findings
    for finding in document.findings:
        assert finding.hint or finding.help
        assert "\n" not in finding.message
        assert len(finding.message) < 200


@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(raw):
    document = read_bytes(raw, shown="a.yaml")
    if not any(finding.code == "AGR011" for finding in document.findings):
        holds(document)


@settings(max_examples=300)
@given(YAMLISH | st.text(max_size=60))
def test_any_text_can_be_read_by_either_parser(text):
    raw = text.encode()
    for pure in (False, True):
        holds(build(raw, Report("a.yaml", 100), DEFAULT, pure=pure))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30))
def test_no_text_in_quotes_is_taken_for_something_else(text):
    document = read_bytes(yaml.safe_dump({"a": text}, default_style='"').encode(), shown="a.yaml")
    codes = {finding.code for finding in document.findings}
    assert codes <= {"AGR012", "AGR013", "AGR014", "AGR015"}
    if not codes - {"AGR015"}:
        assert data(document.root) == {"a": text}


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=5), st.booleans())
def test_what_yaml_writes_is_read_back(value, flow):
    text = quoted(value) if flow else yaml.dump(value, Dumper=Quoting, allow_unicode=True)
    document = read_bytes(text.encode(), shown="a.yaml")
    assert document.findings == ()
    assert data(document.root) == value


class Quoting(yaml.SafeDumper):
    """Puts quotes around every text, so that none is ambiguous."""


Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)
Quoting.ignore_aliases = lambda *_: True


def quoted(value):
    return yaml.dump(value, Dumper=Quoting, allow_unicode=True, default_flow_style=True)


def test_a_scalar_knows_its_text():
    root = read_bytes(b"a: 0x10\n", shown="a.yaml").root
    (entry,) = root.entries
    assert isinstance(entry.value, Scalar)
    assert (entry.value.value, entry.value.text) == (16, "0x10")
