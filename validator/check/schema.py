"""The published schema, ready to check with."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from validator.shipped import schema_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema import Draft202012Validator, ValidationError


@cache
def schema_validator() -> Draft202012Validator:
    """The validator of a whole file."""
    return validator_of(json.loads(schema_text()))


def validator_of(schema: dict[str, Any]) -> Draft202012Validator:
    """A validator that asks of a provision only what its own kind asks.

    It tells the errors that a plain one tells: of all the branches `if: {type: const}` only the
    one of the type written can apply, so that the others need not be tried; and every reference
    is to a definition of this schema, so that none need be resolved.
    """
    from jsonschema import Draft202012Validator, validators  # noqa: PLC0415 - a right file never needs it

    parts = {f"#/$defs/{name}": part for name, part in schema["$defs"].items()}
    kinds = schema["$defs"]["AnyProvision"]["allOf"]
    number = {kind["if"]["properties"]["type"]["const"]: at for at, kind in enumerate(kinds)}
    try_all = Draft202012Validator.VALIDATORS["allOf"]

    def all_of(validator: Any, branches: Any, value: Any, around: Any) -> Iterator[ValidationError]:  # noqa: ANN401 - as jsonschema calls it
        # What is no mapping has no type, and every branch speaks of it.
        if branches is not kinds or not isinstance(value, dict):
            yield from try_all(validator, branches, value, around)
            return
        word = value.get("type")
        at = number.get(word) if isinstance(word, str) else None
        if at is not None:
            yield from validator.descend(value, branches[at], schema_path=at)

    def ref(validator: Any, name: str, value: Any, _around: Any) -> Iterator[ValidationError]:  # noqa: ANN401 - as jsonschema calls it
        yield from validator.descend(value, parts[name])

    ours: type[Draft202012Validator] = validators.extend(  # type: ignore[no-untyped-call]  # jsonschema's has no types
        Draft202012Validator, {"allOf": all_of, "$ref": ref}
    )
    return ours(schema)


def accepts(part: dict[str, Any], value: Any) -> bool:  # noqa: ANN401 - any value of a file
    """Tell whether a part of the schema accepts a value."""
    return schema_validator().evolve(schema=part).is_valid(value)
