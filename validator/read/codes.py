"""The codes of findings made while reading."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

_E = Severity.ERROR
_W = Severity.WARNING

CANNOT_READ = Code("AGR001", "cannot-read", _E, "The file is missing or cannot be read.")
NOT_A_FILE = Code(
    "AGR002", "not-a-regular-file", _E, "The path is a folder, a link, a pipe or a device."
)
FILE_TOO_LARGE = Code("AGR003", "file-too-large", _E, "The file is larger than the limit.")
CHANGED = Code(
    "AGR004", "changed-while-reading", _E, "The file changed while it was being read, twice."
)
FILE_NAME = Code("AGR005", "file-name", _E, "The file name holds a character that cannot be seen.")
NOT_UTF8 = Code("AGR011", "not-utf-8", _E, "The file is not text in UTF-8.")
CONTROL = Code(
    "AGR012", "control-character", _E, "A control character, or a code that is no character."
)
BIDI = Code("AGR013", "bidi-control", _E, "A character that makes text show in another order.")
LINE_BREAK = Code(
    "AGR014", "line-break-character", _E, "A line break that not every program takes for one."
)
INVISIBLE = Code("AGR015", "invisible-character", _W, "A character that cannot be seen.")
SYNTAX = Code("AGR101", "yaml-syntax", _E, "The file is not YAML, or a mark is missing in it.")
TAB = Code("AGR102", "tab-indent", _E, "A tab where YAML wants spaces.")
DUPLICATE_KEY = Code("AGR103", "duplicate-key", _E, "A key stands twice in the same mapping.")
ANCHOR = Code("AGR104", "anchor-or-alias", _E, "An anchor (&) or an alias (*) is used.")
MERGE = Code("AGR105", "merge-key", _E, "A merge key (<<) is used.")
TAG = Code("AGR106", "tag", _E, "A tag (!) is used.")
SEVERAL_DOCUMENTS = Code("AGR107", "several-documents", _E, "The file holds a second document.")
DIRECTIVE = Code("AGR108", "directive", _E, "A directive (%) is used.")
TOO_DEEP = Code("AGR109", "too-deep", _E, "Lists and mappings are nested too deeply.")
TOO_BIG = Code("AGR110", "too-big", _E, "A text, a line or the number of values is too large.")
KEY_NOT_TEXT = Code("AGR111", "key-not-text", _E, "A key is not text.")
NUMBER = Code("AGR112", "number", _E, "A number that cannot be kept exactly.")
AMBIGUOUS = Code(
    "AGR113", "ambiguous-word", _W, "A word that some programs read as something other than text."
)
LEADING_ZERO = Code("AGR114", "leading-zero", _E, "A whole number that begins with a zero.")
IMPOSSIBLE_DATE = Code("AGR115", "impossible-date", _E, "A date that is not in the calendar.")
EMPTY = Code("AGR116", "empty-file", _E, "The file holds nothing but blanks and comments.")
NOT_A_MAPPING = Code("AGR117", "not-a-mapping", _E, "The file does not consist of keys and values.")
QUOTES = Code(
    "AGR118", "typographic-quotes", _W, "A text in quotation marks that YAML does not know."
)

CODES: tuple[Code, ...] = (
    CANNOT_READ,
    NOT_A_FILE,
    FILE_TOO_LARGE,
    CHANGED,
    FILE_NAME,
    NOT_UTF8,
    CONTROL,
    BIDI,
    LINE_BREAK,
    INVISIBLE,
    SYNTAX,
    TAB,
    DUPLICATE_KEY,
    ANCHOR,
    MERGE,
    TAG,
    SEVERAL_DOCUMENTS,
    DIRECTIVE,
    TOO_DEEP,
    TOO_BIG,
    KEY_NOT_TEXT,
    NUMBER,
    AMBIGUOUS,
    LEADING_ZERO,
    IMPOSSIBLE_DATE,
    EMPTY,
    NOT_A_MAPPING,
    QUOTES,
)
"""Every code of this stage, in order."""
