"""Writes docs/codebook/: what every kind, field and word means, made from the models.

docs/codebook/instructions.md is written by hand; each kind leads to the sections that name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from typing_extensions import TypeAliasType

from validator.compare.cell import State
from validator.explain.model import kind_topic
from validator.model import base
from validator.model.base import Model, Vocabulary
from validator.model.citation import Basis
from validator.model.dates import PartialDate
from validator.model.docs import field_docs
from validator.model.kinds import FAMILIES, FAMILY_OF, KINDS, Family
from validator.model.outline import parts, types_in, vocabularies
from validator.model.provision import Obligation, Presence, Provision

HERE = Path(__file__).parent / "codebook"
INSTRUCTIONS = "instructions.md"
_FILE, _WORDS, _KIND_WORDS = "file.md", "words.md", "words-of-kinds.md"
_MADE = "This page is made by `python docs/codebook.py` from the models.\n"
_BACK = "[The codebook](README.md) · [Coding instructions](instructions.md)\n"
_READ = f"""\
# The codebook

What every kind of provision means, where its neighbours begin, what counts as silent, and how the
hard cases are coded; written so that two people who code the same text agree. `agreements explain
NAME` shows the same in a terminal.

1. [Coding instructions]({INSTRUCTIONS}): the rules for the hard cases. Read them first.
2. The kinds of provision, by family: the tables below.
3. [The parts of a file]({_FILE}): every key outside the kinds, and what every provision has.
4. [Words of a file]({_WORDS}) and [words of the kinds]({_KIND_WORDS}): the closed lists.

A kind is what may be a row of the matrix. Its page gives the term of the field, its definition, the
boundary to its neighbours, what counts as silent, its parameters, the datasets that code it with
their variables, and an example. Every parameter may be left out: what the text does not state, or
was not seen, is not guessed.

{_MADE}
## The four states

"""
_TYPES = {
    base.PartyCode: "party code",
    base.LanguageCode: "language code",
    base.Currency: "currency code",
    base.Url: "web address",
    base.Slug: "id",
    base.Prose: "text of sentences",
    base.Line: "text of one line",
    base.Count: "whole number from 1",
    base.Percent: "whole number, 1 to 100",
    base.Amount: "whole number from 1",
    PartialDate: "date: a day, a month or a year",
    bool: "`true` or `false`",
    int: "whole number",
    str: "text",
    date: "day",
}


def pages() -> dict[str, str]:
    """Every generated page as Markdown, by its name in docs/codebook/."""
    of_kinds = _of_kinds()
    made = {f"{family.id}.md": _family(family) for family in FAMILIES}
    return made | {
        "README.md": _index(),
        _FILE: _file(),
        _WORDS: _vocabularies("Words of a file", [v for v in vocabularies() if v not in of_kinds]),
        _KIND_WORDS: _vocabularies(
            "Words of the kinds", [v for v in vocabularies() if v in of_kinds]
        ),
    }


def sections() -> dict[str, str]:
    """The sections of the coding instructions: heading and text."""
    text = (HERE / INSTRUCTIONS).read_text(encoding="utf-8")
    found = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def anchor(heading: str) -> str:
    """The anchor GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")


def _index() -> str:
    blocks = [
        _READ + _meanings(State),
        "## On what ground a cell stands\n\n" + _meanings(Basis),
        "## How strongly a provision binds\n\n" + _meanings(Obligation),
        f"A cell may also be coded with its `presence`:\n\n{_meanings(Presence)}",
    ]
    for family in FAMILIES:
        rows = "".join(
            f"| [{kind.word()}]({family.id}.md#{kind.word()}) | {kind.standard_term()}"
            f" | {kind.definition()} |\n"
            for kind in family.kinds
        )
        blocks.append(
            f"## {family.title}\n\n| kind | term | definition |\n| --- | --- | --- |\n{rows}"
        )
    return "\n".join(blocks)


def _family(family: Family) -> str:
    binding = (
        "These are terms and procedures: `obligation` may be left out.\n\n"
        if family.procedural
        else ""
    )
    listed = " · ".join(f"[{kind.word()}](#{kind.word()})" for kind in family.kinds)
    head = f"# {family.title}\n\n{_BACK}\n{binding}{listed}\n\n{_MADE}"
    return head + "".join(_kind(kind) for kind in family.kinds)


