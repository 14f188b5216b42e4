"""The objects of a repository: commits, the files in them, and what is in the files."""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from validator.corpus.git.run import Answer, Git, GitError
from validator.corpus.git.trouble import damaged, trouble

MOST_ENTRIES = 100_000
"""So many files and folders may lie in the part of a tree that is looked at."""
_MOST_LISTED = 1 << 26
_ENTRY = re.compile(rb"(?P<mode>\d{6}) \w+ (?P<oid>[0-9a-f]{40,64})\t(?P<path>.+)", re.DOTALL)
_NOT_FETCHED = re.compile(r"could not fetch (?P<oid>[0-9a-f]+) from promisor remote")
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
    `mode` has the kind as `stat` tells it, and 0o160000 for a submodule.
    """

    commit: Commit
    path: str
    mode: int
    oid: str

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
        *("ls-tree", "-z", "--full-tree", *flags, commit.oid, *named), most=_MOST_LISTED
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
        path = found["path"].decode("utf-8", "surrogateescape")
        yield Blob(commit, path, int(found["mode"], 8), found["oid"].decode())


def sizes(git: Git, blobs: Sequence[Blob]) -> dict[str, int]:
    """The bytes there are in each blob, by the names of the objects. Raises `GitError`."""
    wanted = _by_oid(blobs)
    answer = _asked(git, "--batch-check", wanted)
    lines = answer.out.splitlines()
    if len(lines) != len(wanted):
        raise damaged(answer)
    pairs = zip(wanted.items(), lines, strict=True)
    return {oid: _size(blob, line, answer) for (oid, blob), line in pairs}


def contents(git: Git, blobs: Sequence[Blob]) -> dict[str, bytes]:
    """The bytes of blobs, by the names of the objects, all asked of one process.

    Raises `GitError` where an object is missing, or is not what its name says.
    """
    wanted = _by_oid(blobs)
    answer = _asked(git, "--batch", wanted)
    found: dict[str, bytes] = {}
    at = 0
    for oid, blob in wanted.items():
        start = answer.out.find(b"\n", at) + 1
        size = _size(blob, answer.out[at:start], answer)
        found[oid], at = answer.out[start : start + size], start + size + 1
        if name_of(found[oid], oid) != oid:
            raise GitError(f"git's copy of {blob.shown} is damaged", "look with: git fsck")
    return found


def _by_oid(blobs: Sequence[Blob]) -> dict[str, Blob]:
    return {blob.oid: blob for blob in blobs}


def _asked(git: Git, how: str, wanted: dict[str, Blob]) -> Answer:
    """Ask one process for all objects."""
    answer = git.ask("cat-file", how, given="".join(f"{oid}\n" for oid in wanted).encode())
    lacking = _NOT_FETCHED.search(answer.said)
    if lacking and lacking["oid"] in wanted:
        raise _missing(wanted[lacking["oid"]])
    return answer


def _size(blob: Blob, header: bytes, answer: Answer) -> int:
    """What stands before the content of an object: its name, its kind and its size."""
    match header.split():
        case [_, b"missing"]:
            raise _missing(blob)
        case [_, b"blob", size]:
            return int(size)
    raise damaged(answer)


def _missing(blob: Blob) -> GitError:
    """Why a file of a commit cannot be read: a partial clone does not have all of them."""
    return GitError(
        f"this repository does not hold the content of {blob.shown}",
        "if it is a partial clone, fetch the rest with: git fetch --refetch --no-filter",
    )


def name_of(content: bytes, like: str) -> str:
    """The name git gives to content, by the algorithm of another name."""
    sha1 = 40
    algorithm = "sha1" if len(like) == sha1 else "sha256"
    digest = hashlib.new(algorithm, usedforsecurity=False)
    digest.update(b"blob %d\0" % len(content))
    digest.update(content)
    return digest.hexdigest()
