"""The gate: the only place that opens the files people wrote."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from validator.finding import START
from validator.read import codes
from validator.read.characters import is_clean
from validator.read.document import Document
from validator.read.encoding import decode
from validator.read.limits import DEFAULT, Limits
from validator.read.report import FatalError, Mistake, Report
from validator.read.tree import build
from validator.text import excerpt

if TYPE_CHECKING:
    import pathlib

    from validator.codes import Code
    from validator.finding import Finding

# A pipe must not make the program wait, nor a link lead elsewhere. Windows lacks most of these.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)
_TRIES = 2
_CHUNK = 1 << 18
_SUBMODULE = 0o160000
"""How git marks one in a tree, where the other kinds are marked as `stat` marks them."""
_KINDS = (
    (stat.S_ISLNK, "a symbolic link", "Put the file itself here."),
    (stat.S_ISDIR, "a folder", "Name the files in it."),
    (stat.S_ISFIFO, "a pipe", "Write what it yields to a file."),
    (stat.S_ISSOCK, "a socket", "Name a file."),
    (stat.S_ISCHR, "a device", "Name a file."),
    (stat.S_ISBLK, "a device", "Name a file."),
    (lambda mode: stat.S_IFMT(mode) == _SUBMODULE, "a submodule", "Put the file itself here."),
)
_WHY = {
    errno.ENOENT: ("there is no such file", "Look for a slip in the name."),
    errno.ENOTDIR: ("a part of its path is not a folder", "Look for a slip in the path."),
    errno.EACCES: ("you may not read this file", "Ask its owner for permission to read it."),
    errno.EPERM: ("you may not read this file", "Ask its owner for permission to read it."),
    errno.ENAMETOOLONG: ("its name is too long", "Shorten it."),
    errno.ELOOP: ("its path leads in circles", "Look at the links in its path."),
}


class _ChangedError(Exception):
    """The file is not what it was when reading began."""


def read_file(
    path: pathlib.Path, *, shown: str | None = None, limits: Limits = DEFAULT
) -> Document:
    """Read one file. `shown` is the name people see, by default the path.

    Whatever is wrong with the file becomes a finding of the document.
    """
    name = str(path) if shown is None else shown
    report = Report(name, limits.findings)
    _check_name(report, str(path))
    try:
        raw = _read(path, limits)
    except FatalError as fatal:
        return Document(name, findings=(*report.findings(), *report.ended_by(fatal)))
    return build(raw, report, limits)


def read_bytes(raw: bytes, *, shown: str, limits: Limits = DEFAULT) -> Document:
    """Read what has come from elsewhere: standard input, or a version kept by git."""
    report = Report(shown, limits.findings)
    _check_name(report, shown)
    if len(raw) > limits.file_bytes:
        fatal = _too_large(limits)
        return Document(shown, findings=(*report.findings(), *report.ended_by(fatal)))
    return build(raw, report, limits)


def refused(mode: int, size: int, *, shown: str, limits: Limits = DEFAULT) -> Document | None:
    """What `read_file` would say to a file of this kind and size, None if it would read it.

    For what is kept elsewhere and need not be fetched to be refused. `mode` is as `stat` has it.
    """
    report = Report(shown, limits.findings)
    _check_name(report, shown)
    try:
        _refuse_kind(mode)
        if size > limits.file_bytes:
            raise _too_large(limits)
    except FatalError as fatal:
        return Document(shown, findings=(*report.findings(), *report.ended_by(fatal)))
    return None


def read_text(path: pathlib.Path, *, limits: Limits = DEFAULT) -> tuple[str, tuple[Finding, ...]]:
    """Read a file that is not YAML, such as settings: its text, or the findings that stop it."""
    report = Report(str(path), limits.findings)
    try:
        text, _ = decode(_read(path, limits))
    except FatalError as fatal:
        return "", report.ended_by(fatal)
    return text, ()


def _check_name(report: Report, name: str) -> None:
    if is_clean(name) and not any(char in name for char in "\t\n\r"):
        return
    mistake = Mistake(
        codes.FILE_NAME,
        f"the file name holds a character that cannot be seen: {excerpt(name)}",
        help="Rename the file; small letters, digits and hyphens are enough.",
    )
    report.add(mistake, START)


def _read(path: pathlib.Path, limits: Limits) -> bytes:
    for _ in range(_TRIES):
        try:
            return _read_once(path, limits)
        except _ChangedError:
            continue
        except OSError as error:
            raise _cannot_read(path, error) from None
        except ValueError:  # a NUL in the path
            why = "no file can have this name"
            raise _unread(codes.CANNOT_READ, why, "Rename the file.") from None
    cure = "Run the check again when no other program writes to it."
    raise _unread(codes.CHANGED, "the file changed while it was being read", cure)


def _read_once(path: pathlib.Path, limits: Limits) -> bytes:
    handle = os.open(path, _FLAGS)
    try:
        before = os.fstat(handle)
        _refuse_kind(before.st_mode)
        if before.st_size > limits.file_bytes:
            raise _too_large(limits)
        raw = _drain(handle, limits.file_bytes + 1)
    finally:
        os.close(handle)
    try:
        after = path.lstat()
    except FileNotFoundError:
        raise _ChangedError from None
    same = (before.st_size, before.st_mtime_ns, before.st_ino) == (
        after.st_size,
        after.st_mtime_ns,
        after.st_ino,
    )
    if not same or len(raw) != before.st_size:
        raise _ChangedError
    return raw


def _drain(handle: int, most: int) -> bytes:
    chunks = []
    while most and (chunk := os.read(handle, min(most, _CHUNK))):
        chunks.append(chunk)
        most -= len(chunk)
    return b"".join(chunks)


def _refuse_kind(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    for is_kind, what, cure in _KINDS:
        if is_kind(mode):
            raise _unread(codes.NOT_A_FILE, f"this is {what}, not a file", cure)
    raise _unread(codes.NOT_A_FILE, "this is not a file that can be read", "Name a file.")


def _cannot_read(path: pathlib.Path, error: OSError) -> FatalError:
    try:
        # Links and sockets fail to open at all: only the path tells what they are.
        mode = path.lstat().st_mode
        _refuse_kind(mode)
    except FatalError as fatal:
        return fatal
    except OSError:
        pass
    # Not the system's own words: they differ from one machine to the next.
    number = error.errno or 0
    fallback = f"it cannot be read ({errno.errorcode.get(number, number)})"
    why, cure = _WHY.get(number, (fallback, "Try again; then look at the disk."))
    return _unread(codes.CANNOT_READ, f"the file cannot be read: {why}", cure)


def _too_large(limits: Limits) -> FatalError:
    why = f"the file is larger than {limits.file_bytes:,} bytes"
    return _unread(codes.FILE_TOO_LARGE, why, "Give summaries and cite the sources.")


def _unread(code: Code, message: str, cure: str) -> FatalError:
    return FatalError(Mistake(code, message, help=cure, unread=True), START)
