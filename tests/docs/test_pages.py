"""The generated pages are what the code and the data say."""

import importlib.util
import re
from pathlib import Path

import pytest

from validator.check.registry import all_codes

DOCS = Path(__file__).parents[2] / "docs"


def load(name):
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["article", "export", "layouts", "reliability"])
def test_page_is_up_to_date(name):
    assert (DOCS / f"{name}.md").read_text("utf-8") == load(name).page()


@pytest.mark.parametrize("name", load("examples").PAGES)
def test_the_examples_give_these_answers(name):
    assert (DOCS / name).read_text("utf-8") == load("examples").page(name)


@pytest.mark.parametrize("name", load("findings").pages())
def test_the_findings_are_up_to_date(name):
    assert (DOCS / name).read_text("utf-8") == load("findings").pages()[name]


def test_no_page_of_findings_is_left_over():
    there = {file.relative_to(DOCS).as_posix() for file in (DOCS / "findings").iterdir()}
    assert there | {"findings.md"} == set(load("findings").pages())


def test_every_code_in_the_index_leads_to_its_section():
    pages = load("findings").pages()
    links = re.findall(r"\| \[(\w+)\]\(([^)#]+)#([^)]+)\)", pages["findings.md"])
    assert [code for code, _, _ in links] == list(all_codes())
    for code, page, anchor in links:
        headings = re.findall(r"^## (.+)$", pages[page], re.MULTILINE)
        # GitHub makes an anchor of a heading by small letters and hyphens for spaces.
        assert anchor in {heading.lower().replace(" ", "-") for heading in headings}, code


def test_every_statement_of_the_article_has_its_place():
    article = load("article")
    statements = article.statements()
    assert [statement["id"] for statement in statements] == [f"S{n}" for n in range(1, 52)]
    for statement in statements:
        assert statement["held"], statement["id"]
        for held in statement["held"]:
            assert len(article.find(held["agreement"], held["at"])) == 1, (statement["id"], held)


def test_where_the_article_is_wrong_the_page_says_so():
    instead = {s["id"]: s.get("instead", "") for s in load("article").statements()}
    assert all(instead[number] for number in ("S22", "S24", "S29"))
    assert "foreign" in instead["S29"]


def test_the_comparison_is_of_the_files_there_are():
    listed = (DOCS.parent / "tests" / "mistakes" / "expected.tsv").read_text("utf-8")
    count = len(listed.splitlines()) - 1
    page = (DOCS / "comparison.md").read_text("utf-8")
    assert f"The {count} files of" in page, "run: python bench/mistakes.py"
