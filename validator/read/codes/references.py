"""The codes of YAML that makes a value depend on another place."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

_IN_PLACE = (
    "A reviewer looks at one line and should see all that it says. "
    "Here a value depends on another place, "
)

ANCHOR = Code(
    "AGR104",
    "anchor-or-alias",
    Severity.ERROR,
    "An anchor (&) or an alias (*) is used.",
    why=_IN_PLACE + "and a change there changes this one unseen. A few lines of aliases can also "
    "stand for millions of values, which has been used to stop programs.",
    cure="Write the value out wherever it is needed, and delete `&name` and `*name`. If it is a "
    'text that begins with `&` or `*`, put quotes around it: `"*"`.',
    bad="relations:\n"
    "  - {kind: compared-with, agreement: prk-rus-2024, cite: &report {source: tass}}\n"
    "cite: *report\n",
    good="relations:\n"
    "  - {kind: compared-with, agreement: prk-rus-2024, cite: {source: tass}}\n"
    "cite: {source: tass}\n",
)
MERGE = Code(
    "AGR105",
    "merge-key",
    Severity.ERROR,
    "A merge key (<<) is used.",
    why=_IN_PLACE
    + "and programs disagree on what it becomes: merge keys belong to YAML 1.1, and in "
    "YAML 1.2 `<<` is a key like any other.",
    cure="Delete the line with `<<`, and write the keys that it stood for in its place.",
    bad="""\
timeline:
  - &signing {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {<<: *signing, event: entered-into-force, date: 2025-10-02}
""",
    good="""\
timeline:
  - {event: signed, date: 2025-01-17, cite: {source: tass}}
  - {event: entered-into-force, date: 2025-10-02, cite: {source: tass}}
""",
    source="Merge key language-independent type for YAML 1.1",
)
TAG = Code(
    "AGR106",
    "tag",
    Severity.ERROR,
    "A tag (!) is used.",
    why="A tag tells the reading program what to make of a value. Each program knows other tags, "
    "and some carry out what a tag says: files have been used in this way to run commands.",
    cure="Delete the tag. To make a value text, put quotes around it. If it is a text that begins "
    "with `!`, put quotes around the whole text.",
    bad="title: !!str A treaty\n",
    good='title: "A treaty"\n',
)

CODES = (ANCHOR, MERGE, TAG)
