"""A repository of git, and the agreements in its commits."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from validator.corpus.find import ENDINGS, by_name, files_in
from validator.corpus.git import revisions
from validator.corpus.git.objects import Blob, Commit, contents, entries, sizes
from validator.corpus.git.run import MOST_BYTES, SECONDS, Git, GitError
from validator.corpus.git.trouble import trouble
from validator.read import Document, read_bytes, refused

_ANSWERS = 2
"""Of the three things asked about a repository, those before the prefix."""


def repository(
    start: Path, environment: Mapping[str, str], *, seconds: float = SECONDS
) -> Repository:
    """The repository a folder lies in; `environment` is that of the process.

    `GIT_DIR` and its like in the environment name another one, as for git itself; an index is
    never looked at. Raises `GitError` where there is none, or git refuses it.
    """
    git = Git(start, environment, seconds=seconds)
    asked = ("--is-bare-repository", "--is-inside-work-tree", "--show-prefix")
    answer = git.ask("rev-parse", *asked)
    if answer.code:
        raise trouble(answer)
    # The prefix is last: a folder may have a line break in its name.
    bare, inside, prefix = answer.out.decode("utf-8", "surrogateescape").split("\n", _ANSWERS)
    has_tree = bare == "false" and inside == "true"
    return Repository(git, start, prefix.removesuffix("\n") if has_tree else "", has_tree=has_tree)


class Repository:
    """Reads commits and the files in them. Nothing is checked out, written or run."""

    def __init__(self, git: Git, start: Path, prefix: str, *, has_tree: bool) -> None:
        self._git = git
        self._start = start
        self.prefix = prefix
        """The way from the top to the folder it was found from, `sub/` or nothing."""
        self.up = "../" * prefix.count("/")
        """The way back from there to the top."""
        self._has_tree = has_tree

    def commit(self, rev: str) -> Commit:
        """The commit a revision names. Raises `GitError` where it names none or several."""
        return revisions.commit(self._git, rev)

    def merge_base(self, one: Commit, other: Commit) -> Commit:
        """The newest commit that two share. Raises `GitError` where they share none."""
        return revisions.merge_base(self._git, one, other)

    def within(self, path: Path) -> str:
        """A path of the file system, as it goes from the top of the repository.

        Raises `GitError` where it lies outside. Links are not followed: git does not either.
        """
        relative = Path(os.path.relpath(path, self._start)).as_posix()
        inside = posixpath.normpath(posixpath.join(self.prefix, relative))
        if inside == ".." or inside.startswith(("../", "/")):
            raise GitError(f"{path} lies outside the repository", "name a folder inside it")
        return "" if inside == "." else inside

    def files(self, commit: Commit, folder: str) -> list[Blob]:
        """The YAML files below a folder of a commit, in the order of `find.files_in`.

        `folder` goes from the top, empty for the top itself. There are none where the commit has
        no such folder. As on disk, hidden folders are left out; a link or a folder named like a
        file is listed, and so is a submodule, to be refused when read. Raises `GitError`.
        """
        if folder:
            self._refuse_no_folder(commit, folder)
        listed = entries(self._git, commit, folder)
        found = [blob for blob in listed if _counts(blob, folder)]
        return sorted(found, key=lambda blob: by_name(PurePosixPath(blob.path)))

    def file(self, commit: Commit, path: str) -> Blob | None:
        """What a commit has at a path from the top, if anything. Raises `GitError`."""
        return next(iter(entries(self._git, commit, path, below=False)), None)

    def documents(self, blobs: Sequence[Blob]) -> list[Document]:
        """Read files; what is wrong with them is in the documents, at `REV:path`.

        Raises `GitError` where git lacks their content.
        """
        plain = [blob for blob in blobs if refused(blob.mode, 0, shown=blob.shown) is None]
        size = sizes(self._git, plain)
        fatal = [refused(one.mode, size.get(one.oid, 0), shown=one.shown) for one in blobs]
        wanted = [one for one, why in zip(blobs, fatal, strict=True) if why is None]
        if sum(size[oid] for oid in {one.oid for one in wanted}) > MOST_BYTES:
            raise GitError(f"files of more than {MOST_BYTES:,} bytes", "name fewer agreements")
        content = contents(self._git, wanted)
        return [
            why or read_bytes(content[one.oid], shown=one.shown)
            for one, why in zip(blobs, fatal, strict=True)
        ]

    def working_files(self, folder: Path) -> list[Path]:
        """The YAML files of a folder as they lie on disk, to compare with a commit.

        Raises `GitError` where there are none to be had: without a working tree, or where a sparse
        checkout has left files out, which would look as if they had been removed.
        """
        if not self._has_tree:
            raise GitError(
                "this repository has no working tree", "compare two revisions: --base REV HEAD"
            )
        inside = self.within(folder)
        found = files_in(folder) if folder.is_dir() else []
        sparse = self._git.ask("config", "--type=bool", "--get", "core.sparseCheckout")
        if sparse.out.strip() == b"true":
            there = {self.within(path) for path in found}
            if any(blob.path not in there for blob in self.files(self.commit("HEAD"), inside)):
                raise GitError(
                    "this is a sparse checkout, and not all agreements are on disk",
                    "compare two revisions (--base REV HEAD), or run: git sparse-checkout disable",
                )
        return found

    def _refuse_no_folder(self, commit: Commit, folder: str) -> None:
        """End where a path is there and no folder: to list nothing would say it was empty."""
        parts = PurePosixPath(folder)
        for path in (*list(reversed(parts.parents))[1:], parts):
            found = self.file(commit, str(path))
            if found is None:
                return
            if not found.is_folder:
                raise GitError(f"{found.shown} is no folder", "name a folder of agreements")


def _counts(blob: Blob, folder: str) -> bool:
    """Tell whether a walk through the files of a folder would come upon this one, as a file."""
    if not blob.path.startswith(folder and f"{folder}/"):
        return False
    *folders, name = PurePosixPath(blob.path).relative_to(folder).parts
    hidden = any(part.startswith(".") for part in folders)
    inside_a_file = any(PurePosixPath(part).suffix in ENDINGS for part in folders)
    if hidden or inside_a_file:
        return False
    return blob.is_submodule or PurePosixPath(name).suffix in ENDINGS
