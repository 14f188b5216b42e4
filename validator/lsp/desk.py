"""The files an editor has open, and those that lie beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from validator.check.pipeline import Checked, check_document, check_together
from validator.corpus.find import files_in, is_folder
from validator.finding import Finding
from validator.read import Document, Limits, Node, read_bytes, read_file
from validator.shipped import agreements_folder

NO_FILE = "-"
"""The path of a text that has not been saved yet."""

ENTRIES = 5_000
"""Files and folders looked at beside an open file: somebody may open one in a home folder."""

CHECKED = 1_000
"""Files beside an open one that are read."""


@dataclass(frozen=True)
class Open:
    """An open file as the editor holds it. `path` is `NO_FILE` for one that has no place yet.

    What is dated after `last_day` cannot have happened yet; without it no date is too late.
    """

    uri: str
    path: str
    text: str
    version: int | None = None
    last_day: date | None = None

    @cached_property
    def checked(self) -> Checked:
        """The file, read and checked on its own."""
        return check_document(self._read(self.text), self.last_day)

    @property
    def document(self) -> Document:
        """The file as it was read."""
        return self.checked.document

    @property
    def bare(self) -> str:
        """The text as it is read, without a byte order mark."""
        return self.text.lstrip("\ufeff")

    def tree(self, line: int) -> Node | None:
        """The tree, if need be without a line that is being written, counted from 1."""
        if self.document.root is not None:
            return self.document.root
        lines = self.text.split("\n")
        if line <= len(lines):
            lines[line - 1] = ""
        return self._read("\n".join(lines)).root

    @property
    def too_large(self) -> bool:
        """Whether it is longer than any file that is read."""
        return len(self.text) > Limits().file_bytes

    def _read(self, text: str) -> Document:
        return read_bytes(text.encode("utf-8", "surrogatepass"), shown=self.path)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another file: when and how large it was when it was read, and what was found."""

    stamp: tuple[int, int]
    checked: Checked


class Folder:
    """What lies beside open files, read once and again when it has changed on the disk."""

    def __init__(self) -> None:
        self._read: dict[str, Neighbour] = {}

    def findings(self, opened: Iterable[Open]) -> dict[str, tuple[Finding, ...]]:
        """The findings of open files by their address, with those across files of a folder."""
        opened = tuple(opened)
        shipped = ids(listed(agreements_folder()))
        found: dict[str, tuple[Finding, ...]] = {}
        for one in opened:
            if one.path == NO_FILE:
                found[one.uri] = tuple(check_together([one.checked], shipped))
        for home in dict.fromkeys(Path(one.path).parent for one in opened if one.path != NO_FILE):
            findings = self._in_folder(home, opened, shipped)
            for one in opened:
                if Path(one.path).parent == home and one.path != NO_FILE:
                    found[one.uri] = tuple(f for f in findings if f.path == one.path)
        return found

    def beside(self, one: Open) -> dict[str, Checked]:
        """The other files of the folder that were read, by path."""
        if one.path == NO_FILE:
            return {}
        home = Path(one.path).parent
        return {
            path: neighbour.checked
            for path, neighbour in tuple(self._read.items())
            if path != one.path and Path(path).is_relative_to(home)
        }

    def _in_folder(
        self, home: Path, opened: Iterable[Open], shipped: frozenset[str]
    ) -> list[Finding]:
        files = listed(home)
        checked = {one.path: one.checked for one in opened if Path(one.path).is_relative_to(home)}
        for path in files[:CHECKED]:
            if str(path) not in checked and (neighbour := self._neighbour(path)):
                checked[str(path)] = neighbour
        return check_together([checked[path] for path in sorted(checked)], ids(files) | shipped)

    def _neighbour(self, path: Path) -> Checked | None:
        try:
            now = path.lstat()
        except OSError:
            return None
        stamp = (now.st_mtime_ns, now.st_size)
        before = self._read.get(str(path))
        if before is None or before.stamp != stamp:
            before = self._read[str(path)] = Neighbour(stamp, check_document(read_file(path)))
        return before.checked


def listed(folder: Path) -> list[Path]:
    """The files of agreements in a folder, as many as are looked at; none where it is closed."""
    try:
        return files_in(folder, ENTRIES) if is_folder(folder) else []
    except OSError:
        return []


def ids(files: Iterable[Path]) -> frozenset[str]:
    """The ids of agreements, which are the names of their files."""
    return frozenset(path.stem for path in files)
