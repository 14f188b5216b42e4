"""Lines of text for reading, wrapped where there is a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from validator.render.escape import terminal
from validator.render.layout import pad, width_of, wrap
from validator.render.screen import Screen, Style
from validator.render.words import one_line

_LABEL = 14
"""Labels are this wide, so that what they label stands in a column."""
_WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal is."""


@dataclass
class Lines:
    """Collects lines for one screen; texts of a file are made fit for it here."""

    screen: Screen
    found: list[str] = field(default_factory=list)

    def heading(self, text: str) -> None:
        """A heading after an empty line."""
        if self.found:
            self.found.append("")
        lines = self._wrapped(text, 0)
        self.found += [self.screen.paint(line, Style.BOLD) for line in lines]

    def gap(self) -> None:
        """An empty line, unless nothing stands above it."""
        if self.found:
            self.found.append("")

    def labelled(self, label: str, text: str) -> None:
        """A label, and beside it a text; nothing where there is no text."""
        if not text:
            return
        first, *rest = self._wrapped(text, _LABEL)
        self.found.append(f"{pad(label, _LABEL)}{first}")
        self.found += [f"{' ' * _LABEL}{line}" for line in rest]

    def entry(
        self, lead: str, text: str, *, indent: int = 2, width: int = 0, style: Style | None = None
    ) -> None:
        """A lead such as a date, and behind it a text that stays in its column."""
        shown = terminal(lead)
        gap = max(width - width_of(shown), 0) + (2 if lead or width else 0)
        start = indent + width_of(shown) + gap
        first, *rest = self._wrapped(text, start) if text else [""]
        shown = self.screen.paint(shown, style)
        self.found.append(f"{' ' * indent}{shown}{' ' * gap}{first}".rstrip())
        self.found += [f"{' ' * start}{line}" for line in rest]

    def whole(self, text: str, *, indent: int) -> None:
        """A line that is never broken, such as an address to be copied."""
        self.found.append(" " * indent + terminal(text))

    def text(self) -> str:
        """All lines."""
        return "".join(f"{line.rstrip()}\n" for line in self.found)

    def _wrapped(self, text: str, taken: int) -> Iterator[str]:
        width = self.screen.width
        room = None if width is None else max(min(width, _WIDEST) - taken, 20)
        yield from wrap(terminal(one_line(text)), room)
