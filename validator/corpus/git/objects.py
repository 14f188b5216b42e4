"""The objects of a repository: commits, the files in them, and what is in the files."""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from validator.corpus.git.run import Git, GitError
from validator.corpus.git.trouble import damaged, trouble

MOST_ENTRIES = 100_000
"""So many files and folders may lie in the part of a tree that is looked at."""
_MOST_LISTED = 1 << 26
_ENTRY = re.compile(
    rb"(?P<mode>\d{6}) (?P<kind>\w+) (?P<oid>[0-9a-f]{40,64}) +(?P<size>\d+|-|BAD)\t(?P<path>.+)",
    re.DOTALL,
)
_SUBMODULE = 0o160000


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: `rev` is what people call it (`HEAD~1`), `oid` its name in git."""

    rev: str
    oid: str


@dataclass(frozen=True, slots=True)
class Blob:
    """A file as a commit has it.

    `path` goes from the top of the repository; bytes of a name that are no UTF-8 are surrogates.
    `mode` has the kind as `stat` tells it, and 0o160000 for a submodule. `size` is in bytes, None
    where git does not have the content.
    """

    commit: Commit
    path: str
    mode: int
    oid: str
    size: int | None

    @property
    def shown(self) -> str:
        """Its name for people, which git knows too: `HEAD~1:agreements/irn-rus-2025.yaml`."""
        top = "" if "/" in self.path else "./"
        return f"{self.commit.rev}:{top}{self.path}"

    @property
    def id(self) -> str:
        """The id of the agreement in it, by its name."""
        return PurePosixPath(self.path).stem

    @property
    def is_folder(self) -> bool:
        """Tell whether it is a folder."""
        return stat.S_ISDIR(self.mode)

    @property
    def is_submodule(self) -> bool:
        """Tell whether it is the place of another repository."""
        return self.mode == _SUBMODULE


def entries(git: Git, commit: Commit, path: str, *, below: bool = True) -> list[Blob]:
    """What lies at a path of a commit and, unless told otherwise, below it; folders too.

    An empty path is the top. Raises `GitError`.
    """
    flags = ("-r", "-t") if below else ()
    named = ("--", path) if path else ()
    answer = git.ask(
        *("ls-tree", "-z", "-l", "--full-tree", *flags, commit.oid, *named), most=_MOST_LISTED
    )
    if answer.code:
        raise trouble(answer)
    listed = list(islice(_parsed(commit, answer.out), MOST_ENTRIES + 1))
    if len(listed) > MOST_ENTRIES:
        raise GitError(
            f"more than {MOST_ENTRIES:,} files at {commit.rev}", "name the folder of the agreements"
        )
    return listed


def _parsed(commit: Commit, listing: bytes) -> Iterator[Blob]:
    for line in listing.split(b"\0")[:-1]:
        found = _ENTRY.fullmatch(line)
        if found is None:
            raise GitError(f"the tree of {commit.rev} is damaged", "look with: git fsck")
        size = int(found["size"]) if found["size"].isdigit() else None
        path = found["path"].decode("utf-8", "surrogateescape")
        yield Blob(commit, path, int(found["mode"], 8), found["oid"].decode(), size)


def contents(git: Git, blobs: Sequence[Blob]) -> dict[str, bytes]:
    """The bytes of blobs, by the names of the objects, all asked of one process.

    Raises `GitError` where an object is missing, or is not what its name says.
    """
    wanted = {blob.oid: blob for blob in blobs}
    if not wanted:
        return {}
    asked = "".join(f"{oid}\n" for oid in wanted).encode()
    answer = git.ask("cat-file", "--batch", given=asked)
    found: dict[str, bytes] = {}
    at = 0
    for oid, blob in wanted.items():
        end = answer.out.find(b"\n", at)
        header = answer.out[at : max(end, at)].split()
        if len(header) == 2 and header[1] == b"missing":  # noqa: PLR2004 - a name and that word
            raise missing(blob)
        if len(header) != 3 or header[1] != b"blob":  # noqa: PLR2004 - name, kind, size
            raise damaged(answer)
        start, at = end + 1, end + 2 + int(header[2])
        found[oid] = answer.out[start : at - 1]
        if _name_of(found[oid], oid) != oid:
            raise GitError(f"git's copy of {blob.shown} is damaged", "look with: git fsck")
    return found


def missing(blob: Blob) -> GitError:
    """Why a file of a commit cannot be read: a partial clone does not have all of them."""
    return GitError(
        f"this repository does not hold the content of {blob.shown}",
        "if it is a partial clone, fetch the rest with: git fetch --refetch --no-filter",
    )


def _name_of(content: bytes, like: str) -> str:
    """The name git gives to content, by the algorithm of another name."""
    sha1 = 40
    algorithm = "sha1" if len(like) == sha1 else "sha256"
    digest = hashlib.new(algorithm, usedforsecurity=False)
    digest.update(b"blob %d\0" % len(content))
    digest.update(content)
    return digest.hexdigest()
