"""The codebook is what the models say, and its instructions name only what there is."""

import importlib.util
import re
from pathlib import Path

import pytest
import yaml

from validator.compare.cell import State
from validator.explain import names
from validator.model.agreement import Agreement
from validator.model.kinds import KINDS

DOCS = Path(__file__).parents[2] / "docs"
BOOK = DOCS / "codebook"
SPEC = importlib.util.spec_from_file_location("docs_codebook", DOCS / "codebook.py")
codebook = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(codebook)
PAGES = codebook.pages()
INSTRUCTIONS = (BOOK / "instructions.md").read_text("utf-8")
FENCED = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
LITERALS = {"true", "false", "annex", "II"}


@pytest.mark.parametrize("name", PAGES)
def test_the_codebook_is_up_to_date(name):
    assert (BOOK / name).read_text("utf-8") == PAGES[name], "run: make fix"


def test_no_page_is_left_over():
    there = {file.name for file in BOOK.iterdir()}
    assert there == {*PAGES, "instructions.md"}


def test_every_link_leads_to_a_heading():
    texts = {file.name: file.read_text("utf-8") for file in BOOK.iterdir()}
    anchors = {
        name: [codebook.anchor(head) for head in re.findall(r"^## (.+)$", text, re.MULTILINE)]
        for name, text in texts.items()
    }
    for name, found in anchors.items():
        assert len(set(found)) == len(found), f"two headings of {name} share an anchor"
    for name, text in texts.items():
        for page, anchor in re.findall(r"\]\(([\w.-]*)#?([^)]*)\)", text):
            assert (page or name) in texts, (name, page)
            assert not anchor or anchor in anchors[page or name], (name, page, anchor)


def test_every_kind_has_its_section():
    pages = "".join(PAGES.values())
    assert all(f"\n## {word}\n" in pages for word in KINDS)


def test_the_instructions_name_only_what_there_is():
    known = {name for group in names().values() for name in group} | set(State) | LITERALS
    for span in re.findall(r"`([^`\n]+)`", FENCED.sub("", INSTRUCTIONS)):
        for word in re.findall(r"[\w-]+", span):
            assert word in known, span


@pytest.mark.parametrize("example", FENCED.findall(INSTRUCTIONS))
def test_the_examples_of_the_instructions_are_right(example):
    sheet = {
        "id": "a",
        "title": "A treaty",
        "instrument": "treaty",
        "publication": "public",
        "parties": [{"code": "USA"}, {"code": "UKR"}],
        "coverage": "partial",
        "timeline": [{"event": "signed", "date": "2024", "cite": {"source": "text"}}],
        "sources": {"text": {"kind": "treaty-text", "title": "The text", "read": "whole"}},
    }
    assert Agreement.from_data(sheet | yaml.safe_load(example)).provisions


def test_a_kind_leads_to_the_instructions_that_name_it():
    duration = codebook.pages()["life.md"].split("\n## duration\n")[1].split("\n## ")[0]
    assert "(instructions.md#article-13-of-the-north-atlantic-treaty)" in duration
