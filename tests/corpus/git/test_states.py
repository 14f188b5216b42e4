"""The states a repository can be in: each gives the right result, or one clear message."""

import os
import shutil

import pytest
from git_states import ENVIRONMENT, git, write

from validator.corpus.git import GitError, repository

RIGHT = ["HEAD:agreements/irn-rus-2001.yaml", "HEAD:agreements/irn-rus-2025.yaml"]


def paths(opened, rev="HEAD"):
    """The names of the documents of a revision, every one of which could be read."""
    documents = opened.documents(opened.files(opened.commit(rev), "agreements"))
    assert all(one.root is not None and one.findings == () for one in documents)
    return [one.path for one in documents]


def refusal(ask):
    with pytest.raises(GitError) as caught:
        ask()
    return caught.value.message, caught.value.cure


def test_no_repository(tmp_path):
    assert refusal(lambda: repository(tmp_path, ENVIRONMENT)) == (
        "this folder is in no git repository",
        "go to a folder of the repository, or run: git init",
    )


def test_no_git(repo):
    said = refusal(lambda: repository(repo, {"PATH": "/nonexistent"}))
    assert said[0] == "the program git was not found"


def test_a_folder_that_is_gone(tmp_path):
    said = refusal(lambda: repository(tmp_path / "gone", ENVIRONMENT))
    assert said[0].startswith("git cannot be started here")


def test_unborn(tmp_path):
    git(tmp_path, "init", "-q")
    opened = repository(tmp_path, ENVIRONMENT)
    for rev in ("HEAD", "HEAD~1", "@"):
        said = refusal(lambda rev=rev: opened.commit(rev))
        assert said[0] == f'"{rev}" names no commit: nothing has been committed here yet'


def test_no_head(repo):
    (repo / ".git" / "HEAD").unlink()
    said = refusal(lambda: repository(repo, ENVIRONMENT))
    assert said[0] == "this folder is in no git repository"


@pytest.mark.parametrize("head", ["", "ref: refs/heads/none\n", "0" * 40, "ref: ../../x\n"])
def test_a_head_that_leads_nowhere(repo, head):
    (repo / ".git" / "HEAD").write_text(head)
    with pytest.raises(GitError):
        repository(repo, ENVIRONMENT).commit("HEAD")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gitdir: /nonexistent\n", "the file .git here leads to no git repository"),
        ("nonsense\n", "the file .git here is damaged"),
    ],
)
def test_a_bad_gitfile(tmp_path, text, said):
    (tmp_path / ".git").write_text(text)
    assert refusal(lambda: repository(tmp_path, ENVIRONMENT))[0] == said


def test_a_bad_configuration(repo):
    (repo / ".git" / "config").write_text("[core\n")
    said = refusal(lambda: repository(repo, ENVIRONMENT))
    assert said[0] == "git cannot read the configuration of this repository"


def test_a_repository_of_a_later_git(repo):
    git(repo, "config", "core.repositoryFormatVersion", "1")
    git(repo, "config", "extensions.unheardOf", "true")
    assert refusal(lambda: repository(repo, ENVIRONMENT)) == (
        "this repository needs a newer git",
        "update git",
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to be root")
def test_a_repository_of_another_owner(repo):
    os.chown(repo, 12345, 12345)
    os.chown(repo / ".git", 12345, 12345)
    message, cure = refusal(lambda: repository(repo, ENVIRONMENT))
    assert message == ("git does not trust this repository, as its folder belongs to somebody else")
    assert cure == f"if you do: git config --global --add safe.directory {repo}"
    trusted = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": str(repo),
    }
    assert paths(repository(repo, ENVIRONMENT | trusted)) == RIGHT


def test_bare(repo, tmp_path):
    git(tmp_path, "clone", "-q", "--bare", str(repo), "bare.git")
    opened = repository(tmp_path / "bare.git", ENVIRONMENT)
    assert paths(opened) == RIGHT
    said = refusal(lambda: opened.working_files(tmp_path / "bare.git" / "agreements"))
    assert said[0] == "this repository has no working tree"


