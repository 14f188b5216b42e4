"""The codes of files that cannot be opened or read at all."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

CANNOT_READ = Code(
    "AGR001",
    "cannot-read",
    Severity.ERROR,
    "The file is missing or cannot be read.",
    why="Nothing in the file has been checked. If this passed in silence, a slip in a name would "
    "look like an agreement without mistakes.",
    cure="Look for a slip in the name: `ls agreements` lists the files there are. If the file is "
    "there, ask its owner for permission to read it.",
)
NOT_A_FILE = Code(
    "AGR002",
    "not-a-regular-file",
    Severity.ERROR,
    "The path is a folder, a link, a pipe or a device.",
    why="A link can lead to a file that was never meant to be shown, a pipe can make the program "
    "wait for ever, and a device can yield data without end.",
    cure="Put the file itself where the link is. If the name is that of a folder, rename the "
    "folder so that it does not end in `.yaml`. To check what a program writes, use "
    "`agreements validate -`, which reads standard input.",
)
FILE_TOO_LARGE = Code(
    "AGR003",
    "file-too-large",
    Severity.ERROR,
    "The file is larger than the limit.",
    why="An agreement coded by hand takes some ten thousand bytes; the limit is a million. A "
    "larger file holds the text of the treaty or its sources, which do not belong here, or was "
    "made to bring programs to a halt.",
    cure="Write summaries in your own words and cite the sources. Leave out the text of the "
    "treaty.",
)
CHANGED = Code(
    "AGR004",
    "changed-while-reading",
    Severity.ERROR,
    "The file changed while it was being read, twice.",
    why="What was read may be half of the old file and half of the new, and so may be the "
    "findings.",
    cure="Save the file, wait until no other program writes to it (a download, a "
    "synchronised folder), and check again.",
)
FILE_NAME = Code(
    "AGR005",
    "file-name",
    Severity.ERROR,
    "The file name holds a character that cannot be seen.",
    why="Two names that look the same can be two files, and a name with a control character can "
    "change what a terminal shows.",
    cure="Rename the file to the id of its agreement and `.yaml`, in small letters, digits and "
    "hyphens: `irn-rus-2025.yaml`. Type the name anew; a copied one keeps the character.",
)

CODES = (CANNOT_READ, NOT_A_FILE, FILE_TOO_LARGE, CHANGED, FILE_NAME)
