"""What is wrong with a value, and what was probably meant."""

from __future__ import annotations

from dataclasses import replace
from re import search, sub

from validator.check import codes, edit
from validator.check.cure import Cure, field_of
from validator.check.dates import date_cure
from validator.check.fault import Fault
from validator.check.languages import language_for
from validator.check.mending import alike
from validator.check.shapes import shape_cure
from validator.check.suggest import closest, did_you_mean
from validator.read import Node, Scalar
from validator.states import suggest_code
from validator.text import excerpt


def cure_for(node: Node, fault: Fault) -> Cure:
    """What to say about a value the schema refuses."""
    keyword = fault.keyword
    field = field_of(fault.path)
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
        if fault.demand == "string" and isinstance(node, Scalar) and _has_form(fault, node.text):
            # Quotation marks would not mend 17.01 where a date belongs.
            return _form(field, replace(fault, value=node.text))
        return shape_cure(node, fault)
    if keyword in ("pattern", "not"):
        return _form(field, fault)
    return _range(field, keyword, fault)


def _has_form(fault: Fault, text: str) -> bool:
    """Tell whether the field wants a form that a text does not have."""
    return "pattern" in fault.schema and not _fits(text, fault)


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
        safe=guess is not None and alike(value, guess),
    )


def _form(field: str, fault: Fault) -> Cure:
    value = str(fault.value)
    if fault.pattern_message.startswith("A date"):
        return date_cure(value)
    if fault.pattern_message.startswith("A party"):
        return _party(value)
    tidy = sub(r"\s+", " ", value).strip()
    if "\n" in value and "\n" not in tidy:
        return Cure(
            codes.WRONG_FORM,
            f'"{field}" goes over several lines',
            hint="write it on one line",
            change=edit.read_as(tidy),
            safe=True,
        )
    guess = _meant(field, value, fault)
    return Cure(
        codes.WRONG_FORM,
        f'"{excerpt(value)}" cannot be the value of "{field}"',
        hint=did_you_mean(guess),
        help=fault.description or f"for example: {', '.join(fault.schema.get('examples', []))}",
        change=edit.read_as(guess) if guess else None,
        safe=guess is not None and alike(value, guess),
    )


def _meant(field: str, value: str, fault: Fault) -> str | None:
    """The text in the form of its field that was probably meant."""
    wordy = search(r"[^\w .,-]", value) is None  # an address is no key with slips in it
    slug = sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-") if wordy else None
    guesses: tuple[str | None, ...] = (slug,)
    if field == "url":
        bare = sub(r"\s+", "", value)
        guesses = (bare, f"https://{bare}") if "." in bare else ()
    elif "en" in fault.schema.get("examples", ()):
        guesses = (language_for(value), slug)
    return next((g for g in guesses if g and g != value and _fits(g, fault)), None)


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
