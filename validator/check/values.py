"""What is wrong with a value, and what was probably meant."""

from __future__ import annotations

from calendar import month_name, monthrange
from collections.abc import Callable
from dataclasses import dataclass
from re import fullmatch, search, sub
from typing import Any, TypeAlias

from validator.check import codes, edit
from validator.check.fault import Fault
from validator.check.suggest import closest, did_you_mean, number_for
from validator.codes import Code
from validator.read import Node, Path, Scalar
from validator.states import suggest_code
from validator.text import excerpt

_EXPECTED = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys and values",
}


Reading: TypeAlias = Callable[[Node], Node]
"""How to read a node, so that checking can go on."""


@dataclass(frozen=True, slots=True)
class Cure:
    """What to say of a value, and how to read it; `change` is None where nobody can guess."""

    code: Code
    message: str
    hint: str = ""
    help: str = ""
    change: Reading | None = None


def cure_for(node: Node, fault: Fault) -> Cure:
    """What to say about a value the schema refuses."""
    keyword = fault.keyword
    field = _field(fault.path)
    if fault.value is None:
        return Cure(
            codes.EMPTY_VALUE,
            f'"{field}" has no value',
            hint="write a value, or remove the key",
            help=fault.description,
        )
    if keyword == "enum":
        return _vocabulary(field, fault)
    if keyword == "type":
        return _type(field, node, fault)
    if keyword in ("pattern", "not"):
        return _form(field, fault)
    return _range(field, keyword, fault)


def _vocabulary(field: str, fault: Fault) -> Cure:
    words = [str(word) for word in fault.demand]
    value = str(fault.value)
    guess = closest(value, words)
    meanings = fault.schema.get("enumDescriptions", [])
    meaning = meanings[words.index(guess)] if guess and meanings else ""
    if field == "type" and "title" not in fault.schema:
        code, message = codes.UNKNOWN_TYPE, f'unknown provision type "{excerpt(value)}"'
    else:
        code, message = codes.NOT_IN_VOCABULARY, f'"{excerpt(value)}" is no word for "{field}"'
    listed = f"one of: {', '.join(words)}"
    return Cure(
        code,
        message,
        hint=did_you_mean(guess),
        help=f"{guess}: {meaning}" if guess and meaning else listed,
        change=edit.read_as(guess) if guess else None,
    )


def _type(field: str, node: Node, fault: Fault) -> Cure:
    wanted = str(fault.demand)
    value = fault.value
    shown = f'"{excerpt(str(value))}"' if isinstance(node, Scalar) else _kind_of(value)
    message = f"{shown} is {_kind_of(value)} where {_EXPECTED[wanted]} belongs"
    if not isinstance(node, Scalar):
        message = f'"{field}" is {_kind_of(value)} where {_EXPECTED[wanted]} belongs'
    hint, change = _conversion(wanted, node, value)
    return Cure(codes.WRONG_TYPE, message, hint=hint, help=fault.description, change=change)


def _conversion(wanted: str, node: Node, value: Any) -> tuple[str, Reading | None]:  # noqa: ANN401
    """How to write the value in the type that is wanted, and the reading that goes with it."""
    if wanted == "integer":
        return _as_number(value)
    if wanted == "boolean":
        return _as_truth(value)
    if wanted == "array":
        shown = f": [{excerpt(node.text)}]" if isinstance(node, Scalar) else ""
        return f"make it a list, in square brackets{shown}", edit.in_list
    if wanted == "object":
        return 'write "key: value" pairs', None
    if isinstance(node, Scalar):
        return f'put it in quotation marks: "{excerpt(node.text)}"', edit.read_as(node.text)
    return "", None


def _as_number(value: Any) -> tuple[str, Reading | None]:  # noqa: ANN401 - any value of a file
    if isinstance(value, float):
        return "write a whole number; use a smaller unit for a part of one", None
    number = number_for(value) if isinstance(value, str) else None
    if number is None:
        return "write a whole number in digits, such as 20", None
    return f"write {number}, without quotation marks", edit.read_as(number)


def _as_truth(value: Any) -> tuple[str, Reading | None]:  # noqa: ANN401 - any value of a file
    words = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
    meant = words.get(str(value).strip().casefold())
    if meant is None:
        return "write true or false", None
    return f"write {str(meant).lower()}", edit.read_as(meant)


