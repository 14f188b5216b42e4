"""What holds for every file: values and comments stay, twice is once."""

from __future__ import annotations

import json
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from validator.finding import START
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS
from validator.model.provision import Provision
from validator.notation import inline
from validator.read import Scalar, data, read_bytes
from validator.read.characters import is_clean
from validator.write.layout.comments import find_comments
from validator.write.layout.text import block

FIELDS = [*Agreement.model_fields, *Provision.model_fields, "kind", "by", "period", "years", "zzz"]
WORDS = """a NO 12:30 2025 2025-01-17 2025-01-17T1:02:03 3(3) true null ~ # a#b a_#b x: :x a_:_b
- -_a ? !a &a *a %a @a ` | > " ' '' \\ [ ] { } , {a} [b], ... --- = << . .5 1e3 0x1 010 1_0 +1 ـ
می‌خواهند é 😀 Договор \ufeff \u200b \xa0 averyveryveryveryverylongword"""
PIECES = st.sampled_from([*(word.replace("_", " ") for word in WORDS.split()), *" \n\t"])
PROSE = st.lists(st.sampled_from(WORDS.split()), min_size=15, max_size=50).map(" ".join)
TEXTS = (
    st.lists(PIECES, max_size=6).map("".join)
    | st.lists(PIECES, max_size=8).map(" ".join)
    | PROSE
    | st.lists(PROSE | st.sampled_from(["", " ", "a", " a", "a "]), max_size=4).map("\n".join)
    | st.text(st.characters(codec="utf-8"), max_size=20)
).filter(is_clean)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.sampled_from([0.5, 1e30, 2.0])
    | TEXTS
    | st.sampled_from(sorted(KINDS))
)
KEYS = st.sampled_from(FIELDS) | TEXTS.filter(lambda text: len(text) < 200)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
FILES = st.dictionaries(KEYS, TREES, max_size=5)


