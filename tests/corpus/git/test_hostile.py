"""Whatever a repository, or a name, tries to have run or read: nothing is."""

import os

import pytest
from git_states import ENVIRONMENT, git

from validator.corpus.git import GitError, UnknownAtRevisionError, find, repository, run, split
from validator.corpus.load import resolve

HOOKS = ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman")
SETTINGS = {
    "alias.rev-parse": "!{run}",
    "alias.ls-tree": "!{run}",
    "alias.cat-file": "!{run}",
    "core.askPass": "{run}",
    "core.alternateRefsCommand": "{run}",
    "core.editor": "{run}",
    "core.fsmonitor": "{run}",
    "core.gitProxy": "{run}",
    "core.pager": "{run}",
    "core.sshCommand": "{run}",
    "credential.helper": "!{run}",
    "diff.external": "{run}",
    "diff.evil.command": "{run}",
    "diff.evil.textconv": "{run}",
    "filter.evil.clean": "{run}",
    "filter.evil.process": "{run}",
    "filter.evil.smudge": "{run}",
    "gpg.program": "{run}",
    "log.showSignature": "true",
    "merge.evil.driver": "{run}",
    "pager.cat-file": "{run}",
    "pager.ls-tree": "{run}",
    "pager.rev-parse": "{run}",
    "protocol.allow": "always",
    "protocol.ext.allow": "always",
    "sequence.editor": "{run}",
    "uploadpack.packObjectsHook": "{run}",
}


@pytest.fixture
def trapped(repo, tmp_path):
    """A repository all of whose settings and hooks run a program that leaves a mark."""
    mark, program = tmp_path / "mark", tmp_path / "run"
    program.write_text(f"#!/bin/sh\necho \"$@\" >> '{mark}'\nexit 1\n")
    program.chmod(0o755)
    included = tmp_path / "included"
    for name, value in SETTINGS.items():
        git(repo, "config", "--file", str(included), name, value.format(run=program))
    (repo / ".gitattributes").write_text("*.yaml diff=evil filter=evil merge=evil\n")
    (repo / "hooks").mkdir()
    for name in HOOKS:
        (repo / "hooks" / name).symlink_to(program)
    git(repo, "config", "--file", str(included), "core.hooksPath", str(repo / "hooks"))
    git(repo, "config", "include.path", str(included))
    return repo, mark


def test_the_traps_are_set(trapped):
    """Else the next test could not fail."""
    repo, mark = trapped
    for command in (("status",), ("diff",), ("log", "-p", "-1"), ("update-ref", "refs/x", "HEAD")):
        git(repo, *command, check=False)
        assert mark.exists(), command
        mark.unlink()


def test_nothing_runs(trapped):
    repo, mark = trapped
    opened = repository(repo, ENVIRONMENT)
    head = opened.commit("HEAD")
    documents = opened.documents(opened.files(head, "agreements"))
    assert [one.findings for one in documents] == [(), ()]
    assert opened.merge_base(head, opened.commit("HEAD~1"))
    assert opened.working_files(repo / "agreements")
    assert find(opened, "HEAD", "irn-rus-2025")
    with pytest.raises(GitError):
        opened.commit("nothing")
    assert not mark.exists(), mark.read_text()


@pytest.mark.parametrize("told", [True, False], ids=["knows-no-lazy-fetch", "does-not"])
def test_what_is_missing_is_not_fetched(repo, tmp_path, told, monkeypatch):
    """A remote may name a program to fetch by; a git too old to know is kept from it, too."""
    mark = tmp_path / "mark"
    oid = git(repo, "rev-parse", "HEAD~1:agreements/irn-rus-2025.yaml")
    (repo / ".git" / "objects" / oid[:2] / oid[2:]).unlink()
    git(repo, "config", "core.repositoryFormatVersion", "1")
    git(repo, "config", "extensions.partialClone", "origin")
    git(repo, "config", "remote.origin.promisor", "true")
    git(repo, "config", "remote.origin.url", f"ext::touch {mark}")
    git(repo, "config", "protocol.ext.allow", "always")
    if not told:
        monkeypatch.delitem(run.ENFORCED, "GIT_NO_LAZY_FETCH")
    opened = repository(repo, ENVIRONMENT)
    files = opened.files(opened.commit("HEAD~1"), "agreements")
    with pytest.raises(GitError, match="does not hold the content of HEAD~1:agreements/irn-rus"):
        opened.documents(files)
    assert not mark.exists()
    git(repo, "cat-file", "-e", oid, check=False)
    assert mark.exists(), "else this test could not fail"


