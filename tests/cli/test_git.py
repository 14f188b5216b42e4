"""Agreements out of git, and git speaking of agreements, end to end."""

import shutil

import pytest
from git_states import base, git, write
from sample import GOOD


@pytest.fixture(scope="module")
def _base(tmp_path_factory):
    return base(tmp_path_factory.mktemp("base"))


@pytest.fixture
def repo(_base, tmp_path):
    return shutil.copytree(_base, tmp_path / "a repo")


@pytest.fixture
def set_up(repo, agreements):
    code, out, err = agreements("git-setup", cwd=repo)
    assert (code, err) == (0, "")
    assert "  set diff.agreements.command\n" in out
    return repo


def body(text):
    """The lines of a difference that have come or gone."""
    found = [line for line in text.splitlines() if line.startswith(("+", "-"))]
    return [line for line in found if not line.startswith(("+++", "---"))]


def test_git_and_agreements_diff_speak_the_same_words(set_up, agreements):
    words = "changed irn-rus-2025\n  ~  duration: term 20 years → 25 years (longer)"
    lines = ["-duration: term 20 years", "+duration: term 25 years"]
    only = ("--", "agreements/irn-rus-2025.yaml")
    assert git(set_up, "diff", "HEAD~1", "HEAD", *only) == words
    assert words in agreements("diff", "--base", "HEAD~1", "HEAD", cwd=set_up)[1]
    assert body(git(set_up, "log", "-p", "-1", "--format=", *only)) == lines
    plain = ["-    term: {years: 20}", "+    term: {years: 25}"]
    assert body(git(set_up, "format-patch", "-1", "--stdout", *only))[:2] == plain
    assert body(git(set_up, "diff-tree", "-p", "HEAD", *only)) == plain
    assert body(git(set_up, "diff", "--no-ext-diff", "--no-textconv", "HEAD~1", *only)) == plain


@pytest.mark.parametrize(
    ("options", "paged", "colored"),
    [
        ((), False, False),
        ((), True, True),
        (("-c", "color.ui=never"), True, False),
        (("-c", "color.diff=false"), True, False),
        (("-c", "color.pager=false"), True, False),
        (("-c", "color.ui=always"), False, True),
    ],
)
def test_colour_is_where_git_has_it(set_up, options, paged, colored):
    env = {"TERM": "xterm"} | ({"GIT_PAGER_IN_USE": "true"} if paged else {})
    only = ("--", "agreements/irn-rus-2025.yaml")
    shown = git(set_up, *options, "diff", "HEAD~1", *only, env=env)
    assert ("\x1b[1mchanged irn-rus-2025" in shown) == colored
    assert "changed irn-rus-2025" in shown
    env["NO_COLOR"] = "1"
    assert "\x1b[" not in git(set_up, *options, "diff", "HEAD~1", *only, env=env)


def test_added_removed_renamed_and_unchanged(set_up):
    only = ("--", "agreements/irn-rus-2001.yaml")
    assert git(set_up, "diff", "HEAD~1", *only).startswith("added irn-rus-2001\n  A treaty\n")
    assert git(set_up, "diff", "-R", "HEAD~1", *only).startswith("removed irn-rus-2001\n")
    file = set_up / "agreements" / "irn-rus-2025.yaml"
    file.write_text(f"# a comment\n{file.read_text()}")
    git(set_up, "mv", "agreements/irn-rus-2001.yaml", "agreements/irn-rus-2002.yaml")
    other = set_up / "agreements" / "irn-rus-2002.yaml"
    other.write_text(other.read_text().replace("2001", "2002"))
    other.chmod(0o755)
    assert git(set_up, "diff", "HEAD", "-M50").split("\n\n") == [
        "renamed agreements/irn-rus-2001.yaml to agreements/irn-rus-2002.yaml\n"
        "mode 100644 to 100755: agreements/irn-rus-2001.yaml\n"
        "renamed irn-rus-2001 to irn-rus-2002",
        "nothing it says has changed: agreements/irn-rus-2025.yaml",
    ]