def _kind(kind: type[Provision]) -> str:
    topic = kind_topic(kind)
    said = dict(topic.sections)
    coded = "".join(f"- {line}\n" for line in said.get("Coded by", "").splitlines())
    rules = "".join(
        f"- [{heading}]({INSTRUCTIONS}#{anchor(heading)})\n"
        for heading, text in sections().items()
        if f"`{kind.word()}`" in text
    )
    blocks = (
        f"## {topic.name}",
        f"*{kind.standard_term()}*",
        topic.summary,
        f"**Not the same as.** {said['Not the same as']}",
        f"**Silent where.** {said['Silent where']}",
        "**Parameters**\n\n" + _fields(kind, kind.parameters()),
        f"**Coded by**\n\n{coded or 'None of the datasets compared.'}",
        f"**Coding instructions**\n\n{rules}" if rules else "",
        f"**Example**\n\n```yaml\n{topic.example.rstrip()}\n```",
    )
    return "".join(f"\n{block.rstrip()}\n" for block in blocks if block)


def _file() -> str:
    blocks = [f"# The parts of a file\n\n{_BACK}\n{_MADE}"]
    for part in parts():
        if part is not Provision and issubclass(part, Provision):
            continue
        about = " ".join((part.__doc__ or "").split())
        blocks.append(f"## {part.__name__}\n\n{about}\n\n{_fields(part, part.model_fields)}")
    return "\n".join(blocks)


def _fields(part: type[Model], names: Iterable[str]) -> str:
    docs, hints = field_docs(part), get_type_hints(part, include_extras=True)
    rows = ""
    for name in names:
        need = " (required)" if part.model_fields[name].is_required() else ""
        meaning = _cell(" ".join(docs[name].split()))
        rows += f"| `{name}`{need} | {_type(hints[name])} | {meaning} |\n"
    return f"| key | holds | meaning |\n| --- | --- | --- |\n{rows}"


def _type(hint: Any) -> str:  # noqa: ANN401 - any annotation there is
    """The type of a field in words, with links to the structure or the list of words."""
    if get_origin(hint) is Annotated and hint not in _TYPES:
        hint = get_args(hint)[0]
    if hint in _TYPES:
        return _TYPES[hint]
    if isinstance(hint, TypeAliasType):
        return "any [kind of provision](README.md)"
    if isinstance(hint, type):
        return _named(hint)
    inner = [_type(each) for each in get_args(hint) if each not in (type(None), Ellipsis)]
    if get_origin(hint) is tuple:
        return f"list of {inner[0]}"
    if get_origin(hint) is dict:
        return f"{inner[1]}, by {inner[0]}"
    return " or ".join(inner)


def _named(part: type[Any]) -> str:
    """A structure or a list of words, with its link."""
    if issubclass(part, Model):
        return f"[{part.__name__}]({_FILE}#{part.__name__.casefold()})"
    page = _KIND_WORDS if part in _of_kinds() else _WORDS
    words = ", ".join(f"`{word}`" for word in part)
    return f"[{_title(part)}]({page}#{anchor(_title(part))}): {words}"


@cache
def _of_kinds() -> set[type[Vocabulary]]:
    """The lists of words that only kinds of provision use."""
    return _words_of(KINDS.values()) - _words_of((Provision,))


def _words_of(models: Iterable[type[Model]]) -> set[type[Vocabulary]]:
    return {
        words
        for part in models
        for name in part.model_fields
        for words in types_in(part, name, Vocabulary)
    }


def _vocabularies(title: str, listed: list[type[Vocabulary]]) -> str:
    blocks = [f"# {title}\n\n{_BACK}\n{_MADE}"]
    for words in listed:
        used = ", ".join(dict.fromkeys(_uses(words)))
        about = " ".join((words.__doc__ or "").split())
        blocks.append(f"## {_title(words)}\n\n{about} Used in {used}.\n\n{_meanings(words)}")
    return "\n".join(blocks)


def _uses(words: type[Vocabulary]) -> Iterator[str]:
    for part in parts():
        for name in part.model_fields:
            if words not in types_in(part, name, Vocabulary):
                continue
            if not issubclass(part, Provision) or part is Provision:
                yield f"[{part.__name__}]({_FILE}#{part.__name__.casefold()}) (`{name}`)"
            elif name in part.parameters():
                word = part.word()
                yield f"[{word}]({FAMILY_OF[word].id}.md#{word}) (`{name}`)"


def _title(words: type[Vocabulary]) -> str:
    """The name of a list in words; where two share a name, with the module it is of."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words.__name__).capitalize()
    shared = sum(other.__name__ == words.__name__ for other in vocabularies()) > 1
    module = words.__module__.rpartition(".")[2].replace("_", " ")
    return f"{name} ({module})" if shared else name


def _meanings(words: type[Vocabulary]) -> str:
    rows = "".join(f"| `{word}` | {_cell(word.description)} |\n" for word in words)
    return f"| word | meaning |\n| --- | --- |\n{rows}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")
