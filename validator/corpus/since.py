"""What a collection was at one commit and is at another, or on disk, read where it differs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from validator.check.model import build
from validator.check.pipeline import check_document
from validator.check.rules.across import duplicate_id
from validator.check.rules.one_file import id_file_name
from validator.corpus.git import Blob, Commit, GitError, Repository
from validator.corpus.git.objects import name_of
from validator.finding import START, Finding, Severity
from validator.model.agreement import Agreement
from validator.read import Document, Mapping, locate, read_file, read_text

_ID = re.compile(r"^(?:\{\s*)?[\"']?id[\"']?[ \t]*:[ \t]*[\"']?(?P<id>[\w-]+)", re.MULTILINE)
"""An id in a text that may be no YAML."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that cannot be used: its path from the top, the ids it may have, and why."""

    path: str
    ids: frozenset[str]
    why: Finding


@dataclass(frozen=True, slots=True)
class Differing:
    """The agreements of one side in files that the other does not have just so.

    `documents` are their files by id, each under its path from the top of the repository or, of
    a file on disk, from here. `unread` are the files that cannot be used: they have mistakes,
    bear a name that is not their id, or share it with another file.
    """

    agreements: tuple[Agreement, ...]
    documents: ReadOnly[str, Document]
    unread: tuple[Unread, ...]

    def told_of(self, blobs: Sequence[Blob], after: Differing) -> Differing:
        """Name unread files as git does at their commit; those unread `after`, too, are left out.

        Once is enough for a file, and the reader has the later one at hand.
        """
        shown = {blob.path: blob.shown for blob in blobs}
        still = {one.path for one in after.unread}
        unread = (one for one in self.unread if one.path not in still)
        named = (replace(one, why=replace(one.why, path=shown[one.path])) for one in unread)
        return replace(self, unread=tuple(named))

    def beside(self, other: Differing) -> Differing:
        """Leave out what the other side has in files nobody could read: it has not come or gone.

        What it has in another file as well has its like there.
        """
        hidden = {name for one in other.unread for name in one.ids}
        hidden -= {one.id for one in other.agreements}
        return replace(self, agreements=tuple(a for a in self.agreements if a.id not in hidden))


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
        differing = {
            inside: read_file(path)
            for path, (inside, oid) in named.items()
            if (inside, oid) not in old
        }
        present = set(named.values())
    gone = [blob for key, blob in old.items() if key not in present]
    before = _used(_documents(repository, gone), old)
    after = _used(differing, present)
    return before.beside(after).told_of(gone, after), after.beside(before)


def _name(path: Path, like: str) -> str:
    """The name git would give a file on disk; none where it cannot be read."""
    text, findings = read_text(path)
    return "" if findings or not like else name_of(text.encode(), like)


def _documents(repository: Repository, blobs: Sequence[Blob]) -> dict[str, Document]:
    """Read files of a commit, by their paths and named by them."""
    read = repository.documents(blobs)
    return {blob.path: replace(one, path=blob.path) for one, blob in zip(read, blobs, strict=True)}


def _used(documents: ReadOnly[str, Document], everything: Iterable[tuple[str, str]]) -> Differing:
    """Build the agreements of files; `everything` are the paths and names of all of their side.

    No rule is asked: one may be younger than the file.
    """
    files: dict[str, list[str]] = {}
    for path, _ in everything:
        files.setdefault(PurePath(path).stem, []).append(path)
    good: dict[str, tuple[Agreement, Document]] = {}
    unread = []
    for path, document in documents.items():
        agreement = _built(document)
        stem = PurePath(path).stem
        others = sorted(set(files[stem]) - {path})
        if agreement is None:
            found = _ID.search(document.text)
            ids = {stem, found["id"] if found else stem}
            unread.append(Unread(path, frozenset(ids), _mistake(document)))
        elif agreement.id != stem:
            why = _mistake(document, id_file_name.CODE.code)
            unread.append(Unread(path, frozenset({stem, agreement.id}), why))
        elif others:
            unread.append(Unread(path, frozenset({stem}), _twice(document, stem, others[0])))
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


def _mistake(document: Document, code: str = "") -> Finding:
    """The first of the mistakes for which a file cannot be used, or the one of this code."""
    found = check_document(document, errors_alone=True).findings
    first = next(one for one in found if one.severity is Severity.ERROR and code in {"", one.code})
    return replace(first, path=document.path)


def _twice(document: Document, name: str, other: str) -> Finding:
    """Why nobody can say which of two files an agreement is in."""
    code = duplicate_id.CODE
    node = locate(document.root, ("id",)) if document.root else None
    span = node.span if node else START
    message = f'the id "{name}" is already that of {other}'
    return Finding(code.code, code.severity, document.path, span, message)


def _refuse_nothing(old: Collection[object], new: Collection[object], folder: str) -> None:
    if not (old or new):
        raise GitError(
            f"neither side has a file of an agreement in {folder or 'this folder'}",
            "name the folder of the agreements with --folder",
        )
