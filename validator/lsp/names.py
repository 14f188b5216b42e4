"""What is named in an open file and in those beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from validator.check.sheet import child, mappings, scalar, text
from validator.corpus.find import folders_beside
from validator.lsp.desk import Folder, Open, listed
from validator.read import Mapping, Node, Scalar
from validator.render.escape import terminal
from validator.shipped import agreements_folder
from validator.text import excerpt

_LONG = 200


def shown(content: str) -> str:
    """Text of a file on one line, with nothing in it unseen."""
    return terminal(excerpt(" ".join(content.split()), _LONG))


def sources(root: Node) -> Iterator[tuple[Scalar, str]]:
    """The keys of the sources with what there is to say about each."""
    entries = child(root, "sources")
    for entry in entries.entries if isinstance(entries, Mapping) else ():
        said = (text(entry.value, name) for name in ("title", "publisher", "date", "url"))
        yield entry.key, "\n".join(shown(part) for part in said if part)


def statements(root: Node) -> Iterator[tuple[Scalar, str]]:
    """The ids of the statements, each with who said what."""
    for statement in mappings(root, "statements"):
        name = scalar(statement, "id")
        if name is not None:
            by = text(child(statement, "by") or statement, "name")
            yield name, f"{shown(by)}: {shown(text(statement, 'summary'))}"


def parties(root: Node) -> tuple[str, ...]:
    """The codes of the parties."""
    return tuple(text(party, "code") for party in mappings(root, "parties"))


def agreements(one: Open, folder: Folder) -> dict[str, tuple[Path, str]]:
    """The ids of the other agreements, each with its file and its title where that was read."""
    beside = folder.beside(one)
    home = Path(one.path).parent
    found: dict[str, tuple[Path, str]] = {}
    for place in dict.fromkeys((home, *folders_beside(home, agreements_folder()))):
        for path in listed(place):
            checked = beside.get(str(path))
            root = checked.document.root if checked else None
            title = shown(text(root, "title")) if root is not None else ""
            found.setdefault(path.stem, (path, title))
    found.pop(Path(one.path).stem, None)
    return found
