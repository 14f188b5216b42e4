"""The codes of keys and single values that programs do not read alike."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

DUPLICATE_KEY = Code(
    "AGR103",
    "duplicate-key",
    Severity.ERROR,
    "A key stands twice in the same mapping.",
    why="Most programs keep the last of the two and drop the other without a word; some keep the "
    "first. Either way something that you wrote is lost.",
    cure="Delete one of the two lines. If both are meant, the second is an item of a list, or "
    "belongs under another key: look at its indentation.",
    bad="""\
timeline:
  - event: signed
    date: 2025-01-17
    date: 2025-10-02
    cite: {source: tass}
""",
    good="""\
timeline:
  - event: signed
    date: 2025-01-17
    cite: {source: tass}
  - event: entered-into-force
    date: 2025-10-02
    cite: {source: tass}
""",
    source="YAML 1.2.2, section 3.2.1.1",
)
KEY_NOT_TEXT = Code(
    "AGR111",
    "key-not-text",
    Severity.ERROR,
    "A key is not text.",
    why="A key that is a number, true, false or empty cannot be found by its name. Many "
    "programs turn it into text, each in its own way: `1` and `01` become one key, or two.",
    cure='Put quotes around the key: `"2025": ...`. Better, give it a name that says what it is: '
    "`law-2025: ...`.",
    bad="""\
cite: {source: "2025"}
sources:
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  tass: {kind: news, title: TASS, read: whole}
  2025: {kind: law, title: The act of ratification, read: whole}
""",
    good="""\
cite: {source: law-2025}
sources:
  epoch-times: {kind: news, title: The Epoch Times, read: whole}
  tass: {kind: news, title: TASS, read: whole}
  law-2025: {kind: law, title: The act of ratification, read: whole}
""",
)
NUMBER = Code(
    "AGR112",
    "number",
    Severity.ERROR,
    "A number that cannot be kept exactly.",
    why="Programs keep numbers in a fixed space. Beyond 2^53 (about nine thousand million million) "
    "they round: document 9007199254740993 becomes 9007199254740992, which is another "
    "document. `.inf` and `.nan` are no numbers at all.",
    cure="If it is a name or a reference, put quotes around it. If it is a quantity, look for "
    "digits too many.",
    bad="articles: 9007199254740993\n",
    good="articles: 47\n",
    source="IEEE 754 (binary64)",
)
AMBIGUOUS = Code(
    "AGR113",
    "ambiguous-word",
    Severity.WARNING,
    "A word that some programs read as something other than text.",
    why="Programs that follow YAML 1.1, as many still do, read `NO` as false, `on` as true and "
    "`12:30` as 750. Norway, whose code is NO and whose language is no, has been lost from "
    "many a table in this way. Here the word is read as text, by other "
    "programs perhaps not.",
    cure='Put quotes around the word: `"no"`. `agreements validate --fix` does it for you.',
    bad="languages: {authentic: [no, ru]}\n",
    good='languages: {authentic: ["no", ru]}\n',
    source="YAML 1.1, types bool, int and float; YAML 1.2.2, section 10.3",
)
LEADING_ZERO = Code(
    "AGR114",
    "leading-zero",
    Severity.ERROR,
    "A whole number that begins with a zero.",
    why="Programs that follow YAML 1.1 count such a number in eights: `010` is eight to them, and "
    "ten to others.",
    cure='Write the number without the zero: `10`. If it is text, put quotes around it: `"010"`.',
    bad="articles: 047\n",
    good="articles: 47\n",
    source="YAML 1.1, type int; YAML 1.2.2, section 10.3",
)
IMPOSSIBLE_DATE = Code(
    "AGR115",
    "impossible-date",
    Severity.ERROR,
    "A date that is not in the calendar.",
    why="One program stops at such a date, another makes the second of March of the thirtieth of "
    "February, a third drops it. Mostly day and month changed places.",
    cure="Look the date up and write it as year, month, day: `2025-01-17`. If the day is not "
    'known, write the month alone, `2025-01`, or the year alone in quotes, `"2025"`.',
    bad="timeline:\n  - {event: signed, date: 2025-17-01, cite: {source: tass}}\n",
    good="timeline:\n  - {event: signed, date: 2025-01-17, cite: {source: tass}}\n",
    source="ISO 8601",
)

QUOTES = Code(
    "AGR118",
    "typographic-quotes",
    Severity.WARNING,
    "A text in quotation marks that YAML does not know.",
    why="Word processors turn straight quotation marks into curved ones. YAML takes those for "
    "part of the text: they would be printed, and the text is not protected by them.",
    cure='Type straight quotation marks, " at both ends, or leave the marks away.',
    bad="title: \u201cA treaty\u201d\n",
    good='title: "A treaty"\n',
    source="YAML 1.2.2, sections 7.3.1 and 7.3.2",
)

CODES = (DUPLICATE_KEY, KEY_NOT_TEXT, NUMBER, AMBIGUOUS, LEADING_ZERO, IMPOSSIBLE_DATE, QUOTES)
