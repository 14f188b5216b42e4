"""What every part of the model shares: strictness, and the kinds of text a field may hold."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

NO_LINE_BREAK = {"not": {"type": "string", "pattern": "\n"}}
"""Python's `$` also matches before a last line break, ECMAScript's does not: this settles it."""


class Model(BaseModel):
    """A part of an agreement: strict, frozen, and without room for a key nobody knows."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        defer_build=True,  # a part is built with the agreement it is in, and not once more alone
    )

    @model_validator(mode="after")
    def _no_empty_value(self) -> Self:
        """Refuse `key:` with nothing behind it; what is not known is left out."""
        empty = [name for name in sorted(self.model_fields_set) if getattr(self, name) is None]
        if empty:
            raise ValueError(f"empty value: {', '.join(empty)}")
        return self


def _one_at_least(schema: dict[str, Any]) -> None:
    schema["minProperties"] = 1


class Filled(Model):
    """A part whose keys are all optional, of which it has one at least."""

    model_config = ConfigDict(json_schema_extra=_one_at_least)

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("there is nothing in it")
        return self


class Once:
    """Marks a field that many kinds share: it is built once.

    Only for a type without a definition of its own, which a model and a vocabulary have.
    """

    def __init__(self) -> None:
        self.built: CoreSchema | None = None

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Give what was built the first time."""
        if self.built is None:
            self.built = handler(source)
        return self.built


class Vocabulary(StrEnum):
    """A closed list of words, each with what it means."""

    description: str

    def __new__(cls, value: str, description: str) -> Self:
        """Make a member that is the word itself and carries its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Add the meanings, in the form editors show beside a completion."""
        schema = handler(core_schema)
        meanings = [member.description for member in cls]
        handler.resolve_ref_schema(schema)["enumDescriptions"] = meanings
        return schema


def _whole(value: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    """Read 20.0 as 20: JSON has one kind of number."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Count = Annotated[int, Field(ge=1, le=1_000_000), BeforeValidator(_whole)]
"""A whole number from 1."""

Percent = Annotated[int, Field(ge=1, le=100), BeforeValidator(_whole)]
"""A whole number of hundredths, 1 to 100."""

Amount = Annotated[int, Field(ge=1, le=1_000_000_000_000_000), BeforeValidator(_whole)]
"""A whole number of units of money."""

Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=500),
    Field(json_schema_extra=NO_LINE_BREAK, pattern=r"^[^\n]*$"),
]
"""A text of one line."""

Prose = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
"""A text of one or more sentences, in our own words."""

Slug = Annotated[
    str,
    StringConstraints(max_length=80),
    Field(json_schema_extra=NO_LINE_BREAK, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$"),
]
"""Lower-case letters, digits and single hyphens."""

PartyCode = Annotated[
    str,
    Field(
        json_schema_extra=NO_LINE_BREAK
        | {"patternErrorMessage": "A party is a code of three capital letters such as IRN."},
        pattern=r"^[A-Z][A-Z0-9]{2,7}$",
        examples=["IRN", "RUS", "SUN"],
    ),
]
"""ISO 3166-1 alpha-3 as it was at the date, 3166-3 for a dissolved state."""

LanguageCode = Annotated[
    str,
    Field(
        json_schema_extra=NO_LINE_BREAK,
        pattern=r"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$",
        examples=["en", "ru", "fa"],
    ),
]
"""A language as in BCP 47: `en`, `ru`, `fa`; with a script where it matters, `sr-Latn`."""

Currency = Annotated[
    str,
    Field(
        json_schema_extra=NO_LINE_BREAK
        | {"patternErrorMessage": "A currency is a code of three capital letters such as USD."},
        pattern=r"^[A-Z]{3}$",
        examples=["USD", "GBP", "RUB"],
    ),
]
"""A currency as in ISO 4217, as it was at the date: USD, DEM."""

Url = Annotated[
    str,
    StringConstraints(max_length=2000),
    Field(
        json_schema_extra=NO_LINE_BREAK,
        pattern=r"^https?://[^\s/?#]+[^\s]*$",
        examples=["https://tass.com/politics/1940345"],
    ),
]
"""A web address."""
