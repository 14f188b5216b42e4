"""An error of a JSON Schema validator, without that validator's types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from validator.read import Path

if TYPE_CHECKING:
    from jsonschema import ValidationError


@dataclass(frozen=True, slots=True)
class Fault:
    """What a schema found: the keyword, what it demands, the value, and the schema around it.

    `of_key` tells that the value is a key of the mapping at `path`.
    """

    path: Path
    keyword: str
    demand: Any
    value: Any
    schema: dict[str, Any]
    of_key: bool
    message: str

    @property
    def description(self) -> str:
        """What the schema says about the field, in one line."""
        return description_of(self.schema)

    @property
    def pattern_message(self) -> str:
        """What the schema says about the form of the field."""
        return str(self.schema.get("patternErrorMessage", ""))


def description_of(schema: dict[str, Any]) -> str:
    """What a schema says about a field, in one line."""
    return " ".join(str(schema.get("description", "")).split())


def fault_of(error: ValidationError) -> Fault:
    """Translate an error of `jsonschema`."""
    schema = error.schema if isinstance(error.schema, dict) else {}
    return Fault(
        tuple(error.absolute_path),
        str(error.validator),
        error.validator_value,
        error.instance,
        schema,
        "propertyNames" in error.absolute_schema_path,
        error.message,
    )