@pytest.mark.parametrize(
    "rev",
    [
        "--output=mark", "-h", "--help", "--all", "-", "--git-dir=/tmp", "--exec=touch mark",
        "--upload-pack=touch mark", "HEAD\n", "HEAD\nmain", "HEAD\0", "", " ", "^HEAD",
        "HEAD..main", "HEAD...main", "HEAD main", "$(touch mark)", "`touch mark`", "; touch mark",
        "| touch mark", "HEAD:", "HEAD^{tree}", "HEAD^@", "HEAD^!", "HEAD@{99999}",
        "\x1b[31m", "\u202e", "\udcff", "x" * 100_000,
    ],
)  # fmt: skip
def test_a_revision_that_is_none_is_refused_in_one_line(repo, opened, rev, monkeypatch):
    monkeypatch.chdir(repo)
    with pytest.raises(GitError) as caught:
        opened.commit(rev)
    assert len(caught.value.message) < 200
    assert caught.value.message.isprintable()
    assert not (repo / "mark").exists()


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("GIT_TRACE", "{mark}"),
        ("GIT_TRACE2_EVENT", "{mark}"),
        ("GIT_EXTERNAL_DIFF", "touch {mark}"),
        ("GIT_PAGER", "touch {mark}"),
        ("GIT_SSH_COMMAND", "touch {mark}"),
        ("GIT_ASKPASS", "touch {mark}"),
        ("GIT_ALLOW_PROTOCOL", "ext:file"),
        ("GIT_REPLACE_REF_BASE", "refs/heads/"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("LANGUAGE", "de"),
    ],
)
def test_a_variable_changes_nothing(repo, tmp_path, variable, value):
    mark = tmp_path / "mark"
    opened = repository(repo, ENVIRONMENT | {variable: value.format(mark=mark)})
    assert len(opened.documents(opened.files(opened.commit("HEAD"), "agreements"))) == 2
    with pytest.raises(GitError, match="names no commit in this repository"):
        opened.commit("nothing")
    assert not mark.exists()


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("HEAD~1:irn-rus-2025", ("HEAD~1", "irn-rus-2025")),
        ("v1:agreements/x.yaml", ("v1", "agreements/x.yaml")),
        ("HEAD@{2025-01-17 12:00}:x", ("HEAD@{2025-01-17 12:00}", "x")),
        ("HEAD^{/fix: dates}:./x.yaml", ("HEAD^{/fix: dates}", "./x.yaml")),
        ("main:a:b.yaml", ("main", "a:b.yaml")),
        ("HEAD:", ("HEAD", "")),
        ("irn-rus-2025", None),
        (":/fix", None),
        ("", None),
    ],
)
def test_a_name_is_parted_as_git_does(name, parts):
    assert split(name) == parts


def test_names_at_a_revision(repo):
    (repo / "sub").mkdir()
    here = repository(repo / "sub", ENVIRONMENT)
    path = "agreements/irn-rus-2025.yaml"
    for rest in ("irn-rus-2025", path, f"../{path}", f"./../{path}", f"agreements/../{path}"):
        found = find(here, "HEAD~1", rest)
        assert found.shown == f"HEAD~1:{path}"
        assert found.id == "irn-rus-2025"
    with pytest.raises(UnknownAtRevisionError) as caught:
        find(here, "HEAD~1", "irn-rus-2001")
    assert (caught.value.rev, caught.value.known) == ("HEAD~1", ["irn-rus-2025"])
    with pytest.raises(UnknownAtRevisionError) as caught:
        find(here, "HEAD", "agreements/irn-rus-2024.yaml")
    assert caught.value.guess in caught.value.known
    for rest in ("../../etc/passwd", "/etc/passwd", "../", "../..", "x/.."):
        with pytest.raises(GitError, match="is no file inside the repository"):
            find(here, "HEAD", rest)
    folder = find(here, "HEAD", "agreements/")
    assert here.documents([folder])[0].findings[0].message == "this is a folder, not a file"


def test_an_id_is_found_here_before_the_top_and_there_before_elsewhere(repo):
    for folder in ("sub/agreements", "old", "older"):
        (repo / folder).mkdir(parents=True)
        (repo / folder / "irn-rus-2025.yaml").write_text("a: 1\n", encoding="utf-8")
        (repo / folder / "elsewhere.yaml").write_text("a: 1\n", encoding="utf-8")
    (repo / "old" / "once.yaml").write_text("a: 1\n", encoding="utf-8")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "folders")
    top, sub = (repository(folder, ENVIRONMENT) for folder in (repo, repo / "sub"))
    assert find(top, "HEAD", "irn-rus-2025").path == "agreements/irn-rus-2025.yaml"
    assert find(sub, "HEAD", "irn-rus-2025").path == "sub/agreements/irn-rus-2025.yaml"
    assert find(top, "HEAD", "once").path == "old/once.yaml"
    with pytest.raises(GitError, match='several files at HEAD could be "elsewhere"'):
        find(top, "HEAD", "elsewhere")


def test_a_file_that_is_there_goes_before_a_revision(repo, opened, monkeypatch):
    monkeypatch.chdir(repo)
    (repo / "HEAD:x.yaml").write_text("a: 1\n", encoding="utf-8")
    assert resolve("HEAD:x.yaml", [], lambda: opened).name == "HEAD:x.yaml"
    assert resolve("./HEAD:y.yaml", [], lambda: opened).name == "HEAD:y.yaml", "a path as it begins"
    kept = resolve("HEAD:irn-rus-2025", [], lambda: opened)
    assert kept.shown == "HEAD:agreements/irn-rus-2025.yaml"
    assert os.fspath(resolve("agreements/none.yaml", [], lambda: opened)) == "agreements/none.yaml"