def test_inside_the_git_folder(repo):
    opened = repository(repo / ".git", ENVIRONMENT)
    assert paths(opened) == RIGHT
    said = refusal(lambda: opened.working_files(repo / ".git"))
    assert said[0] == "this repository has no working tree"


def test_shallow(repo, tmp_path):
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repo}", "shallow")
    opened = repository(tmp_path / "shallow", ENVIRONMENT)
    assert paths(opened) == RIGHT
    message, cure = refusal(lambda: opened.commit("HEAD~1"))
    assert message == '"HEAD~1" names no commit in this repository, a shallow clone'
    assert cure == "fetch the rest: git fetch --unshallow"


@pytest.mark.parametrize("depth", [("--depth", "1"), ()])
def test_a_clone_of_one_branch_is_told_how_to_get_another(repo, tmp_path, depth):
    git(repo, "branch", "older", "HEAD~1")
    git(repo, "tag", "v1", "HEAD~1")
    git(tmp_path, "clone", "-q", "--single-branch", *depth, f"file://{repo}", "one")
    clone = tmp_path / "one"
    opened = repository(clone, ENVIRONMENT)
    cure = refusal(lambda: opened.commit("origin/older~1"))[1]
    assert cure == "fetch it: git fetch origin older:refs/remotes/origin/older"
    git(clone, *cure.partition(": git ")[2].split())
    assert opened.commit("origin/older").oid == git(repo, "rev-parse", "older")
    assert refusal(lambda: opened.commit("origin/odler"))[1] == 'did you mean "origin/older"?'
    assert refusal(lambda: opened.commit("older"))[1] == 'did you mean "origin/older"?'


def test_what_is_fetched_by_name_into_a_shallow_clone(repo, tmp_path):
    git(repo, "tag", "release", "HEAD~1")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repo}", "shallow")
    opened = repository(tmp_path / "shallow", ENVIRONMENT)
    cure = refusal(lambda: opened.commit("release"))[1]
    assert cure == "fetch it, and name it FETCH_HEAD: git fetch origin release"
    git(tmp_path / "shallow", *cure.partition(": git ")[2].split())
    assert opened.commit("FETCH_HEAD").oid == git(repo, "rev-parse", "release^{commit}")
    rest = "fetch the rest: git fetch --unshallow"
    assert refusal(lambda: opened.commit("0123456789abcdef"))[1] == rest


def test_shallow_without_the_commit_both_share(repo, tmp_path):
    git(repo, "branch", "side", "HEAD~1")
    git(repo, "checkout", "-q", "side")
    git(repo, "commit", "-q", "--allow-empty", "-m", "side")
    git(tmp_path, "clone", "-q", "--depth", "1", "--no-single-branch", f"file://{repo}", "shallow")
    opened = repository(tmp_path / "shallow", ENVIRONMENT)
    two = opened.commit("origin/main"), opened.commit("origin/side")
    assert refusal(lambda: opened.merge_base(*two)) == (
        "origin/main and origin/side share no commit in this shallow clone",
        "fetch the rest: git fetch --unshallow",
    )


