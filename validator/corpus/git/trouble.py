"""What git says when it cannot answer, in our words."""

from __future__ import annotations

import re

from validator.corpus.git.run import Answer, GitError

_FATAL = re.compile(r"^(?:fatal|error): (?P<why>.*)", re.MULTILINE)
_OWNER = re.compile(r"detected dubious ownership in repository at '(?P<path>.*)'")
_KNOWN = (
    (
        r"not a git repository: ",
        "the file .git here leads to no git repository",
        "repair the file, or clone the repository anew",
    ),
    (
        r"not a git repository|must be run in a work tree",
        "this folder is in no git repository",
        "go to a folder of the repository, or run: git init",
    ),
    (
        r"invalid gitfile format|error reading \S*\.git",
        "the file .git here is damaged",
        "repair the file, or clone the repository anew",
    ),
    (
        r"bad config|bad numeric config|bad boolean config|unable to parse .*config",
        "git cannot read the configuration of this repository",
        "look at it with: git config --local --list",
    ),
    (
        r"unknown (?:repository|object) (?:extension|format)|[Ee]xpected git repo version",
        "this repository needs a newer git",
        "update git",
    ),
)


def trouble(answer: Answer) -> GitError:
    """Why git gave no answer, and the cure."""
    owner = _OWNER.search(answer.said)
    if owner:
        return GitError(
            "git does not trust this repository, as its folder belongs to somebody else",
            f"if you do: git config --global --add safe.directory {owner['path']}",
        )
    for pattern, message, cure in _KNOWN:
        if re.search(pattern, answer.said):
            return GitError(message, cure)
    return damaged(answer)


def damaged(answer: Answer) -> GitError:
    """An object that git needed is missing or broken."""
    found = _FATAL.search(answer.said)
    why = found["why"] if found else f"it ended with {answer.code}"
    return GitError(f"git cannot read this repository: {why}", "look what is broken with: git fsck")
