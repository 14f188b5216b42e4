"""What a branch changes in the data: `agreements diff --base`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from validator.cli.output import stop
from validator.cli.workspace import from_root

if TYPE_CHECKING:
    from validator.render.changes.report import ChangeReport


def changes_since(base: str, head: str | None, folder: Path) -> ChangeReport:
    """Compare the agreements of a folder with what they were where a branch left another.

    `head` is a revision, None for the files on disk. Ends the command where git cannot tell.
    """
    from validator.compare.collection import revised
    from validator.corpus.git import GitError, repository
    from validator.corpus.since import sides
    from validator.render.changes.report import ChangeReport

    try:
        repo = repository(Path.cwd(), os.environ)
        commit = repo.commit(base)
        other = repo.commit(head) if head is not None else None
        start = repo.merge_base(commit, other or repo.commit("HEAD"))
        before, after = sides(repo, folder, start, other)
    except GitError as error:
        stop(error.message, error.cure)
    named = after.documents
    if other is None:  # a file on disk is named from here; services want it from the root
        named = {key: replace(one, path=from_root(one.path)) for key, one in named.items()}
    return ChangeReport(
        base if start.oid == commit.oid else f"{base} ({start.rev})",
        head or "the files here",
        revised(before.agreements, after.agreements),
        before.documents,
        named,
        tuple(dict.fromkeys((*before.unread, *after.unread))),
    )