def partial(repo, tmp_path):
    """A clone that has no content but that of the files checked out."""
    git(repo, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--filter=blob:none", f"file://{repo}", "partial")
    return tmp_path / "partial"


def test_partial_is_not_completed_in_silence(repo, tmp_path):
    clone = partial(repo, tmp_path)
    opened = repository(clone, ENVIRONMENT)
    assert paths(opened) == RIGHT
    (old,) = opened.files(opened.commit("HEAD~1"), "agreements")
    message, cure = refusal(lambda: opened.documents([old]))
    assert message == (
        "this repository does not hold the content of HEAD~1:agreements/irn-rus-2025.yaml"
    )
    assert repository(clone, ENVIRONMENT).commit("HEAD~1"), "nor is the clone the worse for it"
    git(clone, *cure.partition(": git ")[2].split())
    opened = repository(clone, ENVIRONMENT)
    assert len(paths(opened, "HEAD~1")) == 1


def test_detached(repo):
    git(repo, "checkout", "-q", "HEAD~1")
    assert paths(repository(repo, ENVIRONMENT)) == RIGHT[1:]


def test_inside_a_submodule(repo, tmp_path):
    outer = tmp_path / "outer"
    outer.mkdir()
    git(outer, "init", "-q")
    allow = ("-c", "protocol.file.allow=always")
    git(outer, *allow, "submodule", "--quiet", "add", str(repo), "inner")
    git(outer, "commit", "-qm", "with a submodule")
    assert paths(repository(outer / "inner", ENVIRONMENT)) == RIGHT
    opened = repository(outer, ENVIRONMENT)
    (module,) = opened.files(opened.commit("HEAD"), "")
    assert module.is_submodule
    assert opened.documents([module])[0].findings[0].code == "AGR002"
    said = refusal(lambda: opened.files(opened.commit("HEAD"), "inner/agreements"))
    assert said[0] == "HEAD:./inner is no folder"


def test_in_a_conflict(repo):
    git(repo, "checkout", "-q", "-b", "side", "HEAD~1")
    write(repo, irn_rus_2025="id: other\n")
    git(repo, "commit", "-qam", "side")
    git(repo, "merge", "main", check=False)
    opened = repository(repo, ENVIRONMENT)
    assert paths(opened, "main") == [name.replace("HEAD", "main") for name in RIGHT]
    assert opened.merge_base(opened.commit("HEAD"), opened.commit("main")).oid == git(
        repo, "rev-parse", "main~1"
    )
    assert "<<<<<<<" in (opened.working_files(repo / "agreements")[1]).read_text()


def test_in_a_rebase(repo):
    git(repo, "checkout", "-q", "-b", "side", "HEAD~1")
    write(repo, irn_rus_2025="id: other\n")
    git(repo, "commit", "-qam", "side")
    git(repo, "rebase", "main", check=False)
    assert (repo / ".git" / "rebase-merge").is_dir()
    assert paths(repository(repo, ENVIRONMENT)) == RIGHT


def test_locked_or_without_a_sound_index(repo):
    for name in ("index.lock", "HEAD.lock", "config.lock", "index"):
        (repo / ".git" / name).write_bytes(b"no index")
    opened = repository(repo, ENVIRONMENT)
    assert paths(opened) == RIGHT
    assert len(opened.working_files(repo / "agreements")) == 2
    (repo / ".git" / "index").unlink()
    assert paths(opened) == RIGHT


@pytest.mark.parametrize("what", ["HEAD", "HEAD^{tree}", "HEAD:agreements/irn-rus-2025.yaml"])
@pytest.mark.parametrize("damage", ["gone", "empty", "garbage", "other"])
def test_a_damaged_object(repo, what, damage):
    oid = git(repo, "rev-parse", what)
    other = git(repo, "rev-parse", "HEAD:agreements/irn-rus-2001.yaml")
    file = repo / ".git" / "objects" / oid[:2] / oid[2:]
    substitute = repo / ".git" / "objects" / other[:2] / other[2:]
    content = {"empty": b"", "garbage": b"garbage", "other": substitute.read_bytes()}
    file.unlink()
    if damage != "gone":
        file.write_bytes(content[damage])
    opened = repository(repo, ENVIRONMENT)
    message, cure = refusal(lambda: paths(opened))
    assert message
    assert cure


def test_sha256(tmp_path):
    git(tmp_path, "init", "-q", "--object-format=sha256")
    write(tmp_path, x="a: 1\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    opened = repository(tmp_path, ENVIRONMENT)
    assert len(opened.commit("HEAD").oid) == 64
    (document,) = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    assert document.text == "a: 1\n"


def test_replacements_and_grafts_do_not_count(repo):
    new, old = (
        git(repo, "rev-parse", f"{rev}:agreements/irn-rus-2025.yaml") for rev in ("HEAD", "HEAD~1")
    )
    git(repo, "replace", new, old)
    git(repo, "replace", git(repo, "rev-parse", "HEAD"), git(repo, "rev-parse", "HEAD~1"))
    (repo / ".git" / "info" / "grafts").write_text(git(repo, "rev-parse", "HEAD") + "\n")
    opened = repository(repo, ENVIRONMENT)
    assert paths(opened) == RIGHT
    _, document = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    assert "years: 25}" in document.text
    assert opened.commit("HEAD~1")


def test_dates_to_come_and_long_ago(repo):
    git(repo, "checkout", "-q", "-b", "side")
    for year in ("2099", "1971"):
        date = f"{year}-01-01T00:00:00Z"
        env = {"GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date}
        git(repo, "commit", "-q", "--allow-empty", "-m", year, env=env)
    opened = repository(repo, ENVIRONMENT)
    base = opened.merge_base(opened.commit("side"), opened.commit("main"))
    assert base.oid == opened.commit("main").oid
    assert base.rev == base.oid[:12]


def test_sparse(repo):
    git(repo, "status")  # files whose dates are not known would not be taken away
    git(repo, "sparse-checkout", "set", "--no-cone", "agreements/irn-rus-2025.yaml")
    assert not (repo / "agreements" / "irn-rus-2001.yaml").exists()
    opened = repository(repo, ENVIRONMENT)
    assert paths(opened) == RIGHT
    message, cure = refusal(lambda: opened.working_files(repo / "agreements"))
    assert message == "this is a sparse checkout, and not all agreements are on disk"
    assert "git sparse-checkout disable" in cure
    git(repo, "sparse-checkout", "set", "agreements")
    assert len(opened.working_files(repo / "agreements")) == 2


def test_assumed_unchanged_is_read_as_it_is(repo):
    git(repo, "update-index", "--assume-unchanged", "agreements/irn-rus-2025.yaml")
    write(repo, irn_rus_2025="id: changed\n")
    opened = repository(repo, ENVIRONMENT)
    _, path = opened.working_files(repo / "agreements")
    assert path.read_text() == "id: changed\n"


def test_no_common_commit(repo):
    git(repo, "checkout", "-q", "--orphan", "apart")
    git(repo, "commit", "-qm", "apart")
    opened = repository(repo, ENVIRONMENT)
    two = opened.commit("apart"), opened.commit("main")
    assert refusal(lambda: opened.merge_base(*two)) == (
        "apart and main share no commit",
        "compare with a commit of the same history",
    )


def test_a_branch_named_head(repo):
    git(repo, "update-ref", "refs/heads/HEAD", "HEAD~1")
    opened = repository(repo, ENVIRONMENT)
    assert opened.commit("HEAD").oid == git(repo, "rev-parse", "main")
    assert opened.commit("refs/heads/HEAD").oid == git(repo, "rev-parse", "main~1")


def test_a_branch_named_like_a_tag(repo):
    git(repo, "tag", "v1", "HEAD~1")
    git(repo, "branch", "v1", "HEAD")
    opened = repository(repo, ENVIRONMENT)
    for rev in ("v1", "v1~0"):
        assert refusal(lambda rev=rev: opened.commit(rev)) == (
            '"v1" names more than one thing here',
            "write which one: refs/heads/v1 is the branch, refs/tags/v1 the tag",
        )
    assert opened.commit("refs/tags/v1").oid != opened.commit("refs/heads/v1").oid


def test_a_branch_named_like_a_commit(repo):
    old, new = git(repo, "rev-parse", "HEAD~1"), git(repo, "rev-parse", "HEAD")
    git(repo, "update-ref", f"refs/heads/{old}", new)
    git(repo, "update-ref", f"refs/heads/{old[:8]}", new)
    opened = repository(repo, ENVIRONMENT)
    assert opened.commit(old).oid == old, "the whole name of a commit is that commit"
    assert (
        refusal(lambda: opened.commit(old[:8]))[0] == f'"{old[:8]}" names more than one thing here'
    )


def test_a_tag_with_a_message_and_one_of_a_file(repo):
    git(repo, "tag", "-a", "-m", "first", "v1", "HEAD~1")
    git(repo, "tag", "file", "HEAD:agreements/irn-rus-2025.yaml")
    opened = repository(repo, ENVIRONMENT)
    assert opened.commit("v1").oid == git(repo, "rev-parse", "HEAD~1")
    assert refusal(lambda: opened.commit("file"))[0] == (
        '"file" names no commit in this repository'
    )


def test_a_day_before_the_clone(repo):
    """Git would warn and take the oldest commit it has noted."""
    opened = repository(repo, ENVIRONMENT)
    said = refusal(lambda: opened.commit("HEAD@{2001-01-01}"))
    assert said[0] == '"HEAD@{2001-01-01}" lies before all that this clone has noted'


def test_packed(repo):
    git(repo, "gc", "-q")
    assert paths(repository(repo, ENVIRONMENT)) == RIGHT


def test_a_wrong_commit_graph_does_not_count(repo):
    git(repo, "commit-graph", "write", "--reachable")
    graph = repo / ".git" / "objects" / "info" / "commit-graph"
    graph.chmod(0o644)
    content = bytearray(graph.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    graph.write_bytes(content)
    opened = repository(repo, ENVIRONMENT)
    base = opened.merge_base(opened.commit("HEAD"), opened.commit("HEAD~1"))
    assert base.oid == git(repo, "rev-parse", "HEAD~1", env={"GIT_TEST_COMMIT_GRAPH": "0"})


def test_a_tree_without_end_is_refused(repo):
    """A few objects list ten million million files: each folder holds the one below ten times."""
    blob = git(repo, "hash-object", "-w", "--stdin", given=b"a: 1\n")
    tree = "".join(f"100644 blob {blob}\tf{n}.yaml\n" for n in range(10))
    for _ in range(12):
        oid = git(repo, "mktree", given=tree.encode())
        tree = "".join(f"040000 tree {oid}\td{n}\n" for n in range(10))
    oid = git(repo, "mktree", given=f"040000 tree {oid}\tagreements\n".encode())
    bomb = git(repo, "commit-tree", oid, "-m", "bomb")
    opened = repository(repo, ENVIRONMENT)
    message, _ = refusal(lambda: opened.files(opened.commit(bomb), "agreements"))
    assert message == "git lists more than 67,108,864 bytes here"


def test_a_git_that_hangs_is_stopped(repo, tmp_path):
    fake = tmp_path / "bin" / "git"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\nexec sleep 600\n")
    fake.chmod(0o755)
    path = f"{fake.parent}{os.pathsep}{os.environ['PATH']}"
    said = refusal(lambda: repository(repo, ENVIRONMENT | {"PATH": path}, seconds=0.1))
    assert said[0] == "git took longer than 0.1 seconds"


def test_the_repository_a_hook_is_told_of(repo, tmp_path):
    """Git tells its hooks the repository, and an index that may hold half of a commit."""
    hook = {"GIT_DIR": ".git", "GIT_INDEX_FILE": str(tmp_path / "none"), "GIT_PREFIX": "x/"}
    assert paths(repository(repo, ENVIRONMENT | hook)) == RIGHT
    elsewhere = {"GIT_DIR": str(repo / ".git"), "GIT_WORK_TREE": str(repo)}
    assert paths(repository(tmp_path, ENVIRONMENT | elsewhere)) == RIGHT


def test_commits_not_yet_accepted_by_a_server(repo, tmp_path):
    """A hook before acceptance finds what was pushed in a quarantine that git names."""
    bare = tmp_path / "bare.git"
    git(tmp_path, "clone", "-q", "--bare", str(repo), "bare.git")
    write(repo, new="a: 1\n")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "three")
    shutil.copytree(repo / ".git" / "objects", tmp_path / "quarantine")
    env = {
        "GIT_DIR": ".",
        "GIT_OBJECT_DIRECTORY": str(tmp_path / "quarantine"),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(bare / "objects"),
    }
    opened = repository(bare, ENVIRONMENT | env)
    pushed = opened.commit(git(repo, "rev-parse", "HEAD"))
    assert len(opened.files(pushed, "agreements")) == 3


def test_nothing_in_the_repository_changes(repo):
    def state():
        found = sorted(path for path in repo.rglob("*") if path.is_file())
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}

    os.utime(repo / "agreements" / "irn-rus-2025.yaml", (1, 1))  # git status would note this
    before = state()
    opened = repository(repo, ENVIRONMENT)
    paths(opened)
    opened.working_files(repo / "agreements")
    opened.merge_base(opened.commit("HEAD"), opened.commit("HEAD~1"))
    assert state() == before
    git(repo, "status")
    assert state() != before, "else this test could not fail"
