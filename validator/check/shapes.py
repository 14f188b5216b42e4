"""What to say where a value has the wrong type: how to write it in the type that is wanted."""

from __future__ import annotations

from re import fullmatch, split
from typing import Any

from validator.check import codes, edit
from validator.check.cure import Cure, Reading, field_of
from validator.check.fault import Fault
from validator.check.suggest import number_for
from validator.read import Mapping, Node, Scalar, Sequence
from validator.text import excerpt

_EXPECTED = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a group of keys",
}
_WORDS = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
_UNITS = ("years", "months", "weeks", "days", "hours")


def shape_cure(node: Node, fault: Fault) -> Cure:
    """What to say about a value of the wrong type."""
    subject = f'"{excerpt(node.text)}"' if isinstance(node, Scalar) else f'"{field_of(fault.path)}"'
    wanted = str(fault.demand)
    hint, change = _conversion(wanted, node, fault)
    return Cure(
        codes.WRONG_TYPE,
        f"{subject} is {_kind_of(fault.value)} where {_EXPECTED[wanted]} belongs",
        hint=hint,
        help=fault.description,
        change=change,
        safe=change is not None and _says_the_same(node, change(node)),
    )


def _says_the_same(before: Node, after: Node) -> bool:
    """Tell whether only quotes and brackets differ: the single value is the same."""
    return _only_value(before) is not None and _only_value(before) == _only_value(after)


def _only_value(node: Node) -> str | None:
    """The text of a value that stands alone, in whatever brackets."""
    if isinstance(node, Scalar):
        return node.text
    inner = [e.value for e in node.entries] if isinstance(node, Mapping) else [*node.items]
    return _only_value(inner[0]) if len(inner) == 1 else None


def _conversion(wanted: str, node: Node, fault: Fault) -> tuple[str, Reading | None]:
    """How to write the value in the type that is wanted, and the reading that goes with it."""
    if wanted == "integer":
        return _as_number(fault.value)
    if wanted == "boolean":
        return _as_truth(fault.value)
    if wanted == "array":
        return _as_list(node)
    if wanted == "object":
        return _as_group(node, fault)
    return _as_text(node)


def _as_number(value: Any) -> tuple[str, Reading | None]:  # noqa: ANN401 - any value of a file
    if isinstance(value, float):
        return "write a whole number; use a smaller unit for a part of one", None
    number = number_for(value) if isinstance(value, str) else None
    if number is None:
        return "write a whole number in digits, such as 20", None
    quoted = ", without quotation marks" if value == str(number) else ""
    return f"write {number}{quoted}", edit.read_as(number)


def _as_truth(value: Any) -> tuple[str, Reading | None]:  # noqa: ANN401 - any value of a file
    meant = _WORDS.get(str(value).strip().casefold())
    if meant is None:
        return "write true or false", None
    return f"write {str(meant).lower()}", edit.read_as(meant)


def _as_list(node: Node) -> tuple[str, Reading | None]:
    if isinstance(node, Scalar) and "," in node.text:
        parts = [part for part in split(r"\s*,\s*", node.text.strip()) if part]
        return f"make it a list, in square brackets: [{excerpt(', '.join(parts))}]", edit.as_list(
            parts
        )
    if isinstance(node, Scalar) or node.span.start.line == node.span.end.line:
        return f"make it a list, in square brackets: [{_flow(node)}]", edit.in_list
    return "make it a list: put a dash before its first key, and indent the others", edit.in_list


def _as_group(node: Node, fault: Fault) -> tuple[str, Reading | None]:
    """A group of keys from the one value somebody wrote, where it is clear which key it has."""
    if isinstance(node, Sequence) and len(node.items) == 1:
        inner = node.items[0]
        if isinstance(inner, Mapping):
            return "write it without the brackets or the dash", lambda _: inner
        hint, change = _as_group(inner, fault)
        return hint, (lambda _: change(inner)) if change else None
    required = fault.schema.get("required", [])
    if isinstance(node, Scalar) and len(required) == 1:
        key = required[0]
        return f"write {{{key}: {_flow(node)}}}", edit.under(key)
    if isinstance(node, Scalar) and "years" in fault.schema.get("properties", {}):
        return _as_period(node)
    return 'write "key: value" pairs', None


def _as_period(node: Scalar) -> tuple[str, Reading | None]:
    """A period from words: `20 years`, `one month`."""
    words = fullmatch(r"(.+?)[\s-]+([a-z]+?)s?", node.text.strip().casefold())
    unit = f"{words[2]}s" if words else ""
    number = number_for(words[1]) if words else None
    if number is None or unit not in _UNITS:
        return "write the number behind its unit: {years: 20}", None
    return f"write {{{unit}: {number}}}", lambda given: edit.under(unit)(
        edit.read_as(number)(given)
    )


def _as_text(node: Node) -> tuple[str, Reading | None]:
    if isinstance(node, Scalar):
        return f'put it in quotation marks: "{excerpt(node.text)}"', edit.read_as(node.text)
    if isinstance(node, Sequence) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        inner = node.items[0]
        return f"write it without the brackets or the dash: {_flow(inner)}", lambda _: inner
    return "write one text", None


def _flow(node: Node) -> str:
    """A value as it would stand on one line."""
    if isinstance(node, Mapping):
        inner = ", ".join(f"{e.key.text}: {_flow(e.value)}" for e in node.entries)
        return excerpt(f"{{{inner}}}")
    if isinstance(node, Sequence):
        return excerpt(f"[{', '.join(map(_flow, node.items))}]")
    return excerpt(node.text if node.plain else f'"{node.text}"')


def _kind_of(value: Any) -> str:  # noqa: ANN401 - any value of a file
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "a group of keys"
