"""What a branch changes in the data: `agreements diff --base`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.files import DEFAULT
from validator.cli.output import stop, tell
from validator.cli.workspace import from_root

if TYPE_CHECKING:
    from validator.corpus.git import Commit, Repository
    from validator.render.changes.report import ChangeReport


def changes_since(base: str, head: str | None, folder: Path | None) -> ChangeReport:
    """Compare the agreements of a folder with what they were where a branch left another.

    `head` is a revision, None for the files on disk. Without a folder it is `agreements/`, here or
    above in the repository. Ends the command where git cannot tell.
    """
    from validator.compare.collection import revised
    from validator.corpus.git import GitError, repository
    from validator.corpus.since import sides
    from validator.render.changes.report import ChangeReport

    try:
        repo = repository(Path.cwd(), os.environ)
        commit = repo.commit(base)
        other = repo.commit(head) if head is not None else None
        tip = other or repo.commit("HEAD")
        left = repo.merge_base(commit, tip)
        start = commit if left.oid == commit.oid else left
        if start.oid == tip.oid != commit.oid:
            _tell_order(base, head)
        before, after = sides(repo, folder or _home(repo, start, other), start, other)
    except GitError as error:
        stop(error.message, error.cure)
    named = after.documents
    later = [one.why for one in after.unread]
    if other is None:  # a file on disk is named from here; services want it from the root
        named = {key: replace(one, path=_named(one.path)) for key, one in named.items()}
        later = [replace(one, path=_named(one.path)) for one in later]
    return ChangeReport(
        base if start is commit else f"{base} ({start.rev})",
        head or "the files here",
        revised(before.agreements, after.agreements),
        before.documents,
        named,
        (*(one.why for one in before.unread), *later),
    )


def _home(repository: Repository, base: Commit, head: Commit | None) -> Path:
    """The folder `agreements/` here, else the nearest one above in the repository."""
    from validator.corpus.find import is_collection

    sides = [base] if head is None else [base, head]
    up = Path(repository.up).parts
    places = [Path(*up[:steps], DEFAULT) for steps in range(len(up) + 1)]
    for place in places:
        inside = repository.within(place)
        there = any(repository.file(side, inside) for side in sides)
        if there or (head is None and is_collection(place)):
            return place
    return places[-1]


def _tell_order(base: str, head: str | None) -> None:
    """Say that the base has all that the head has, where the order was perhaps mistaken."""
    if head is None:
        tell(
            f"HEAD lies before {base}, so only what is not committed counts",
            f"what {base} has beyond it: agreements diff --base HEAD {base}",
        )
    else:
        tell(
            f"{head} lies before {base}, and changes nothing in it",
            f"what changed from the one to the other: agreements diff --base {head} {base}",
        )


def _named(path: str) -> str:
    """A path from the root that a service names; where none does, from here, be it upwards."""
    named = from_root(path)
    return path if Path(named).is_absolute() else named