def _form(field: str, fault: Fault) -> Cure:
    value = str(fault.value)
    if fault.pattern_message.startswith("A date"):
        return _date(value)
    if fault.pattern_message.startswith("A party"):
        return _party(value)
    tidy = sub(r"\s+", " ", value).strip()
    if "\n" in value and "\n" not in tidy:
        return Cure(
            codes.WRONG_FORM,
            f'"{field}" goes over several lines',
            hint="write it on one line",
            change=edit.read_as(tidy),
        )
    slug = sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")
    guess = slug if slug != value and _fits(slug, fault) else None
    if field == "url":
        guess = f"https://{value}" if _fits(f"https://{value}", fault) else None
    return Cure(
        codes.WRONG_FORM,
        f'"{excerpt(value)}" cannot be the value of "{field}"',
        hint=did_you_mean(guess),
        help=fault.description or f"for example: {', '.join(fault.schema.get('examples', []))}",
        change=edit.read_as(guess) if guess else None,
    )


def _date(value: str) -> Cure:
    """Say why a text is no date: the calendar where its form is right, else the form."""
    parts = fullmatch(r"([12][0-9]{3})-([0-9]{1,2})(?:-([0-9]{1,2}))?", value)
    hint, guess = "", None
    message = f'"{excerpt(value)}" is not a date'
    if parts:
        year, month, day = int(parts[1]), int(parts[2]), int(parts[3] or 1)
        if not 1 <= month <= 12:  # noqa: PLR2004
            hint = f"there is no month {month}"
        elif not 1 <= day <= monthrange(year, month)[1]:
            hint = f"{month_name[month]} {year} has {monthrange(year, month)[1]} days"
        else:
            guess = f"{year}-{month:02}" + (f"-{day:02}" if parts[3] else "")
            hint = did_you_mean(guess)
    else:
        guess = _other_notation(value)
        hint = did_you_mean(guess)
    return Cure(
        codes.NOT_A_DATE,
        message,
        hint=hint,
        help="write YYYY-MM-DD, or YYYY-MM where the day is not known, "
        'or the year alone in quotation marks, "1990"',
        change=edit.read_as(guess) if guess else None,
    )


def _other_notation(value: str) -> str | None:
    """The ISO date behind notations whose order of day and month is beyond doubt."""
    months = {name[:3].casefold(): n for n, name in enumerate(month_name) if n}
    spelt = fullmatch(r"([0-9]{1,2})\.? ([A-Za-z]{3})[a-z]* ([12][0-9]{3})", value)
    american = fullmatch(r"([A-Za-z]{3})[a-z]* ([0-9]{1,2}), ([12][0-9]{3})", value)
    dotted = fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([12][0-9]{3})", value)
    slashed = fullmatch(r"([12][0-9]{3})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", value)
    if spelt:
        day, month, year = int(spelt[1]), months.get(spelt[2].casefold(), 0), int(spelt[3])
    elif american:
        day, month, year = int(american[2]), months.get(american[1].casefold(), 0), int(american[3])
    elif dotted:
        day, month, year = int(dotted[1]), int(dotted[2]), int(dotted[3])
    elif slashed:
        day, month, year = int(slashed[3]), int(slashed[2]), int(slashed[1])
    else:
        return None
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:  # noqa: PLR2004
        return None
    return f"{year}-{month:02}-{day:02}"


def _party(value: str) -> Cure:
    guess = suggest_code(value)
    return Cure(
        codes.WRONG_FORM,
        f'"{excerpt(value)}" is not a party code',
        hint=did_you_mean(guess),
        help="a party is an ISO 3166 code of three capital letters, such as IRN; "
        "a dissolved state keeps its own, such as SUN",
        change=edit.read_as(guess) if guess else None,
    )


def _range(field: str, keyword: str, fault: Fault) -> Cure:
    limit = fault.demand
    said = {
        "minimum": f"the smallest value is {limit}",
        "maximum": f"the largest value is {limit}",
        "minLength": "it is empty" if limit == 1 else f"it needs {limit} characters",
        "maxLength": f"it has {len(str(fault.value))} characters, {limit} are allowed",
        "minItems": f"it needs {limit} entries",
        "minProperties": "it is empty" if limit == 1 else f"it needs {limit} entries",
    }.get(keyword, fault.message)
    return Cure(
        codes.OUT_OF_RANGE,
        f'"{field}" is out of range: {said}',
        help=fault.description,
    )


def _fits(text: str, fault: Fault) -> bool:
    return bool(text) and search(str(fault.schema.get("pattern", "(?!)")), text) is not None


def _field(path: Path) -> str:
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else "file"


def _kind_of(value: Any) -> str:  # noqa: ANN401 - any value of a file
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "a group of keys"
