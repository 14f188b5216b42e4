"""A document as rules see it: what could be read, each value with its place.

Rules work on a tree and not on the model, so that they also find what is wrong in a file that
the schema refuses elsewhere. What was already reported is not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePath

from validator.codes import Code
from validator.finding import START, Finding, Fix
from validator.model.dates import PartialDate, is_date
from validator.read import Document, Mapping, Node, Scalar, Sequence


@dataclass(frozen=True)
class Sheet:
    """One document.

    `name` is the file's name without its ending, empty for standard input. `whole` tells that
    nothing had to be left out: only then is what is missing really missing. `lines` are those of
    the file, empty where only the tree is known. `last_day` is the last day on which something
    can have happened, None where nobody said what day it is.
    """

    path: str
    name: str
    root: Mapping
    whole: bool = True
    lines: list[str] = field(default_factory=list, repr=False)
    last_day: date | None = None

    @cached_property
    def provisions(self) -> tuple[Mapping, ...]:
        """The provisions."""
        return mappings(self.root, "provisions")

    @cached_property
    def events(self) -> tuple[Mapping, ...]:
        """The events of the timeline."""
        return mappings(self.root, "timeline")

    @cached_property
    def statements(self) -> tuple[Mapping, ...]:
        """The statements."""
        return mappings(self.root, "statements")

    @cached_property
    def relations(self) -> tuple[Mapping, ...]:
        """The relations."""
        return mappings(self.root, "relations")

    @cached_property
    def party_codes(self) -> tuple[Scalar, ...]:
        """The codes of the parties, where each stands."""
        codes = (scalar(party, "code") for party in mappings(self.root, "parties"))
        return tuple(code for code in codes if code is not None)

    @cached_property
    def source_keys(self) -> tuple[Scalar, ...]:
        """The keys of the sources, where each stands."""
        sources = child(self.root, "sources")
        return tuple(e.key for e in sources.entries) if isinstance(sources, Mapping) else ()

    @cached_property
    def cited(self) -> tuple[Scalar, ...]:
        """Every key of a source that is cited, where it stands."""
        sources = (scalar(citation, "source") for citation in self.citations)
        return tuple(source for source in sources if source is not None)

    @cached_property
    def citations(self) -> tuple[Mapping, ...]:
        """Every citation."""
        return tuple(_citations(self.root))

    @cached_property
    def scalars(self) -> tuple[Scalar, ...]:
        """Every single value that was not refused; keys are none."""
        found: list[Scalar] = []
        _collect(self.root, found)
        return tuple(found)

    @cached_property
    def sources(self) -> dict[str, Mapping]:
        """The sources by their key."""
        sources = child(self.root, "sources")
        entries = sources.entries if isinstance(sources, Mapping) else ()
        return {e.key.text: e.value for e in entries if isinstance(e.value, Mapping)}

    def source_of(self, node: Node, key: str = "cite") -> Mapping | None:
        """The source that the citation under a key leads to."""
        citation = child(node, key)
        return self.sources.get(text(citation, "source")) if citation is not None else None

    def dates(self, event: str) -> Iterator[tuple[Mapping, Scalar, PartialDate]]:
        """The events of one kind that have a date: the event, where the date stands, the date.

        Dates that have not come are mistakes of their own and left out.
        """
        return iter(self._dates.get(event, ()))

    @cached_property
    def _dates(self) -> dict[str, list[tuple[Mapping, Scalar, PartialDate]]]:
        """The events that have a date, by their kind."""
        found: dict[str, list[tuple[Mapping, Scalar, PartialDate]]] = {}
        for entry in self.events:
            date = dated(entry, "date")
            if date and not self.is_to_come(date[1]):
                found.setdefault(text(entry, "event"), []).append((entry, *date))
        return found

    def is_to_come(self, day: PartialDate) -> bool:
        """Tell whether a date lies after the last day on which something can have happened."""
        return self.last_day is not None and day.earliest > self.last_day

    def finding(
        self,
        code: Code,
        node: Node | None,
        message: str,
        *,
        hint: str = "",
        help: str = "",
        fix: Fix | None = None,
    ) -> Finding:
        """A finding at a node, or about the file as a whole."""
        span = START if node is None else _head(node).span
        return Finding(
            code.code, code.severity, self.path, span, message, hint=hint, help=help, fix=fix
        )


def sheet_of(
    document: Document, root: Mapping, *, whole: bool = True, last_day: date | None = None
) -> Sheet:
    """The sheet of a document whose tree is `root`, as read or as its author meant it."""
    path = document.path
    name = "" if path == "-" else PurePath(path).name.removesuffix(".yaml").removesuffix(".yml")
    return Sheet(path, name, root, whole, document.lines, last_day)


def child(node: Node, key: str) -> Node | None:
    """The value under a key, or None where there is none or it was refused."""
    entry = node.entry(key) if isinstance(node, Mapping) else None
    return entry.value if entry is not None and not entry.value.refused else None


def scalar(node: Node, key: str) -> Scalar | None:
    """The single value under a key."""
    value = child(node, key)
    return value if isinstance(value, Scalar) else None


def text(node: Node, key: str) -> str:
    """The text under a key, empty where there is none."""
    value = scalar(node, key)
    return value.text if value is not None else ""


def dated(node: Node, key: str) -> tuple[Scalar, PartialDate] | None:
    """The date under a key: where it stands, and the date."""
    value = scalar(node, key)
    return (value, PartialDate(value.text)) if value and is_date(value.text) else None


def items(node: Node, key: str) -> tuple[Node, ...]:
    """The entries of the list under a key that were not refused."""
    value = child(node, key)
    if not isinstance(value, Sequence):
        return ()
    return tuple(item for item in value.items if not item.refused)


def mappings(node: Node, key: str) -> tuple[Mapping, ...]:
    """The entries of the list under a key that have keys of their own."""
    return tuple(item for item in items(node, key) if isinstance(item, Mapping))


def scalars(node: Node, key: str) -> tuple[Scalar, ...]:
    """The entries of the list under a key that are single values."""
    return tuple(item for item in items(node, key) if isinstance(item, Scalar))


def _collect(node: Node, found: list[Scalar]) -> None:
    """Add every single value in a tree to those found."""
    if node.refused:
        return
    if isinstance(node, Mapping):
        for entry in node.entries:
            _collect(entry.value, found)
    elif isinstance(node, Sequence):
        for item in node.items:
            _collect(item, found)
    else:
        found.append(node)


def _citations(node: Node) -> Iterator[Mapping]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            if entry.key.text in ("cite", "see_also", "checked_against"):
                value = entry.value
                several = value.items if isinstance(value, Sequence) else (value,)
                yield from (one for one in several if isinstance(one, Mapping))
            elif entry.key.text != "sources":
                yield from _citations(entry.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _citations(item)


def _head(node: Node) -> Node:
    """Where to point for a node: at the first key of a mapping, at a value itself."""
    return node.entries[0].key if isinstance(node, Mapping) and node.entries else node
