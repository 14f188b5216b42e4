"""The codes of files that do not consist of one document of keys and values."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

SEVERAL_DOCUMENTS = Code(
    "AGR107",
    "several-documents",
    Severity.ERROR,
    "The file holds a second document.",
    why="Many programs read the first document of a file and drop the others without a word: the "
    "second agreement would be lost.",
    cure="Move what follows the line `---` to a file of its own, named by its id. If all of it is "
    "one agreement, delete the line `---`.",
    bad="id: irn-rus-2025\n---\nid: irn-rus-2001\ntitle: Another treaty\n",
    good="id: irn-rus-2025\n",
    source="YAML 1.2.2, section 9.2",
)
DIRECTIVE = Code(
    "AGR108",
    "directive",
    Severity.ERROR,
    "A directive (%) is used.",
    why="A line that begins with `%` tells the reading program to read the rest otherwise: "
    "`%YAML 1.1` turns `NO` into false in some programs and does nothing in others.",
    cure="Delete the line. If it is part of a text, put quotes around the whole text.",
    bad="%YAML 1.1\n---\nid: irn-rus-2025\n",
    good="id: irn-rus-2025\n",
    source="YAML 1.2.2, section 6.8",
)
EMPTY = Code(
    "AGR116",
    "empty-file",
    Severity.ERROR,
    "The file holds nothing but blanks and comments.",
    why="An empty file is mostly an agreement that was lost while saving. Passed over in silence, "
    "it would be missing from every table.",
    cure="Write the agreement, beginning with its id and title, or delete the file. `git log` "
    "shows whether there was anything in it before.",
    bad="# The treaty of 2025: to be written.\n",
    good="# The treaty of 2025.\nid: irn-rus-2025\ntitle: A treaty\n",
)
NOT_A_MAPPING = Code(
    "AGR117",
    "not-a-mapping",
    Severity.ERROR,
    "The file does not consist of keys and values.",
    why="A list or a plain text does not say which value is the title and which the date.",
    cure="Write lines of the form `key: value`, without a dash before the key. If the file is a "
    "list of several agreements, make one file of each.",
    bad="- id: irn-rus-2025\n- title: A treaty\n",
    good="id: irn-rus-2025\ntitle: A treaty\n",
)

CODES = (SEVERAL_DOCUMENTS, DIRECTIVE, EMPTY, NOT_A_MAPPING)