def test_mistakes_are_shown_as_text_and_break_nothing(set_up):
    bad = "id: irn-rus-2025\ntitle: \x07\n"
    write(set_up, irn_rus_2025=bad)
    said = git(set_up, "diff")
    assert said.startswith(
        "not in words, for the mistakes in it (agreements validate): "
        "agreements/irn-rus-2025.yaml\n--- agreements/irn-rus-2025.yaml\n"
    )
    assert "\n+title: \\x07" in said
    git(set_up, "commit", "-qam", "bad")
    log = body(git(set_up, "log", "-p", "-1", "--format="))
    assert [line for line in log if line.startswith("+")] == [
        "+This version has mistakes (agreements validate), so here is its text:",
        "+id: irn-rus-2025",
        "+title: \\x07",
    ]
    (set_up / "agreements" / "irn-rus-2025.yaml").write_bytes(b"id: \xff\n")
    assert "id: \udcff" in git(set_up, "diff"), "what is no text is left to git"
    git(set_up, "commit", "-qam", "worse")
    assert "\n+id: \udcff" in git(set_up, "log", "-p", "-1", "--format=")


def test_a_conflict(set_up):
    git(set_up, "checkout", "-q", "-b", "side", "HEAD~1")
    write(set_up, irn_rus_2025=GOOD.replace("years: 20", "years: 30"))
    git(set_up, "commit", "-qam", "side")
    git(set_up, "merge", "-q", "main", check=False)
    shown = git(set_up, "diff").splitlines()
    assert shown[shown.index("++<<<<<<< HEAD") :][:5] == [
        "++<<<<<<< HEAD",
        " +duration: term 30 years",
        "++=======",
        "+ duration: term 25 years",
        "++>>>>>>> main",
    ]
    assert (
        "not merged yet: agreements/irn-rus-2025.yaml\n" in git(set_up, "diff", "--cached") + "\n"
    )


def test_undone(set_up, agreements):
    code, out, err = agreements("git-setup", "--undo", cwd=set_up)
    assert (code, err) == (0, "")
    assert out.startswith("git shows agreements as plain lines again.\n")
    assert body(git(set_up, "diff", "HEAD~1", "--", "agreements/irn-rus-2025.yaml")) == [
        "-    term: {years: 20}",
        "+    term: {years: 25}",
    ]


def test_no_repository(agreements):
    assert agreements("git-setup") == (
        2,
        "",
        "agreements: this folder is in no git repository\n"
        "  help: go to a folder of the repository, or run: git init\n",
    )


def test_no_such_folder(repo, agreements):
    assert agreements("git-setup", "drafts", cwd=repo) == (
        2,
        "",
        "agreements: there is no folder drafts\n  help: name the folder of the agreements\n",
    )
    config = (repo / ".git" / "config").read_text("utf-8")
    assert "agreements" not in config


def test_names_at_revisions(repo, agreements):
    (repo / "below").mkdir()
    code, out, err = agreements("show", "HEAD~1:irn-rus-2025", cwd=repo / "below")
    assert (code, err) == (0, "")
    assert "term: 20 years" in out
    code, out, err = agreements("diff", "HEAD~1:irn-rus-2025", "irn-rus-2025", cwd=repo)
    assert (code, err) == (0, "")
    assert "~  duration: term 20 years → 25 years (longer)" in out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "HEAD~1:irn-rus-2052",
            'no agreement "irn-rus-2052" at HEAD~1\n  help: did you mean "irn-rus-2025"?',
        ),
        (
            "HEAD:agreements/irn-rus-2052.yaml",
            'no agreement "agreements/irn-rus-2052.yaml" at HEAD\n'
            '  help: did you mean "agreements/irn-rus-2025.yaml"?',
        ),
        (
            "mian~1:irn-rus-2025",
            '"mian~1" names no commit in this repository\n  help: did you mean "main~1"?',
        ),
        (
            "HEAD~999:irn-rus-2001",
            '"HEAD~999" names no commit in this repository\n'
            "  help: git log --oneline --all lists what there is",
        ),
        (
            "--output=mark:irn-rus-2025",
            '"--output=mark" is no revision: it begins with a hyphen\n'
            "  help: name a commit, a branch or a tag; a branch of this name is refs/heads/-...",
        ),
    ],
)
def test_a_name_that_is_none(repo, agreements, name, said):
    assert agreements("show", "--", name, cwd=repo) == (2, "", f"agreements: {said}\n")
