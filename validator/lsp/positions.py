"""Places as people count them, and as an editor counts them over the protocol.

We count lines and characters (code points) from 1, and only a line feed ends a line. An editor
counts from 0, in units of the encoding that was agreed on (UTF-16, if nothing was), and a
carriage return ends a line as well. Offsets into the text lead from one to the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from lsprotocol.types import Position as ClientPosition
from lsprotocol.types import PositionEncodingKind as Encoding
from lsprotocol.types import Range

from validator.finding import Position, Span

_BREAK = re.compile(r"\r\n|\n|\r")
_BOM = "\ufeff"
_CODECS = {Encoding.Utf8: "utf-8", Encoding.Utf16: "utf-16-le", Encoding.Utf32: "utf-32-le"}
_UNIT = {Encoding.Utf8: 1, Encoding.Utf16: 2, Encoding.Utf32: 4}


def units(text: str, encoding: Encoding | str) -> int:
    """The length of a text in units of an encoding: 😀 is 4, 2 or 1, ف is 2, 1 or 1."""
    kind = Encoding(encoding)
    return len(text.encode(_CODECS[kind], "surrogatepass")) // _UNIT[kind]


class Lines:
    """A text as an editor holds it, with its byte order mark where there is one.

    Offsets, lines and columns of ours are those of the text without that mark, as it is read.
    """

    def __init__(self, text: str, encoding: Encoding | str = Encoding.Utf16) -> None:
        self._text = text
        self._encoding = encoding
        self._mark = len(text) - len(text.lstrip(_BOM))
        self._theirs = [0, *(found.end() for found in _BREAK.finditer(text))]
        self._ours = [0, *(found.end() - self._mark for found in re.finditer("\n", text))]

    def span(self, span: Span) -> Range:
        """A stretch of ours as the editor counts."""
        return Range(self._client(self.offset(span.start)), self._client(self.offset(span.end)))

    def whole(self) -> Range:
        """The whole text, as the editor counts."""
        return Range(ClientPosition(0, 0), self._client(len(self._text) - self._mark))

    def place(self, position: ClientPosition) -> Position:
        """The editor's place as we count; one behind the end of a line is at its end."""
        offset = self.offset_of(position)
        line = bisect_right(self._ours, offset) - 1
        return Position(line + 1, offset - self._ours[line] + 1)

    def range(self, start: int, end: int) -> Range:
        """The stretch between two offsets, as the editor counts."""
        return Range(self._client(start), self._client(end))

    def offset(self, position: Position) -> int:
        """The offset of a place of ours; one outside the text is moved to its nearest end."""
        length = len(self._text) - self._mark
        if position.line > len(self._ours):
            return length
        return min(self._ours[position.line - 1] + position.column - 1, length)

    def offset_of(self, position: ClientPosition) -> int:
        """The offset of a place of the editor's."""
        if position.line >= len(self._theirs):
            return len(self._text) - self._mark
        start = self._theirs[position.line]
        line = _BREAK.split(self._text[start : self._end(position.line)], maxsplit=1)[0]
        return max(start + _characters(line, position.character, self._encoding) - self._mark, 0)

    def _client(self, offset: int) -> ClientPosition:
        at = offset + self._mark
        line = bisect_right(self._theirs, at) - 1
        start = self._theirs[line]
        return ClientPosition(line, units(self._text[start:at], self._encoding))

    def _end(self, line: int) -> int:
        return self._theirs[line + 1] if line + 1 < len(self._theirs) else len(self._text)


def _characters(line: str, count: int, encoding: Encoding | str) -> int:
    """How many characters the first `count` units of a line are; a half one does not count."""
    if units(line, encoding) <= count:
        return len(line)
    at = 0
    for index, char in enumerate(line):
        at += units(char, encoding)
        if at > count:
            return index
    return len(line)
