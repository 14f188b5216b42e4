"""Takes the bytes of a file through every stage of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.finding import START, Position, Severity, Span
from validator.read import characters, codes
from validator.read.compose import Composer
from validator.read.document import Document, Mapping, Node, Scalar
from validator.read.encoding import decode
from validator.read.events import MarkedYAMLError, open_stream
from validator.read.hints import refuse_other_kinds
from validator.read.report import FatalError, Mistake, Report
from validator.read.syntax import explain

if TYPE_CHECKING:
    from validator.read.limits import Limits


def build(raw: bytes, report: Report, limits: Limits, *, pure: bool = False) -> Document:
    """Make a document of bytes; `pure` forces the parser written in Python."""
    text = ""
    try:
        text, marks = decode(raw)
        if not _characters_pass(text, marks, report):
            return Document(report.path, text, findings=report.findings(), raw=raw)
        _check_lines(text, limits)
        refuse_other_kinds(text)
        root = _parse(text, report, limits, pure=pure)
    except FatalError as fatal:
        return Document(report.path, text, findings=report.ended_by(fatal), raw=raw)
    return Document(report.path, text, root, report.findings(), raw)


def _characters_pass(text: str, marks: int, report: Report) -> bool:
    passed = True
    for mistake, span in characters.scan(text):
        report.add(mistake, span)
        passed = passed and mistake.code.severity is not Severity.ERROR
    if marks > 1:
        message = "more than one byte order mark (U+FEFF) stands at the beginning"
        report.add(Mistake(codes.INVISIBLE, message, help="Save the file without it."), START)
    return passed


def _check_lines(text: str, limits: Limits) -> None:
    if len(text) <= limits.line_chars:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limits.line_chars:
            mistake = Mistake(
                codes.TOO_BIG,
                f"a line of {len(line):,} characters; the most is {limits.line_chars:,}",
                help="Break the line.",
            )
            raise FatalError(mistake, Span(Position(number, 1), Position(number, len(line) + 1)))


def _parse(text: str, report: Report, limits: Limits, *, pure: bool) -> Mapping:
    composer = Composer(text, report, limits)
    try:
        root = composer.compose(open_stream(text, pure=pure))
    except MarkedYAMLError as error:
        raise explain(text, error, composer.open_brackets) from None
    if isinstance(root, Mapping):
        return root
    raise _no_mapping(root)


def _no_mapping(root: Node | None) -> FatalError:
    if root is None or (isinstance(root, Scalar) and root.plain and not root.text):
        mistake = Mistake(
            codes.EMPTY,
            "the file is empty",
            help="Write an agreement, beginning with a line such as `id: irn-rus-2025`.",
        )
        return FatalError(mistake, START)
    what = "a single text" if isinstance(root, Scalar) else "a list"
    mistake = Mistake(
        codes.NOT_A_MAPPING,
        f"the file consists of {what}, not of keys and values",
        help="Write lines of the form `key: value`.",
    )
    first = root.span.start
    if first == root.span.end or not isinstance(root, Scalar):
        return FatalError(mistake, Span(first, Position(first.line, first.column + 1)))
    return FatalError(mistake, root.span)
