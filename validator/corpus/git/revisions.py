"""What a revision names: one commit, or a clear word on why not."""

from __future__ import annotations

import re
from shlex import quote

from validator.check.suggest import closest, did_you_mean
from validator.corpus.git.objects import Commit
from validator.corpus.git.run import Answer, Git, GitError
from validator.corpus.git.trouble import damaged
from validator.text import HIDDEN, excerpt

_OID = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?\n")
_CERTAIN = re.compile(r"HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?")
"""What is checked out and the whole name of a commit are themselves, whatever else is called so."""
_AMBIGUOUS = re.compile(r"refname '(?P<name>.*)' is ambiguous")
_TOO_EARLY = re.compile(r"warning: log for .* only goes back to")
_CORRUPT = re.compile(r"corrupt|unable to (?:read|unpack|parse)|loose object|inflate|bad object")
_HASH = re.compile(r"[0-9a-f]{7,64}")
_RANGE = re.compile(r"(?P<first>[^.]*(?:\.[^.]+)*)\.{2,3}(?P<last>[^.]*(?:\.[^.]+)*)")
_SUFFIX = re.compile(r"[~^@:]")
_MOST_REFS = 2000
_SHORT = 12


def commit(git: Git, rev: str) -> Commit:
    """The commit of a revision as git understands it: `HEAD~1`, `v1.2`, `main`.

    Raises `GitError` where it names none, or could mean several.
    """
    if rev.startswith("-"):
        raise GitError(
            f'"{excerpt(rev)}" is no revision: it begins with a hyphen',
            "name a commit, a branch or a tag; a branch of this name is refs/heads/-...",
        )
    if not rev.strip() or any(found["hidden"] for found in HIDDEN.finditer(rev)):
        raise GitError(
            f'"{excerpt(rev)}" is no revision', "name a commit, a branch or a tag, such as main"
        )
    answer = git.ask("rev-parse", "--verify", "--end-of-options", f"{rev}^{{commit}}")
    ambiguous = _AMBIGUOUS.search(answer.said)
    if ambiguous and not _CERTAIN.fullmatch(ambiguous["name"]):
        name = ambiguous["name"]
        raise GitError(
            f'"{excerpt(name)}" names more than one thing here',
            f"write which one: refs/heads/{name} is the branch, refs/tags/{name} the tag",
        )
    if _TOO_EARLY.search(answer.said):  # git would take the oldest entry instead
        raise GitError(
            f'"{excerpt(rev)}" lies before all that this clone has noted', "name a commit instead"
        )
    if answer.code or not _OID.fullmatch(answer.out):
        raise _no_commit(git, rev, answer)
    return Commit(rev, answer.out.decode().strip())


def merge_base(git: Git, one: Commit, other: Commit) -> Commit:
    """The newest commit that two share, called by the beginning of its name.

    Raises `GitError` where they share none, or a shallow clone does not go back to it.
    """
    answer = git.ask("merge-base", one.oid, other.oid)
    if _OID.fullmatch(answer.out) and answer.code == 0:
        oid = answer.out.decode().strip()
        return Commit(oid[:_SHORT], oid)
    if answer.code != 1 or answer.out:
        raise damaged(answer)
    message = f"{excerpt(one.rev)} and {excerpt(other.rev)} share no commit"
    if is_shallow(git):
        raise GitError(f"{message} in this shallow clone", "fetch the rest: git fetch --unshallow")
    raise GitError(message, "compare with a commit of the same history")


def is_shallow(git: Git) -> bool:
    """Tell whether the history of this clone was cut off."""
    return git.ask("rev-parse", "--is-shallow-repository").out.strip() == b"true"


def _no_commit(git: Git, rev: str, answer: Answer) -> GitError:
    if _CORRUPT.search(answer.said):
        return damaged(answer)
    head = git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if head.code and re.match(r"(?:HEAD|@)(?:$|[~^@{])", rev):
        return GitError(
            f'"{excerpt(rev)}" names no commit: nothing has been committed here yet',
            "commit first, or name another revision",
        )
    if found := _RANGE.fullmatch(rev):
        first, last = (found[side] or "HEAD" for side in ("first", "last"))
        return GitError(
            f'"{excerpt(rev)}" is a range and names no single commit',
            f"name the two of them, such as: --base {first} {last}",
        )
    shallow = is_shallow(git)
    message = f'"{excerpt(rev)}" names no commit in this repository'
    return GitError(
        f"{message}, a shallow clone" if shallow else message, _cure(git, rev, shallow=shallow)
    )


def _cure(git: Git, rev: str, *, shallow: bool) -> str:
    """The near word; else what to fetch, or where to look."""
    look = "git log --oneline --all lists what there is"
    rest = "fetch the rest: git fetch --unshallow"
    name = _SUFFIX.split(rev)[0]
    if not name or _HASH.fullmatch(name) or _is_there(git, name):
        return rest if shallow else look
    remotes = _lines(git.ask("remote"))
    remote = next((one for one in remotes if name.startswith(f"{one}/")), None)
    if guess := _guess(git, name, remote):
        return did_you_mean(f"{guess}{rev.removeprefix(name)}")
    if remote:  # a clone of one branch fetches no other unless it is told where to keep it
        branch = name.removeprefix(f"{remote}/")
        kept = quote(f"{branch}:refs/remotes/{name}")
        return f"fetch it: git fetch {quote(remote)} {kept}"
    if shallow and remotes:
        remote = "origin" if "origin" in remotes else remotes[0]
        return f"fetch it, and name it FETCH_HEAD: git fetch {quote(remote)} {quote(name)}"
    return look


def _is_there(git: Git, name: str) -> bool:
    """Tell whether there is such a thing, so that only what is asked of it is not."""
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return git.ask(*asked).code == 0


def _guess(git: Git, name: str, remote: str | None) -> str | None:
    """The name probably meant; of a branch of a remote, another branch of it."""
    refs = f"--count={_MOST_REFS}", "--format=%(refname:short)"
    names = _lines(git.ask("for-each-ref", *refs))
    if remote is None:
        elsewhere = next((one for one in names if one.endswith(f"/{name}")), None)
        return elsewhere or closest(name, ["HEAD", *names])
    lead = f"{remote}/"
    branches = [one.removeprefix(lead) for one in names if one.startswith(lead)]
    branch = closest(name.removeprefix(lead), branches)
    return branch and f"{lead}{branch}"


def _lines(answer: Answer) -> list[str]:
    return answer.out.decode("utf-8", "replace").splitlines()
