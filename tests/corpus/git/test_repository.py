"""Commits, files and their contents, read from a repository in order."""

import zlib

import pytest
from git_states import ENVIRONMENT, git, write

from validator.corpus.find import files_in
from validator.corpus.git import Commit, GitError, repository
from validator.finding import Position


def shown(blobs):
    return [blob.shown for blob in blobs]


def codes(documents):
    return [[finding.code for finding in one.findings] for one in documents]


def test_a_commit_has_the_name_it_was_asked_by_and_the_one_git_gives(opened, repo):
    assert opened.commit("HEAD~1") == Commit("HEAD~1", git(repo, "rev-parse", "main~1"))


def test_the_files_of_a_commit_read_as_they_were(opened):
    (old,) = opened.documents(opened.files(opened.commit("HEAD~1"), "agreements"))
    assert old.path == "HEAD~1:agreements/irn-rus-2025.yaml"
    assert "years: 20}" in old.text
    _, new = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    assert "years: 25}" in new.text


def test_places_are_those_in_the_file(repo, opened):
    write(repo, irn_rus_2025="id: a\nid: b\n")
    git(repo, "commit", "-qam", "twice")
    _, wrong = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    (finding,) = wrong.findings
    assert (finding.path, finding.code) == ("HEAD:agreements/irn-rus-2025.yaml", "AGR103")
    assert finding.span.start == Position(2, 1)


def test_files_are_those_and_in_the_order_of_a_walk_on_disk(repo, opened):
    names = (
        "a-b.yaml", "a.yaml", "a.yml", "sub/deep/c.yaml", ".hidden/x.yaml", ".y.yaml", "notes.md",
        "agreements/z.yaml", "d.yaml/inside.yaml", ".yaml", "ü.yaml",
    )  # fmt: skip
    for name in names:
        path = repo / "agreements" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text("a: 1\n", encoding="utf-8")
    (repo / "agreements-2").mkdir()
    (repo / "agreements-2" / "other.yaml").write_text("a: 1\n")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "many")
    on_disk = [path.relative_to(repo).as_posix() for path in files_in(repo / "agreements")]
    kept = [blob.path for blob in opened.files(opened.commit("HEAD"), "agreements")]
    assert kept == on_disk
    assert "agreements/d.yaml" in kept, "a folder that is named like a file"


def test_from_a_folder_below_and_in_a_second_working_tree(repo, tmp_path):
    below = repository(repo / "agreements", ENVIRONMENT)
    assert below.prefix == "agreements/"
    assert below.within(repo / "agreements" / "x.yaml") == "agreements/x.yaml"
    assert below.within(repo) == ""
    git(repo, "worktree", "add", "-q", str(tmp_path / "second"), "HEAD~1")
    second = repository(tmp_path / "second", ENVIRONMENT)
    head = second.commit("HEAD")
    assert head.oid == git(repo, "rev-parse", "main~1")
    assert shown(second.files(head, "agreements")) == ["HEAD:agreements/irn-rus-2025.yaml"]
    assert len(second.working_files(tmp_path / "second" / "agreements")) == 1


def test_outside_is_refused(opened, tmp_path):
    with pytest.raises(GitError, match="lies outside the repository"):
        opened.within(tmp_path)


def test_a_folder_that_is_not_there_has_no_files_and_anything_else_is_refused(repo, opened):
    head = opened.commit("HEAD")
    assert opened.files(head, "treaties") == []
    assert opened.files(head, "agree*") == [], "a name is no pattern"
    with pytest.raises(GitError, match=r"HEAD:agreements/irn-rus-2025\.yaml is no folder"):
        opened.files(head, "agreements/irn-rus-2025.yaml")
    (repo / "link").symlink_to("agreements")
    git(repo, "add", "link")
    git(repo, "commit", "-qm", "link")
    for folder in ("link", "link/below"):
        with pytest.raises(GitError, match=r"HEAD:\./link is no folder"):
            opened.files(opened.commit("HEAD"), folder)


def test_what_is_no_file_is_a_finding(repo, opened):
    (repo / "agreements" / "link.yaml").symlink_to("/etc/passwd")
    git(repo, "add", ".")
    oid = git(repo, "rev-parse", "HEAD")
    git(repo, "update-index", "--add", "--cacheinfo", f"160000,{oid},agreements/module")
    git(repo, "commit", "-qm", "no files")
    documents = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    said = {one.path: [finding.message for finding in one.findings] for one in documents}
    assert said["HEAD:agreements/link.yaml"] == ["this is a symbolic link, not a file"]
    assert said["HEAD:agreements/module"] == ["this is a submodule, not a file"]
    assert not any("root:" in one.text for one in documents)


def test_a_file_kept_elsewhere_by_lfs_is_a_finding(repo, opened):
    write(repo, irn_rus_2025="version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
    git(repo, "commit", "-qam", "lfs")
    _, pointer = opened.documents(opened.files(opened.commit("HEAD"), "agreements"))
    assert pointer.findings[0].message == "this is a git-lfs pointer, not the file itself"


def test_a_large_file_is_refused_by_its_size_and_never_asked_for(repo, opened):
    write(repo, large="a: " + "x" * 2_000_000 + "\n")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "large")
    blobs = opened.files(opened.commit("HEAD"), "agreements")
    large = next(blob for blob in blobs if blob.id == "large")
    file = repo / ".git" / "objects" / large.oid[:2] / large.oid[2:]
    file.unlink()
    file.write_bytes(zlib.compress(b"blob 2000003\0a: x"))  # whoever reads it comes to its end
    assert codes(opened.documents([large])) == [["AGR003"]]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        (b"new\nline.yaml", "agreements/new\nline.yaml"),
        (b"esc\x1b[31m.yaml", "agreements/esc\x1b[31m.yaml"),
        (b"tab\t.yaml", "agreements/tab\t.yaml"),
        (b"latin-\xe9.yaml", "agreements/latin-\udce9.yaml"),
        ("bidi-\u202e.yaml".encode(), "agreements/bidi-\u202e.yaml"),
    ],
)
def test_a_name_that_hides_something_is_a_finding(repo, opened, name, path):
    oid = git(repo, "rev-parse", "HEAD:agreements/irn-rus-2025.yaml")
    entry = b"100644 blob " + oid.encode() + b"\tagreements/" + name + b"\0"
    git(repo, "update-index", "-z", "--index-info", given=entry)
    git(repo, "commit", "-qm", "a name")
    (found,) = [b for b in opened.files(opened.commit("HEAD"), "agreements") if b.path == path]
    assert codes(opened.documents([found])) == [["AGR005"]]


@pytest.mark.parametrize("name", ["-x", "--help", "a b", "$(touch x)", "a'b", 'a"b', "[x]", "*"])
def test_a_strange_name_is_read_as_any_other(repo, opened, name):
    write(repo, **{name: "a: 1\n"})
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "strange")
    (found,) = [b for b in opened.files(opened.commit("HEAD"), "agreements") if b.id == name]
    (document,) = opened.documents([found])
    assert (document.text, document.findings) == ("a: 1\n", ())
    assert opened.file(opened.commit("HEAD"), f"agreements/{name}.yaml") == found


def test_one_object_at_two_paths_is_read_for_both(repo, opened):
    write(repo, a="a: 1\n", b="a: 1\n", empty="")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "copies")
    blobs = opened.files(opened.commit("HEAD"), "agreements")
    texts = {one.path: one.text for one in opened.documents(blobs)}
    assert texts["HEAD:agreements/a.yaml"] == texts["HEAD:agreements/b.yaml"] == "a: 1\n"
    assert texts["HEAD:agreements/empty.yaml"] == ""
