"""What a collection was at one commit and is at another, or on disk, read where it differs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from validator.check.pipeline import check_document
from validator.corpus.git import Blob, Commit, GitError, Repository
from validator.corpus.git.objects import name_of
from validator.model.agreement import Agreement
from validator.read import Document, read_file, read_text


@dataclass(frozen=True, slots=True)
class Side:
    """The agreements of one side in files that the other does not have just so.

    `documents` are their files by id, each under its path from the top of the repository or, of
    a file on disk, from here. `unread` are the paths of files with mistakes.
    """

    agreements: tuple[Agreement, ...]
    documents: Mapping[str, Document]
    unread: tuple[str, ...]

    def without(self, unread: Collection[str]) -> Side:
        """Leave out what the other side has in files nobody could read: it has not come or gone."""
        ids = {PurePath(path).stem for path in unread}
        kept = tuple(one for one in self.agreements if one.id not in ids)
        return replace(self, agreements=kept)


def sides(
    repository: Repository, folder: Path, base: Commit, head: Commit | None
) -> tuple[Side, Side]:
    """Read the files of a folder that differ between a commit and another, or the disk.

    Files that are the same on both sides are not read. Raises `GitError`, also where neither side
    has any agreement in this folder.
    """
    below = repository.within(folder)
    old = {(blob.path, blob.oid): blob for blob in repository.files(base, below)}
    if head is not None:
        new = {(blob.path, blob.oid): blob for blob in repository.files(head, below)}
        _refuse_nothing(old, new, below)
        after = _checked(_documents(repository, [new[key] for key in new if key not in old]))
        present = set(new)
    else:
        files = repository.working_files(folder)
        _refuse_nothing(old, files, below)
        like = next(iter(old.values())).oid if old else ""
        named = {path: (repository.within(path), _name(path, like)) for path in files}
        after = _checked([read_file(path) for path in files if named[path] not in old])
        present = set(named.values())
    gone = [blob for key, blob in old.items() if key not in present]
    before = _checked(_documents(repository, gone))
    return before.without(after.unread), after.without(before.unread)


def _name(path: Path, like: str) -> str:
    """The name git would give a file on disk; none where it cannot be read."""
    text, findings = read_text(path)
    return "" if findings or not like else name_of(text.encode(), like)


def _documents(repository: Repository, blobs: Sequence[Blob]) -> list[Document]:
    read = repository.documents(blobs)
    return [replace(one, path=blob.path) for one, blob in zip(read, blobs, strict=True)]


def _checked(documents: Sequence[Document]) -> Side:
    checked = [check_document(document) for document in documents]
    good = [(one.agreement, one.document) for one in checked if one.agreement is not None]
    return Side(
        tuple(agreement for agreement, _ in good),
        {agreement.id: document for agreement, document in good},
        tuple(one.document.path for one in checked if one.agreement is None),
    )


def _refuse_nothing(old: Collection[object], new: Collection[object], folder: str) -> None:
    if not (old or new):
        raise GitError(
            f"neither side has a file of an agreement in {folder or 'this folder'}",
            "name the folder of the agreements with --folder",
        )
