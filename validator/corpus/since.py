"""What a collection was at one commit and is at another, or on disk, read where it differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from validator.check.model import build
from validator.corpus.git import Blob, Commit, GitError, Repository
from validator.corpus.git.objects import name_of
from validator.finding import Severity
from validator.model.agreement import Agreement
from validator.read import Document, Mapping, read_file, read_text


@dataclass(frozen=True, slots=True)
class Differing:
    """The agreements of one side in files that the other does not have just so.

    `documents` are their files by id, each under its path from the top of the repository or, of
    a file on disk, from here. `unread` are the paths of files that cannot be used: they have
    mistakes, bear a name that is not their id, or share it with another file.
    """

    agreements: tuple[Agreement, ...]
    documents: ReadOnly[str, Document]
    unread: tuple[str, ...]

    def without(self, unread: Collection[str]) -> Differing:
        """Leave out what the other side has in files nobody could read: it has not come or gone."""
        ids = {PurePath(path).stem for path in unread}
        kept = tuple(one for one in self.agreements if one.id not in ids)
        return replace(self, agreements=kept)


def sides(
    repository: Repository, folder: Path, base: Commit, head: Commit | None
) -> tuple[Differing, Differing]:
    """Read the files of a folder that differ between a commit and another, or the disk.

    Files that are the same on both sides are not read. Raises `GitError`, also where neither side
    has any agreement in this folder.
    """
    below = repository.within(folder)
    old = {(blob.path, blob.oid): blob for blob in repository.files(base, below)}
    if head is not None:
        new = {(blob.path, blob.oid): blob for blob in repository.files(head, below)}
        _refuse_nothing(old, new, below)
        differing = _documents(repository, [new[key] for key in new if key not in old])
        present = set(new)
    else:
        files = repository.working_files(folder)
        _refuse_nothing(old, files, below)
        like = next(iter(old.values())).oid if old else ""
        named = {path: (repository.within(path), _name(path, like)) for path in files}
        differing = [read_file(path) for path in files if named[path] not in old]
        present = set(named.values())
    gone = [blob for key, blob in old.items() if key not in present]
    before = _used(_documents(repository, gone), old)
    after = _used(differing, present)
    return before.without(after.unread), after.without(before.unread)


def _name(path: Path, like: str) -> str:
    """The name git would give a file on disk; none where it cannot be read."""
    text, findings = read_text(path)
    return "" if findings or not like else name_of(text.encode(), like)


def _documents(repository: Repository, blobs: Sequence[Blob]) -> list[Document]:
    read = repository.documents(blobs)
    return [replace(one, path=blob.path) for one, blob in zip(read, blobs, strict=True)]


def _used(documents: Sequence[Document], everything: Iterable[tuple[str, str]]) -> Differing:
    """Build the agreements of files; `everything` are the paths and names of all of their side.

    No rule is asked: one may be younger than the file.
    """
    names = Counter(PurePath(path).stem for path, _ in everything)
    good: dict[str, tuple[Agreement, Document]] = {}
    unread = []
    for document in documents:
        agreement = _built(document)
        stem = PurePath(document.path).stem
        if agreement is None or agreement.id != stem or names[stem] > 1:
            unread.append(document.path)
        else:
            good[agreement.id] = agreement, document
    return Differing(
        tuple(agreement for agreement, _ in good.values()),
        {key: document for key, (_, document) in good.items()},
        tuple(unread),
    )


def _built(document: Document) -> Agreement | None:
    wrong = any(finding.severity is Severity.ERROR for finding in document.findings)
    if wrong or not isinstance(document.root, Mapping):
        return None
    built = build(document.path, document.root)
    return built if isinstance(built, Agreement) else None


def _refuse_nothing(old: Collection[object], new: Collection[object], folder: str) -> None:
    if not (old or new):
        raise GitError(
            f"neither side has a file of an agreement in {folder or 'this folder'}",
            "name the folder of the agreements with --folder",
        )
