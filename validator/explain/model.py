"""The parts of a file as topics: kinds of provision, fields, and words of closed lists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import yaml

from validator.explain.topic import Topic
from validator.model.base import Model, Vocabulary
from validator.model.datasets import DATASETS
from validator.model.docs import field_docs
from validator.model.kinds import FAMILY_OF, KINDS
from validator.model.outline import parts, types_in, vocabularies
from validator.model.provision import Provision


def topics() -> Iterator[Topic]:
    """Every topic the model has."""
    yield from map(kind_topic, KINDS.values())
    for part in parts():
        for name in _own_fields(part):
            yield field_topic(part, name)
    for vocabulary in vocabularies():
        for word in vocabulary:
            yield _word_topic(vocabulary, word)


def kind_names() -> tuple[str, ...]:
    """The kinds of provision."""
    return tuple(KINDS)


def field_names() -> tuple[str, ...]:
    """The keys a file may have."""
    return tuple(sorted({name for part in parts() for name in _own_fields(part)}))


def word_names() -> tuple[str, ...]:
    """The words of all closed lists."""
    return tuple(sorted({str(word) for vocabulary in vocabularies() for word in vocabulary}))


def kind_topic(kind: type[Provision]) -> Topic:
    """What there is to say about a kind of provision."""
    fields = "\n".join(f"{name}: {_field_line(kind, name)}" for name in kind.parameters())
    coded = "\n".join(
        f"{DATASETS[key]}: {', '.join(variables)}" if variables else DATASETS[key]
        for key, variables in kind.DATASETS.items()
    )
    sections = (
        ("Not the same as", kind.boundary()),
        ("Silent where", kind.SILENT),
        ("Parameters", fields),
        ("Coded by", coded),
    )
    return Topic(
        kind.word(),
        "kind of provision",
        kind.definition(),
        where=f"{kind.standard_term()}; family: {FAMILY_OF[kind.word()].title}",
        sections=tuple((heading, text) for heading, text in sections if text),
        example=_yaml({"provisions": [kind.example()]}),
    )


def field_topic(part: type[Model], name: str) -> Topic:
    """What there is to say about a field of a part of a file."""
    words = types_in(part, name, Vocabulary)
    listed = "\n".join(f"{word}: {word.description}" for each in words for word in each)
    inner = types_in(part, name, Model)
    keys = "\n".join(
        f"{key}: {_field_line(each, key)}"
        for each in inner
        if each is not Provision
        for key in each.model_fields
    )
    sections = [("Words", listed)] if listed else []
    if keys:
        sections.append(("Keys", keys))
    return Topic(
        name,
        "required field" if part.model_fields[name].is_required() else "field",
        _description(part, name),
        where=_part_name(part),
        sections=tuple(sections),
        example="\n".join(map(str, part.model_fields[name].examples or ())),
    )


def _word_topic(vocabulary: type[Vocabulary], word: Vocabulary) -> Topic:
    used = ", ".join(_fields_with()[vocabulary])
    return Topic(str(word), "word", word.description, where=f"of {used}")


@cache
def _fields_with() -> dict[type[Vocabulary], list[str]]:
    """The fields that have a closed list, each with the part it is in."""
    found: dict[type[Vocabulary], list[str]] = {}
    for part in parts():
        for name in _own_fields(part):
            for vocabulary in dict.fromkeys(types_in(part, name, Vocabulary)):
                found.setdefault(vocabulary, []).append(f"{name} ({_part_name(part)})")
    return found


def _own_fields(part: type[Model]) -> Iterator[str]:
    """The fields of a part; of a kind of provision only those that other kinds lack."""
    if issubclass(part, Provision) and part is not Provision:
        yield from part.parameters()
    else:
        yield from part.model_fields


def _part_name(part: type[Model]) -> str:
    if issubclass(part, Provision):
        return "in every provision" if part is Provision else f"in {part.word()}"
    words = "".join(f" {c.lower()}" if c.isupper() else c for c in part.__name__).strip()
    return f"in {'an' if words[0] in 'aeiou' else 'a'} {words}"


def _field_line(part: type[Model], name: str) -> str:
    words = types_in(part, name, Vocabulary)
    text = _description(part, name)
    return f"{text} ({', '.join(str(word) for each in words for word in each)})" if words else text


def _description(part: type[Model], name: str) -> str:
    return " ".join(field_docs(part)[name].split())


def _yaml(value: object) -> str:
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, default_flow_style=None)
