"""The codes of files that cannot be read as YAML, or that go past a limit of it."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

SYNTAX = Code(
    "AGR101",
    "yaml-syntax",
    Severity.ERROR,
    "The file is not YAML, or a mark is missing in it.",
    why="From this place on nobody can tell which value belongs to which key, so the rest of the "
    "file is not checked. The usual cause is a text that holds a colon and a space, a quotation "
    "mark or bracket that is never closed, or a line indented too far.",
    cure='Put double quotes around a text with special characters. Inside them, write `\\"` for a '
    "quotation mark and `\\\\` for a backslash. Indent by two spaces for each level.",
    bad="title: Treaty: friendship and trade\n",
    good='title: "Treaty: friendship and trade"\n',
    source="YAML 1.2.2",
)
TAB = Code(
    "AGR102",
    "tab-indent",
    Severity.ERROR,
    "A tab where YAML wants spaces.",
    why="A tab has no fixed width: what stands under one key on your screen stands under another "
    "on somebody else's. So YAML allows none for indentation.",
    cure="Delete the tab and type two spaces for each level. Editors can be told to type spaces "
    "when you press the Tab key.",
    bad="parties:\n\t- {code: IRN}\n\t- {code: RUS}\n",
    good="parties:\n  - {code: IRN}\n  - {code: RUS}\n",
    source="YAML 1.2.2, section 6.1",
)
TOO_DEEP = Code(
    "AGR109",
    "too-deep",
    Severity.ERROR,
    "Lists and mappings are nested too deeply.",
    why="No agreement needs more than a few levels. Thousands of open brackets have been used to "
    "bring programs that read YAML to a halt.",
    cure="Look for brackets `[`, braces `{` or dashes that were typed by accident, and delete "
    "them.",
    bad=f"languages: {{authentic: {'[' * 32}ru{']' * 32}}}\n",
    good="languages: {authentic: [ru]}\n",
)
TOO_BIG = Code(
    "AGR110",
    "too-big",
    Severity.ERROR,
    "A text, a line or the number of values is too large.",
    why="Agreements stay far below the limits. What goes past them is a whole text pasted in, or a "
    "file made to take minutes and gigabytes of those who read it.",
    cure="Summarise a long text in your own words and cite the source. Break a long line: write "
    "`|` behind the key, and the text on the lines below, indented.",
)

CODES = (SYNTAX, TAB, TOO_DEEP, TOO_BIG)
