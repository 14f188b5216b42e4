"""The codes of findings made while reading."""

from __future__ import annotations

from validator.codes import Code
from validator.read.codes import characters, documents, files, references, scalars, syntax
from validator.read.codes.characters import BIDI, CONTROL, INVISIBLE, LINE_BREAK, NOT_UTF8
from validator.read.codes.documents import DIRECTIVE, EMPTY, NOT_A_MAPPING, SEVERAL_DOCUMENTS
from validator.read.codes.files import CANNOT_READ, CHANGED, FILE_NAME, FILE_TOO_LARGE, NOT_A_FILE
from validator.read.codes.references import ANCHOR, MERGE, TAG
from validator.read.codes.scalars import (
    AMBIGUOUS,
    DUPLICATE_KEY,
    IMPOSSIBLE_DATE,
    KEY_NOT_TEXT,
    LEADING_ZERO,
    NUMBER,
    QUOTES,
)
from validator.read.codes.syntax import SYNTAX, TAB, TOO_BIG, TOO_DEEP

__all__ = (
    "AMBIGUOUS",
    "ANCHOR",
    "BIDI",
    "CANNOT_READ",
    "CHANGED",
    "CODES",
    "CONTROL",
    "DIRECTIVE",
    "DUPLICATE_KEY",
    "EMPTY",
    "FILE_NAME",
    "FILE_TOO_LARGE",
    "IMPOSSIBLE_DATE",
    "INVISIBLE",
    "KEY_NOT_TEXT",
    "LEADING_ZERO",
    "LINE_BREAK",
    "MERGE",
    "NOT_A_FILE",
    "NOT_A_MAPPING",
    "NOT_UTF8",
    "NUMBER",
    "QUOTES",
    "SEVERAL_DOCUMENTS",
    "SYNTAX",
    "TAB",
    "TAG",
    "TOO_BIG",
    "TOO_DEEP",
)

CODES: tuple[Code, ...] = tuple(
    sorted(
        (
            *files.CODES,
            *characters.CODES,
            *syntax.CODES,
            *documents.CODES,
            *references.CODES,
            *scalars.CODES,
        ),
        key=lambda code: code.code,
    )
)
"""Every code of this stage, in order."""
