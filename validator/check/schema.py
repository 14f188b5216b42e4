"""The published schema, ready to check with."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from validator.shipped import schema_text

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator


@cache
def schema_validator() -> Draft202012Validator:
    """The validator of a whole file."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - a right file never needs it

    return Draft202012Validator(json.loads(schema_text()))


def accepts(part: dict[str, Any], value: Any) -> bool:  # noqa: ANN401 - any value of a file
    """Tell whether a part of the schema accepts a value."""
    return schema_validator().evolve(schema=part).is_valid(value)
