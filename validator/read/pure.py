# mypy: disable-error-code="no-untyped-call"
"""The parser in Python, for machines without libyaml, made to treat tabs and escapes like it."""

from __future__ import annotations

from typing import Any

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError

_BLANK = " \t"
_ENDS = ("---", "...")
_AFTER_END = "\0 \t\r\n"


class PureParser(Reader, Scanner, Parser):
    """Yields the same events as libyaml's parser."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        """Skip blanks and comments; a tab may separate, but not indent."""
        while True:
            while self.peek() == " " or (
                self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)
            ):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in "\0\r\n":
                    self.forward()
            if not self.scan_line_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str]:  # noqa: ANN401
        """Read the blanks inside a text without quotes; a tab counts as one."""
        length = 0
        while self.peek(length) in _BLANK:
            length += 1
        blanks: str = self.prefix(length)
        self.forward(length)
        if self.peek() not in "\r\n":
            return [blanks] if blanks else []
        self.scan_line_break()
        self.allow_simple_key = True
        breaks: list[str] = []
        while not self._at_end():
            char = self.peek()
            if char in "\r\n":
                breaks.append(self.scan_line_break())
            elif char == "\t" and self.column < indent:
                raise ScannerError(
                    "while scanning a plain scalar",
                    start_mark,
                    "found a tab character that violates indentation",
                    self.get_mark(),
                )
            elif char in _BLANK:
                self.forward()
            else:
                return breaks or [" "]
        return []

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: Any) -> list[str]:  # noqa: ANN401, FBT001
        """Read a piece of a quoted text; a code that is no character is an error like any other."""
        try:
            pieces: list[str] = super().scan_flow_scalar_non_spaces(double, start_mark)
        except (ValueError, OverflowError):
            pieces = ["\ud800"]
        if any("\ud800" <= char <= "\udfff" for piece in pieces for char in piece):
            raise ScannerError(
                "while parsing a quoted scalar",
                start_mark,
                "found invalid Unicode character escape code",
                self.get_mark(),
            )
        return pieces

    def _at_end(self) -> bool:
        # Only column 1 can hold a document mark; the caller has just passed a line break.
        return self.column == 0 and self.prefix(3) in _ENDS and self.peek(3) in _AFTER_END
