"""The settings by which git shows agreements in words."""

from pathlib import Path

import pytest
from git_states import ENVIRONMENT, base, git

from validator.corpus.git.run import Git
from validator.write.git_settings import attribute_lines, connect, disconnect, settings

COMMAND = Path("/opt/it's here/agreements")
LINES = ("/agreements/**/*.yaml diff=agreements", "/agreements/**/*.yml diff=agreements")


@pytest.fixture
def repo(tmp_path):
    return base(tmp_path)


ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", [".gitattributes", "docs/git.md"])
def test_this_repository_shares_its_attributes(name):
    assert set(LINES) <= set((ROOT / name).read_text("utf-8").splitlines())


def state(repo):
    attributes = repo / ".git" / "info" / "attributes"
    text = attributes.read_bytes() if attributes.exists() else None
    return (repo / ".git" / "config").read_bytes(), text


def given(repo, path):
    return git(repo, "check-attr", "diff", "--", path).rpartition(": ")[2]


def test_once_and_again_and_undone(repo):
    before = state(repo)
    asked = Git(repo, ENVIRONMENT)
    outcome = connect(asked, "agreements", COMMAND)
    assert (outcome.file, outcome.lines) == (repo / ".git" / "info" / "attributes", LINES)
    for name, value in settings(COMMAND).items():
        assert git(repo, "config", "--get-all", name) == value
    for path in ("agreements/x.yaml", "agreements/a/b/x.yml"):
        assert given(repo, path) == "agreements"
    for path in ("x.yaml", "agreements/x.md", "sub/agreements/x.yaml"):
        assert given(repo, path) == "unspecified"
    after = state(repo)
    assert connect(asked, "agreements", COMMAND).lines == ()
    assert state(repo) == after
    assert git(repo, "status", "--porcelain") == ""
    assert disconnect(asked).lines == LINES
    assert state(repo) == (before[0], b"")
    assert disconnect(asked).lines == ()


def test_what_others_wrote_stays(repo):
    attributes = repo / ".git" / "info" / "attributes"
    attributes.parent.mkdir(exist_ok=True)
    attributes.write_bytes(b"# diff=agreements\n*.png binary\n*.md diff=markdown")
    git(repo, "config", "diff.agreements-2.command", "theirs")
    before = state(repo)
    asked = Git(repo, ENVIRONMENT)
    connect(asked, "agreements", COMMAND)
    assert attributes.read_text().splitlines()[2:] == ["*.md diff=markdown", *LINES]
    disconnect(asked)
    assert state(repo) == (before[0], before[1] + b"\n")


def test_attributes_that_the_repository_shares_are_enough(repo):
    (repo / ".gitattributes").write_text("".join(f"{line}\n" for line in LINES))
    assert connect(Git(repo, ENVIRONMENT), "agreements", COMMAND).file is None


def test_a_second_working_tree_shares_them(repo, tmp_path):
    git(repo, "worktree", "add", "-q", str(tmp_path / "second"))
    outcome = connect(Git(tmp_path / "second", ENVIRONMENT), "agreements", COMMAND)
    assert outcome.file == repo / ".git" / "info" / "attributes"
    assert given(tmp_path / "second", "agreements/x.yaml") == "agreements"


@pytest.mark.parametrize(
    "folder", ["", "a b", 'a"b', "[ab]", "a*", "a\\b", "#a", "!a", "ü", "a\nb"]
)
def test_a_folder_is_no_pattern(repo, folder):
    outcome = connect(Git(repo, ENVIRONMENT), folder, COMMAND)
    assert outcome.lines == attribute_lines(folder)
    inside = f"{folder}/x.yaml" if folder else "x.yaml"
    asked = Git(repo, ENVIRONMENT).ask("check-attr", "-z", "diff", "--", inside)
    assert asked.out.split(b"\0")[2] == b"agreements"
    if folder:
        assert given(repo, "a/x.yaml") == given(repo, "ab/x.yaml") == "unspecified"


@pytest.mark.parametrize("name", ["plain", "it's here", "$(touch mark)", "a;touch mark", 'a"b`'])
@pytest.mark.parametrize("found", ["right", "failing", "gone"])
def test_a_shell_takes_the_settings_as_they_are_meant(repo, tmp_path, name, found):
    """Whatever the program is called, and if it fails or is gone git shows the file itself."""
    program = tmp_path / "programs" / name
    program.parent.mkdir()
    if found != "gone":
        ends = 0 if found == "right" else 3
        said = 'echo "called $*"' if found == "right" else ":"
        program.write_text(f"#!/bin/sh\n{said}\nexit {ends}\n")
        program.chmod(0o755)
    connect(Git(repo, ENVIRONMENT), "agreements", program)
    file = repo / "agreements" / "irn-rus-2025.yaml"
    file.write_text(file.read_text().replace("years: 25", "years: 30"))
    diff, log = git(repo, "diff"), git(repo, "log", "-p", "-1")
    if found == "right":
        assert diff.startswith("called git-diff-driver -- agreements/irn-rus-2025.yaml ")
        assert "+called git-textconv -- " in log
    else:
        assert "\n-    term: {years: 25}\n+    term: {years: 30}\n" in diff
        assert "\n-    term: {years: 20}\n+    term: {years: 25}\n" in log
    assert not list(tmp_path.rglob("mark"))
