"""The published JSON Schema (draft 2020-12), made from the models.

Provision kinds are told apart by `if: {type: const} / then: $ref`, never by `oneOf`: it is the
form in which other people's validators and editors name the one thing that is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from validator.model.agreement import Agreement
from validator.model.base import Model
from validator.model.docs import field_docs
from validator.model.kinds import KINDS


class _Published(GenerateJsonSchema):
    """Pydantic's generator, in the form we publish."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out: what is not known is left out of the file."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Show a default only where it says something."""
        if schema.get("default") in (None, (), {}, False):
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Refuse a key that does not fit, where `patternProperties` would let it pass."""
        return {
            "type": "object",
            "propertyNames": self.generate_inner(schema["keys_schema"]),
            "additionalProperties": self.generate_inner(schema["values_schema"]),
            **({"minProperties": schema["min_length"]} if "min_length" in schema else {}),
        }

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Write the union of the provision kinds as if/then."""
        references = {
            str(tag): self.generate_inner(choice) for tag, choice in schema["choices"].items()
        }
        meanings = [_first_line(KINDS[tag].__doc__) for tag in references]
        return {
            "title": "Provision",
            "description": "A provision; its type says which further keys it may have.",
            "type": "object",
            "required": ["type"],
            "properties": {
                "type": {
                    "description": "The kind of provision.",
                    "enum": list(references),
                    "enumDescriptions": meanings,
                }
            },
            "allOf": [
                {
                    "if": {"required": ["type"], "properties": {"type": {"const": tag}}},
                    "then": reference,
                }
                for tag, reference in references.items()
            ],
        }

    def generate(self, schema: CoreSchema, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        """Add what makes it a document of its own."""
        published = super().generate(schema, mode)
        for kind in KINDS.values():
            definition = published["$defs"][kind.__name__]
            definition["title"] = kind.word()
            definition["examples"] = [kind.example()]
        for name, part in ({"Agreement": published} | published["$defs"]).items():
            for field, text in field_docs(_MODELS[name]).items() if name in _MODELS else ():
                part["properties"][field].setdefault("description", text)
        for part in _parts(published):
            if "description" in part:
                part["description"] = part["description"].replace("\n", " ").replace("  ", "\n\n")
        return {"$schema": self.schema_dialect, **self.sort(published)}


def _models(model: type[Model]) -> Iterator[type[Model]]:
    yield model
    for part in model.__subclasses__():
        yield from _models(part)


_MODELS = {model.__name__: model for model in _models(Model)}
"""Every model by the name of its definition."""


def _first_line(text: str | None) -> str:
    return (text or "").partition("\n")[0]


def _parts(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any part of a JSON document
    """Every object with a description."""
    return (part for part in _objects(value) if isinstance(part.get("description"), str))


def _objects(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any part of a JSON document
    if isinstance(value, dict):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in inner:
        yield from _objects(part)


def published_schema() -> dict[str, Any]:
    """Return the schema that accepts a file exactly when the models do."""
    return Agreement.model_json_schema(schema_generator=_Published)


def published_text() -> str:
    """Return the schema as the text of `schema/agreement.schema.json`."""
    return json.dumps(published_schema(), ensure_ascii=False, indent=2) + "\n"
