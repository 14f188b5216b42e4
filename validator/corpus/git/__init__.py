"""Agreements kept by git, read from its objects; nothing is checked out, written or run."""

from __future__ import annotations

from validator.corpus.git.names import UnknownAtRevisionError, find, split
from validator.corpus.git.objects import Blob, Commit
from validator.corpus.git.repository import Repository, repository
from validator.corpus.git.run import GitError

__all__ = [
    "Blob",
    "Commit",
    "GitError",
    "Repository",
    "UnknownAtRevisionError",
    "find",
    "repository",
    "split",
]