class Author:
    """Writes a value as people do: in any style, with comments and empty lines anywhere."""

    def __init__(self, draw):
        self._draw = draw
        self.comments = []

    def _one(self, *choices):
        return self._draw(st.sampled_from(choices))

    def note(self):
        start, end = self._one("#", "# ", "## "), self._one("", ": x", " # y", ' "', " [")
        text = f"{start}{len(self.comments)}{end}"
        self.comments.append(text)
        return text

    def above(self, indent):
        """Comments and empty lines before a line."""
        kind = self._one(0, 0, 0, 1, 2, 3)
        lines = [" " * self._one(0, indent, indent // 2) + self.note() for _ in range(kind % 3)]
        return [*([""] * self._one(0, 0, 1)), *lines, *([""] * self._one(0, 0, 0, 2))]

    def beside(self):
        return f" {self.note()}" if self._one(0, 0, 1) else self._one("", " ")

    def scalar(self, value):
        if not isinstance(value, str):
            return {None: self._one("null", "~"), True: "true", False: "false"}.get(
                value if value is None or isinstance(value, bool) else "", repr(value)
            )
        text = "".join(
            json.dumps(char)[1:-1] if char in '"\\' or char < " " else char for char in value
        )
        styles = [f'"{text}"']
        if "\n" not in value and "\t" not in value and "\r" not in value:
            styles.append("'" + value.replace("'", "''") + "'")
        if re.fullmatch(r"[a-zA-Z(][a-zA-Z0-9()#]*(?: [a-z]+)*", value) and value.lower() not in (
            "true",
            "null",
            "false",
        ):
            styles += [value] * 2
        return self._one(*styles)

    def key(self, text):
        plain = text in FIELDS
        return text if plain and self._one(0, 1) else json.dumps(text, ensure_ascii=False)

    def flow(self, value, indent):
        """Between brackets, in one line or several."""
        if not isinstance(value, list | dict) or not value:
            return (
                self.scalar(value)
                if not isinstance(value, list | dict)
                else ("[]" if isinstance(value, list) else "{}")
            )
        pad = "\n" + " " * (indent + 1)
        parts = []
        for each in value if isinstance(value, list) else value.items():
            gap = f" {self.note()}{pad}" if self._one(0, 0, 0, 1) else self._one("", pad)
            if isinstance(value, list):
                part = self.flow(each, indent + 1)
            else:
                part = f"{self.key(each[0])}: {self.flow(each[1], indent + 1)}"
            parts.append(gap + part)
        end = f" {self.note()}{pad}" if self._one(0, 0, 0, 1) else ""
        body = ", ".join(parts) + end
        return f"[{body}]" if isinstance(value, list) else f"{{{body}}}"

    def block_text(self, value, indent):
        """After a sign, where that keeps the value."""
        lines = value.removesuffix("\n").split("\n")
        simple = all(line and line == line.strip(" \t\r") for line in lines) and "\r" not in value
        if not simple or "\t" in value:
            return None
        pad = " " * indent
        end = "" if value.endswith("\n") else "-"
        joint = "\n\n" if (sign := self._one("|", ">")) == ">" else "\n"
        return f"{sign}{end}{self.beside()}\n" + joint.join(pad + line for line in lines)

    def value(self, value, indent, step):
        """What stands behind a key or dash, with its blank."""
        if isinstance(value, list | dict) and value and self._one(0, 1, 1):
            return f"{self.beside()}\n" + self.lines(value, indent + step)
        if isinstance(value, str) and self._one(0, 1):
            written = self.block_text(value, indent + step)
            if written is not None:
                return f" {written}"
        return f" {self.flow(value, indent + step)}{self.beside()}"

    def lines(self, value, indent):
        step = self._one(1, 2, 4)
        pad = " " * indent
        written = []
        for each in value if isinstance(value, list) else value.items():
            written += self.above(indent)
            if isinstance(value, list):
                written.append(f"{pad}-{self.value(each, indent, step)}")
            else:
                written.append(f"{pad}{self.key(each[0])}:{self.value(each[1], indent, step)}")
        return "\n".join([*written, *self.above(indent)])


@st.composite
def files(draw):
    """A file, what it says, and its comments."""
    value = draw(FILES)
    author = Author(draw)
    text = author.lines(value, 0) if value else "{}"
    text += draw(st.sampled_from(["", "\n", "\n\n"]))
    if text.endswith("\n"):
        text += "\n".join(author.above(0))
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    mark = draw(st.sampled_from(["", "", "\ufeff"]))
    return mark + text, value, author.comments


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(files())
def test_values_and_comments_stay_and_twice_is_once(fmt, file):
    text, value, comments = file
    document = read_bytes(text.encode(), shown="a.yaml")
    assert data(document.root) == value
    assert [comment.text for comment in find_comments(document)] == [
        comment.rstrip() for comment in comments
    ]
    fmt(text)


@given(st.permutations(list(Agreement.model_fields)), st.data())
def test_a_comment_moves_with_its_key(fmt, names, random):
    lines = []
    for name in names:
        above, beside = random.draw(st.tuples(st.booleans(), st.booleans()))
        lines += [f"# {name} above"] * above + [f"{name}: 1" + f"  # {name} beside" * beside]
    before = "\n".join(lines)
    after = fmt(f"# head\n\n{before}\n").split("\n")
    for at, line in enumerate(after):
        if line.endswith(" above"):
            assert after[at + 1].startswith(f"{line.split()[1]}: ")
        elif line.endswith(" beside"):
            assert line.startswith(f"{line.split()[-2]}: ")


@given(TEXTS)
def test_what_is_plain_is_the_same_text_in_yaml_1_1(text):
    written = inline(Scalar(START, text, text, plain=False))
    if written == text and not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        assert Resolver().resolve(ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str"


@given(TEXTS, st.integers(20, 100))
def test_lines_are_not_longer_than_they_must_be(text, width):
    lines = block(text, width) or [""]
    if lines[0].startswith(">"):
        assert all(len(line) <= width or not re.search(r"\S \S", line) for line in lines)
