"""Builds the tree from parser events, refusing on the way what is outside the accepted YAML."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from validator.finding import Position, Severity, Span
from validator.read import characters, codes, events, keys, make, properties
from validator.read.document import Entry, Mapping, Node, Scalar, Sequence
from validator.read.places import onward
from validator.read.report import FatalError, Mistake, Report
from validator.read.scalars import ODD_START, is_number, resolve
from validator.text import excerpt

if TYPE_CHECKING:
    from collections.abc import Callable

    from validator.read.limits import Limits


@dataclass(slots=True)
class _Frame:
    """A list or mapping whose end has not been reached."""

    start: Position
    index: int
    mapping: bool
    refused: bool
    muted: bool  # lies in something already reported: its own mistakes would only repeat it
    end: Position
    braced: bool
    items: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    seen: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None
    at_value: bool = False
    drop: bool = False


class Composer:
    """Builds the tree of one text."""

    def __init__(self, text: str, report: Report, limits: Limits) -> None:
        self._text = text
        self._report = report
        self._limits = limits
        self._stack: list[_Frame] = []
        self._root: Node | None = None
        self._nodes = 0
        self._documents = 0
        self._references = properties.References()

    @property
    def open_brackets(self) -> list[int]:
        """Indices of the brackets and braces not closed so far, the innermost last."""
        return [frame.index for frame in self._stack if frame.braced]

    def compose(self, next_event: Callable[[], Any]) -> Node | None:
        """Read all events and return the top of the tree, None if there is none."""
        while True:
            event = next_event()
            kind = event.__class__
            if kind is events.ScalarEvent:
                self._count(event)
                self._attach(self._scalar(event))
            elif kind is events.MappingStartEvent:
                self._open(event, mapping=True)
            elif kind is events.SequenceStartEvent:
                self._open(event, mapping=False)
            elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
                self._attach(self._close(event))
            elif kind is events.AliasEvent:
                self._attach(self._alias(event))
            elif kind is events.DocumentStartEvent:
                self._document(event)
            elif kind is events.StreamEndEvent:
                self._references.report(self._report)
                return self._root

    def _document(self, event: Any) -> None:  # noqa: ANN401
        self._documents += 1
        if self._documents > 1:
            mistake = Mistake(
                codes.SEVERAL_DOCUMENTS,
                "a second document begins here; a file holds one agreement",
                hint="delete this line, or move what follows to a file of its own",
            )
            raise FatalError(mistake, _span(event))

    def _count(self, event: Any) -> None:  # noqa: ANN401
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            mistake = Mistake(
                codes.TOO_BIG,
                f"the file holds more than {self._limits.nodes:,} keys and values",
                help="Divide the file.",
            )
            raise FatalError(mistake, _span(event))

    @property
    def _muted(self) -> bool:
        if not self._stack:
            return False
        top = self._stack[-1]
        return top.muted or top.drop

    def _open(self, event: Any, *, mapping: bool) -> None:  # noqa: ANN401
        self._count(event)
        mark = event.start_mark
        index = mark.index
        start = Position(mark.line + 1, mark.column + 1)
        muted = self._muted
        refused = False
        if event.anchor is not None or event.tag is not None:
            refused = event.tag is not None
            start, index = self._properties(event, start)
        if len(self._stack) >= self._limits.depth:
            mistake = Mistake(
                codes.TOO_DEEP,
                f"lists and mappings are nested more than {self._limits.depth} levels deep",
                help="No agreement needs that; look for brackets or dashes typed by accident.",
            )
            raise FatalError(mistake, Span(start, Position(start.line, start.column + 1)))
        if self._stack:
            parent = self._stack[-1]
            if parent.mapping and not parent.at_value:
                refused = True
                if not muted:
                    mistake = keys.not_text("a mapping" if mapping else "a list")
                    self._report.add(mistake, Span(start, Position(start.line, start.column + 1)))
        braced = self._text.startswith("{" if mapping else "[", index)
        self._stack.append(_Frame(start, index, mapping, refused, muted or refused, start, braced))

    def _close(self, event: Any) -> Node:  # noqa: ANN401
        frame = self._stack.pop()
        end = frame.end
        if frame.braced and event.end_mark.index > frame.index:
            end = Position(event.end_mark.line + 1, event.end_mark.column + 1)
        span = Span(frame.start, end)
        if frame.mapping:
            return Mapping(span, tuple(frame.entries), frame.refused)
        return Sequence(span, tuple(frame.items), frame.refused)

    def _alias(self, event: Any) -> Scalar:  # noqa: ANN401
        self._count(event)
        span = _span(event)
        self._references.note(span, f"*{event.anchor}")
        return Scalar(span, None, "", plain=True, refused=True)

    def _properties(self, event: Any, start: Position) -> tuple[Position, int]:  # noqa: ANN401
        """Report the anchor and the tag of a node; return where the node itself begins."""
        text = self._text
        at = event.start_mark.index
        found = properties.find(text, at)

        def place(stretch: tuple[int, int] | None) -> Span:
            first, last = stretch or (at, at)
            return Span(onward(text, start, at, first), onward(text, start, at, last))

        if event.anchor is not None:
            self._references.note(place(found.anchor), f"&{event.anchor}")
        if event.tag is not None:
            first, last = found.tag or (at, at)
            properties.refuse_tag(self._report, text[first:last], place(found.tag))
        return onward(text, start, at, found.after), found.after

    def _scalar(self, event: Any) -> Scalar:  # noqa: ANN401
        value: str = event.value
        style = event.style
        first = event.start_mark
        last = event.end_mark
        span = make.span(first, last)
        refused = False
        if event.anchor is not None or event.tag is not None:
            refused = event.tag is not None
            start, _ = self._properties(event, span.start)
            if value or style:
                span = Span(start, max(start, span.end))
        if style:
            if style in "|>":
                span = Span(span.start, self._block_end(first, last, span.start))
            if len(value) > self._limits.scalar_chars:
                raise self._too_long(value, span)
            if style == '"' and not characters.is_clean(value):
                for mistake in characters.inside(value):
                    self._report.add(mistake, span)
                    refused = refused or mistake.code is not codes.INVISIBLE
            return Scalar(span, value, value, plain=False, refused=refused)
        return self._plain(value, span, refused=refused)

    def _plain(self, text: str, span: Span, *, refused: bool) -> Scalar:
        if len(text) > self._limits.scalar_chars and not is_number(text):
            raise self._too_long(text, span)
        if text[:1] not in ODD_START and not refused:
            return make.plain_scalar(span, text, text)
        top = self._stack[-1] if self._stack else None
        if not text:
            span = self._empty_span(top, span)
        if top is not None and top.mapping and not top.at_value:
            return self._plain_key(text, span, top, refused=refused)
        value, mistake = resolve(text, self._limits)
        if mistake is not None and not refused:
            refused = mistake.code.severity is Severity.ERROR
            if not self._muted:
                self._report.add(mistake, span)
        return Scalar(span, value, text, plain=True, refused=refused)

    def _plain_key(self, text: str, span: Span, top: _Frame, *, refused: bool) -> Scalar:
        if text == "<<" and not refused:
            self._references.note_merge(span)
            top.refused = top.muted = True
            return Scalar(span, text, text, plain=True, refused=True)
        mistake = None if refused else keys.judge(text, self._limits)
        if mistake is not None:
            refused = mistake.code.severity is Severity.ERROR
            if not top.muted:
                self._report.add(mistake, span)
        return Scalar(span, text, text, plain=True, refused=refused)

    def _empty_span(self, top: _Frame | None, span: Span) -> Span:
        """Give a value that is not there the place of its key, or of the dash before it."""
        if top is None:
            return span
        if top.mapping:
            if not top.at_value:
                return span
            return Span(top.end, top.end) if top.key is None else top.key.span
        at = span.start
        if at != span.end or at.column == 1:
            return span
        return Span(Position(at.line, at.column - 1), at)

    def _block_end(self, first: Any, last: Any, start: Position) -> Position:  # noqa: ANN401
        """Where the last visible character of a block text ends, before the blank lines."""
        body = self._text[first.index : last.index].rstrip()
        begin = Position(first.line + 1, first.column + 1)
        return max(start, onward(self._text, begin, first.index, first.index + len(body)))

    def _too_long(self, value: str, span: Span) -> FatalError:
        mistake = Mistake(
            codes.TOO_BIG,
            f"a text of {len(value):,} characters; the most is {self._limits.scalar_chars:,}",
            hint=f"it begins: {excerpt(value, 40)}",
            help="Give a summary and cite the source.",
        )
        return FatalError(mistake, span)

    def _attach(self, node: Node) -> None:
        if not self._stack:
            self._root = node
            return
        frame = self._stack[-1]
        frame.end = node.span.end
        if not frame.mapping:
            frame.items.append(node)
        elif frame.at_value:
            if frame.key is not None and not frame.drop:
                frame.entries.append(self._entry(frame, frame.key, node))
            frame.at_value = frame.drop = False
        else:
            self._take_key(frame, node)

    def _entry(self, frame: _Frame, key: Scalar, value: Node) -> Entry:
        """A key with its value; `{years:5}` is a key without one, where two were meant."""
        glued = frame.braced and key.plain and isinstance(value, Scalar) and not value.text
        if not (glued and keys.is_glued(key.text)):
            return Entry(key, value)
        if not self._muted:
            self._report.add(keys.glued(key.text), key.span)
        name = key.text.partition(":")[0]
        meant = replace(key, text=name, value=name)
        return Entry(meant, replace(value, refused=True))

    def _take_key(self, frame: _Frame, node: Node) -> None:
        frame.at_value = True
        if not isinstance(node, Scalar):
            frame.key = None
            frame.drop = True
            return
        frame.key = node
        if node.refused:
            return
        name = node.text if node.text.isascii() else unicodedata.normalize("NFC", node.text)
        earlier = frame.seen.setdefault(name, node)
        if earlier is not node:
            frame.drop = True
            if not frame.muted:
                self._report.add(keys.duplicate(earlier, node), node.span)


def _span(event: Any) -> Span:  # noqa: ANN401
    return make.span(event.start_mark, event.end_mark)
