"""The codes of what the schema and the model refuse."""

from __future__ import annotations

from validator.codes import Code
from validator.finding import Severity

UNKNOWN_KEY = Code(
    "AGR201", "unknown-key", Severity.ERROR, "A key that this part of a file does not have."
)
MISSING_KEY = Code("AGR202", "missing-key", Severity.ERROR, "A key that has to be there is not.")
UNKNOWN_TYPE = Code(
    "AGR203", "unknown-provision-type", Severity.ERROR, "A provision of a kind nobody knows."
)
NOT_IN_VOCABULARY = Code(
    "AGR204", "not-in-vocabulary", Severity.ERROR, "A word outside the closed list of its field."
)
WRONG_TYPE = Code(
    "AGR205",
    "wrong-type",
    Severity.ERROR,
    "Text where a number belongs, a single value where a list belongs, and the like.",
)
EMPTY_VALUE = Code("AGR206", "empty-value", Severity.ERROR, "A key with nothing behind it.")
NOT_A_DATE = Code(
    "AGR207", "not-a-date", Severity.ERROR, "A date in another form, or not in the calendar."
)
WRONG_FORM = Code(
    "AGR208",
    "wrong-form",
    Severity.ERROR,
    "A code, key, address or one-line text that is not written as such.",
)
OUT_OF_RANGE = Code(
    "AGR209", "out-of-range", Severity.ERROR, "A number, list or text too small or too large."
)
MODEL = Code(
    "AGR210",
    "refused-by-model",
    Severity.ERROR,
    "The model refuses what the schema accepts: a mistake in this program.",
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
