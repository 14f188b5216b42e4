"""The codes of text that is not UTF-8, and of characters that are no part of honest text."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

_ESCAPED = (
    " The example shows the character by its escape, as it could not be seen otherwise; "
    "both are reported."
)

NOT_UTF8 = Code(
    "AGR011",
    "not-utf-8",
    Severity.ERROR,
    "The file is not text in UTF-8.",
    why="In another encoding the same bytes are other letters: the é of `Sébastien` becomes Ã© or "
    "й, and nobody can tell which was meant.",
    cure="Open the file in your editor and save it as UTF-8. In VS Code: click the name of the "
    "encoding in the bar below, then `Save with Encoding`, then `UTF-8`. A Word, Excel or PDF "
    "file must be written anew as plain text.",
    source="RFC 3629 (UTF-8)",
)
CONTROL = Code(
    "AGR012",
    "control-character",
    Severity.ERROR,
    "A control character, or a code that is no character.",
    why="Such characters give orders to a terminal: one can clear the screen, hide a line or "
    "change a title. Others stand for no character at all, and many programs refuse the file. They "
    "come with text copied from PDF files and terminals, and cannot be seen in most editors.",
    cure="Delete the character. If you cannot see it, delete the word around it and type it anew."
    + _ESCAPED,
    bad='title: "A \\etreaty"\n',
    good="title: A treaty\n",
)
BIDI = Code(
    "AGR013",
    "bidi-control",
    Severity.ERROR,
    "A character that makes text show in another order.",
    why="With it a line reads otherwise than it is stored: a reviewer sees `shall not` where "
    "the data say something else. Persian and Arabic need none of these characters; the marks "
    "that they may need (U+200E, U+200F, U+061C) are allowed.",
    cure="Delete the character. If you cannot see it, delete the line and type it anew; text "
    "copied from a web page often brings it along." + _ESCAPED,
    bad='title: "A \\u202Etreaty"\n',
    good="title: A treaty\n",
    source="CVE-2021-42574 (Trojan Source); Unicode Standard Annex 9",
)
LINE_BREAK = Code(
    "AGR014",
    "line-break-character",
    Severity.ERROR,
    "A line break that not every program takes for one.",
    why="One program sees one line here, another two. They then disagree on the number of every "
    "later line, and can disagree on where a value ends.",
    cure="Delete the character and press Enter, or type a space. It comes with text copied from "
    "word processors." + _ESCAPED,
    bad='title: "A treaty \\u2028on trade"\n',
    good="title: A treaty on trade\n",
)
INVISIBLE = Code(
    "AGR015",
    "invisible-character",
    Severity.WARNING,
    "A character that cannot be seen.",
    why="Two words that look the same are then not the same: a search for one does not find the "
    "other, and an analyst counts two. The joiners that Persian and Indian scripts need (U+200C, "
    "U+200D) are not reported.",
    cure="Delete the character, unless the word is misspelt without it. If you cannot see it, "
    "delete the word and type it anew." + _ESCAPED,
    bad='title: "A trea\\u200Bty"\n',
    good="title: A treaty\n",
)

CODES = (NOT_UTF8, CONTROL, BIDI, LINE_BREAK, INVISIBLE)
