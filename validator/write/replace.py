"""Replaces a file whole, or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)
_WHY = {
    errno.ENOSPC: ("the disk is full", "Make room on the disk."),
    errno.EDQUOT: ("your share of the disk is full", "Make room on the disk."),
    errno.EROFS: ("the disk can only be read", "Copy the file to another place."),
    errno.EACCES: ("you may not write in its folder", "Ask for permission to write there."),
    errno.EPERM: ("you may not write in its folder", "Ask for permission to write there."),
    errno.ENOENT: ("it, or its folder, is gone", "Look for a slip in the path."),
    errno.ENOTDIR: ("a part of its path is not a folder", "Look for a slip in the path."),
    errno.ENAMETOOLONG: ("its name is too long", "Shorten it."),
    errno.EIO: ("the disk reports an error", "Look at the disk."),
}


class WriteError(Exception):
    """A file was not written and is as it was before. Says why, and the cure."""

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure


def replace_file(path: Path, old: bytes | None, new: bytes) -> None:
    """Make a file hold `new`; whatever happens, it holds all of the old or all of the new bytes.

    `old` is what was read from it: where it holds something else by now, somebody has written to
    it, and it is left alone. With None there must be no file yet. The file keeps its mode bits;
    another hard link to it keeps the old text. Links are not followed. Raises `WriteError`.
    """
    try:
        mode = _mode(path, old)
        temporary = path.with_name(f".{path.name[:100]}.{secrets.token_hex(6)}.tmp")
        try:
            _fill(temporary, new, mode)
            if old is None:
                _put_new(temporary, path)
            else:
                _refuse_changed(path, old)
                temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise write_error(path, error) from None
    _settle(path.parent)


def write_error(path: Path, error: OSError) -> WriteError:
    """Say why a path was not written, not in the system's own words: they differ by machine."""
    number = error.errno or 0
    fallback = (errno.errorcode.get(number, str(number)), "Try again; then look at the disk.")
    why, cure = _WHY.get(number, fallback)
    return WriteError(f"{path} was not written: {why}", cure)


def _mode(path: Path, old: bytes | None) -> int | None:
    """The mode bits to keep, None for a new file."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        if old is None:
            return None
        raise
    if other := _other(path, mode):
        raise other
    if old is None:
        raise _taken(path)
    return stat.S_IMODE(mode)


def _other(path: Path, mode: int) -> WriteError | None:
    """Say what a path is that is no file; a link by what it leads to."""
    if stat.S_ISREG(mode):
        return None
    try:
        mode = path.stat().st_mode
    except OSError:
        return WriteError(f"{path} was not written: it is a link to nothing", "Remove the link.")
    if stat.S_ISDIR(mode):
        return WriteError(f"{path} was not written: it is a folder", "Name a file in it.")
    if not stat.S_ISREG(mode):
        return WriteError(f"{path} was not written: it is a device or a pipe", "Name a file.")
    return WriteError(f"{path} was not written: it is a link", "Name the file itself.")


def _fill(temporary: Path, new: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
    # Nobody may read through the temporary file what the file itself keeps from them.
    handle = os.open(temporary, flags, 0o666 if mode is None else 0o600)
    try:
        rest = memoryview(new)
        while rest:
            rest = rest[os.write(handle, rest) :]
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(handle, mode)
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_new(temporary: Path, path: Path) -> None:
    """Give the file its name; a link, unlike a rename, never takes the place of another file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:  # some disks have no hard links
        if os.path.lexists(path):
            raise _taken(path) from None
        temporary.rename(path)


def _refuse_changed(path: Path, old: bytes) -> None:
    handle = os.open(path, os.O_RDONLY | _NOFOLLOW | _BINARY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as file:
        if file.read(len(old) + 1) == old:
            return
    message = f"{path} was not written: it changed after it was read"
    raise WriteError(message, "Save it in the other program, then run this again.")


def _taken(path: Path) -> WriteError:
    return WriteError(f"{path} was not written: it exists already", "Choose another name.")


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, on systems that can."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
