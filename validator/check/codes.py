"""The codes of what the schema and the model refuse."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

UNKNOWN_KEY = Code(
    "AGR201",
    "unknown-key",
    Severity.ERROR,
    "A key that this part of a file does not have.",
    why="What stands behind an unknown key would be read by nobody, and would appear in no table. "
    "Mostly the key is misspelt, or indented under the wrong key.",
    cure="Correct the spelling: the finding proposes a key or lists those that there are. "
    "What has no key of its own goes into `note`.",
    bad="artikles: 47\n",
    good="articles: 47\n",
)
MISSING_KEY = Code(
    "AGR202",
    "missing-key",
    Severity.ERROR,
    "A key that has to be there is not.",
    why="Without it the file cannot be compared with others: an event without a date has no place "
    "in a timeline, a provision without a citation cannot be verified.",
    cure="Add the key; the finding shows how. If you do not know the value, look for a source that "
    "has it. Do not guess: leave the whole event or provision out if there is none.",
    bad="timeline:\n  - {event: signed, cite: {source: tass}}\n",
    good="timeline:\n  - {event: signed, date: 2025-01-17, cite: {source: tass}}\n",
)
UNKNOWN_TYPE = Code(
    "AGR203",
    "unknown-provision-type",
    Severity.ERROR,
    "A provision of a kind nobody knows.",
    why="The matrix has a row for each known kind of provision. One of an unknown kind would stand "
    "in none of them.",
    cure="Correct the spelling, or choose another kind: `agreements explain` lists them, and "
    "`agreements explain naval-visits` says what one of them means.",
    bad="provisions:\n"
    "  - type: navel-visits\n"
    "    obligation: shall\n"
    "    basis: report\n"
    "    cite: {source: tass}\n",
    good="provisions:\n"
    "  - type: naval-visits\n"
    "    obligation: shall\n"
    "    basis: report\n"
    "    cite: {source: tass}\n",
)
NOT_IN_VOCABULARY = Code(
    "AGR204",
    "not-in-vocabulary",
    Severity.ERROR,
    "A word outside the closed list of its field.",
    why="Two coders who use two words for one thing make two things of it, and a count of either "
    "word misses half.",
    cure="Choose a word of the list that the finding shows. `agreements explain instrument` says "
    "what each word of a field means.",
    bad="instrument: traety\n",
    good="instrument: treaty\n",
)
WRONG_TYPE = Code(
    "AGR205",
    "wrong-type",
    Severity.ERROR,
    "Text where a number belongs, a single value where a list belongs, and the like.",
    why="A text cannot be compared with a number or be counted: `forty-seven` is neither more nor "
    "less than 20.",
    cure="A number: write digits without quotes, `47`. A list: use square brackets, `[ru, en]`. "
    "Text that looks like a number: put quotes around it.",
    bad="articles: forty-seven\n",
    good="articles: 47\n",
)
EMPTY_VALUE = Code(
    "AGR206",
    "empty-value",
    Severity.ERROR,
    "A key with nothing behind it.",
    why="An empty value could mean that there is none, that it is not known, or that it was "
    "forgotten. These are three different things.",
    cure="Write the value, or delete the line with the key.",
    bad="articles:\n",
    good="articles: 47\n",
)
NOT_A_DATE = Code(
    "AGR207",
    "not-a-date",
    Severity.ERROR,
    "A date in another form, or not in the calendar.",
    why="`03/04/2001` is the third of April to some and the fourth of March to others. Only the "
    "form year-month-day is read alike everywhere, and sorts by time.",
    cure="Write `2025-01-17`. If the day is not known, write the month, `2025-01`; if the month is "
    'not known, write the year in quotes, `"2025"`.',
    bad="timeline:\n  - {event: signed, date: 17 January 2025, cite: {source: tass}}\n",
    good="timeline:\n  - {event: signed, date: 2025-01-17, cite: {source: tass}}\n",
    source="ISO 8601",
)
WRONG_FORM = Code(
    "AGR208",
    "wrong-form",
    Severity.ERROR,
    "A code, key, address or one-line text that is not written as such.",
    why="Codes are how files refer to the same state, language or agreement. `Iran`, `IR` and "
    "`IRN` would be three parties.",
    cure="A party: its code in three capital letters, which `agreements explain Iran` shows. A "
    "language: its code in small letters, `fa`. An id or the key of a source: small letters, "
    "digits and hyphens. An address: begin it with `https://`.",
    bad="parties:\n  - {code: Iran}\n  - {code: RUS}\n",
    good="parties:\n  - {code: IRN}\n  - {code: RUS}\n",
    source="ISO 3166-1 alpha-3 and ISO 3166-3 (states), BCP 47 (languages)",
)
OUT_OF_RANGE = Code(
    "AGR209",
    "out-of-range",
    Severity.ERROR,
    "A number, list or text too small or too large.",
    why="A treaty with no article or one party is a slip of the pen, and it would spoil "
    "every sum and average that it enters.",
    cure="Look the value up and correct it. If it is not known, delete the line with the key.",
    bad="articles: 0\n",
    good="articles: 47\n",
)
MODEL = Code(
    "AGR210",
    "refused-by-model",
    Severity.ERROR,
    "The model refuses what the schema accepts: a mistake in this program.",
    why="The schema and the model should accept the same files. Where they do not, an editor "
    "calls a file right that cannot be read into the data.",
    cure="The mistake is not yours. Please report it, with the file and the finding, to those who "
    "keep this program. Until it is mended, try what the finding says.",
)

CODES = (
    UNKNOWN_KEY,
    MISSING_KEY,
    UNKNOWN_TYPE,
    NOT_IN_VOCABULARY,
    WRONG_TYPE,
    EMPTY_VALUE,
    NOT_A_DATE,
    WRONG_FORM,
    OUT_OF_RANGE,
    MODEL,
)
