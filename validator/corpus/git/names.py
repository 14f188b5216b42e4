"""Names of agreements at a revision: `HEAD~1:irn-rus-2025`, `v1:agreements/irn-rus-2025.yaml`."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from validator.check.suggest import closest
from validator.corpus.find import ENDINGS
from validator.corpus.git.objects import Blob
from validator.corpus.git.repository import Repository
from validator.corpus.git.run import GitError

_FOLDER = "agreements"
_MOST_NAMED = 5


class UnknownAtRevisionError(LookupError):
    """A commit has no such agreement. `known` are those it has, `guess` the nearest or None."""

    def __init__(self, name: str, rev: str, known: Sequence[str]) -> None:
        super().__init__(name)
        self.name = name
        self.rev = rev
        self.known = known
        self.guess = closest(name, known)


def split(name: str) -> tuple[str, str] | None:
    """The revision and the rest of a name, parted at the first colon outside braces; else None.

    The braces of `HEAD@{2025-01-17 12:00}` and `HEAD^{/fix: dates}` may hold one.
    """
    depth = 0
    for at, char in enumerate(name):
        depth += (char == "{") - (char == "}")
        if char == ":" and depth <= 0:
            return (name[:at], name[at + 1 :]) if at else None
    return None


def find(repository: Repository, rev: str, rest: str) -> Blob:
    """The file that a revision and a path, or an id, stand for.

    A path goes from the top of the repository, or from here where it begins with `./` or `../`.
    An id is looked for in `agreements/` here, then at the top, then anywhere in the commit.
    Raises `UnknownAtRevisionError`, and `GitError` where the revision names no commit or the id
    stands in several places.
    """
    commit = repository.commit(rev)
    if "/" not in rest and not rest.endswith(ENDINGS):
        return _by_id(repository.files(commit, ""), rest, rev, repository.prefix)
    start = repository.prefix if rest.startswith(("./", "../")) else ""
    path = posixpath.normpath(posixpath.join(start, rest))
    if path in {".", ".."} or path.startswith(("../", "/")):
        raise GitError(f'"{rest}" is no file inside the repository', "name one, or an id")
    blob = repository.file(commit, path)
    if blob is None:
        known = [one.path for one in repository.files(commit, "")]
        raise UnknownAtRevisionError(path, rev, known)
    return blob


def _by_id(files: Sequence[Blob], name: str, rev: str, prefix: str) -> Blob:
    for home in (f"{prefix}{_FOLDER}/", f"{_FOLDER}/"):
        at_home = [blob for blob in files if blob.path.startswith(home)]
        if found := next((blob for blob in at_home if blob.id == name), None):
            return found
    elsewhere = [blob for blob in files if blob.id == name]
    if not elsewhere:
        raise UnknownAtRevisionError(name, rev, sorted({one.id for one in at_home or files}))
    if len(elsewhere) > 1:
        raise GitError(
            f'several files at {rev} could be "{name}"',
            f"name one of them: {', '.join(blob.shown for blob in elsewhere[:_MOST_NAMED])}",
        )
    return elsewhere[0]
