"""The generated pages are what the code and the data say."""

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


def load(name):
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["article", "findings"])
def test_page_is_up_to_date(name):
    assert (DOCS / f"{name}.md").read_text("utf-8") == load(name).page()


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
