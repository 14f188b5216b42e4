"""Every command answers from one collection: what is changed here is seen by all of them."""

import json

import pytest
from git_states import git
from shipped import copy

PAIR = ("irn-rus-2001", "irn-rus-2025")


@pytest.fixture
def here(tmp_path):
    """A repository with a collection of two, of which one says something else than that shipped."""
    copy(tmp_path / "agreements", *PAIR)
    changed = tmp_path / "agreements" / "irn-rus-2025.yaml"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("term: {years: 20}", "term: {years: 25}"), encoding="utf-8")
    (tmp_path / "docs").mkdir()
    git(tmp_path, "init", "-q")
    return tmp_path


@pytest.mark.parametrize("below", ["", "docs"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("diff", *PAIR),
        ("diff", "--between", "IRN", "RUS"),
        ("matrix", "--type", "duration", "--output-format", "csv"),
        ("show", "irn-rus-2025"),
    ],
)
def test_what_was_changed_here_is_told(agreements, here, arguments, below):
    code, out, err = agreements(*arguments, cwd=here / below)
    assert (code, err) == (0, "")
    assert "25 years" in out
    assert "20 years" not in out.replace("for twenty years", "")


def test_a_folder_that_is_named(agreements, here):
    copy(here / "drafts", "prk-rus-2024", "prk-rus-2000", "anzus-1951")
    code, out, _ = agreements("diff", "--folder", "drafts", "--between", "PRK", "RUS", cwd=here)
    assert (code, out.splitlines()[0]) == (0, "prk-rus-2000 → prk-rus-2024")
    asked = ("similar", "irn-rus-2025", "--folder", "drafts", "--output-format", "json")
    found = json.loads(agreements(*asked, cwd=here)[1])
    assert {one["id"] for one in found["agreements"]} == {
        "anzus-1951", "prk-rus-2000", "prk-rus-2024",
    }  # fmt: skip


def test_agreements_that_are_named_are_of_no_folder(agreements, here):
    code, out, err = agreements("diff", *PAIR, "--folder", "drafts", cwd=here)
    assert (code, out) == (2, "")
    assert err == (
        "agreements: the agreements are named, so no folder is\n"
        "  help: leave out the names, or --folder\n"
    )


@pytest.mark.parametrize("below", ["", "docs"])
def test_only_what_is_here_counts(agreements, here, below):
    code, out, _ = agreements("list", "--output-format", "ids", cwd=here / below)
    assert (code, out.split()) == (0, list(PAIR))
    out = agreements("stats", "--output-format", "json", cwd=here / below)[1]
    assert json.loads(out)["agreements"] == len(PAIR)
    out = agreements("similar", "irn-rus-2025", "--output-format", "json", cwd=here / below)[1]
    assert "irn-rus-2001" in out
    assert "prk-rus-2024" not in out


def test_an_export_is_of_what_is_here_and_under_no_licence_of_ours(agreements, here):
    code, _, err = agreements("export", "out", "--format", "csv", cwd=here)
    assert (code, err.split(" and ")[0]) == (0, "wrote 2 agreements")
    package = json.loads((here / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert "licenses" not in package
