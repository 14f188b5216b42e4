"""Says in plain words, and with a cure, what each keyword of the schema found wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from validator.check import codes, edit
from validator.check.edit import Edit
from validator.check.fault import Fault, description_of
from validator.check.mending import changed_key, value_fix
from validator.check.schema import accepts
from validator.check.suggest import closest, did_you_mean
from validator.check.values import cure_for
from validator.codes import Code
from validator.finding import Finding, Fix, Span
from validator.read import Mapping, Node, Path, Scalar, Sequence, data
from validator.text import excerpt

Subject = tuple[Path, str, str]
"""What a problem is about: the path, the code, and the key where it is one of several there."""

_PLACEHOLDERS = {"string": "...", "integer": "1", "array": "[...]", "object": "{...}"}


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in the structure, with the reading that lets checking go on.

    `cured` tells that this reading leaves nothing out.
    """

    code: Code
    subject: Subject
    span: Span
    message: str
    hint: str = ""
    help: str = ""
    edits: tuple[Edit, ...] = ()
    cured: bool = False
    fix: Fix | None = None

    def finding(self, path: str) -> Finding:
        """The finding this is in the file at `path`."""
        return Finding(
            self.code.code,
            self.code.severity,
            path,
            self.span,
            self.message,
            hint=self.hint,
            help=self.help,
            fix=self.fix,
        )


@dataclass(slots=True)
class Keys:
    """What is wrong with the keys of one mapping: taken together, for one slip can cause two."""

    path: Path
    node: Node
    _malformed: dict[str, Fault] = field(default_factory=dict)
    _missing: dict[str, dict[str, Any]] = field(default_factory=dict)
    _extra: dict[str, dict[str, Any]] = field(default_factory=dict)

    def add(self, fault: Fault) -> None:
        """Note what is wrong; a missing key that was refused while reading is not missing."""
        if fault.of_key:
            self._malformed.setdefault(str(fault.value), fault)
        elif fault.keyword == "required":
            for name in fault.demand:
                if self._entry(name) is None:
                    self._missing[name] = fault.schema
        else:
            known = fault.schema.get("properties", {})
            self._extra |= {name: fault.schema for name in fault.value if name not in known}

    def problems(self) -> list[Problem]:
        """One problem for each mistake."""
        if "type" in self._missing:
            self._find_type(self._missing["type"])
        found = [self._bad_key(name, fault) for name, fault in self._malformed.items()]
        found += [self._unknown(name, schema) for name, schema in self._extra.items()]
        found += [self._absent(name, schema) for name, schema in self._missing.items()]
        return found

    def _unknown(self, name: str, schema: dict[str, Any]) -> Problem:
        known = schema.get("properties", {})
        free = [key for key in known if self._entry(key) is None]
        guess = closest(name, free) or self._stands_for(name)
        shown = excerpt(name)
        if guess:
            self._missing.pop(guess, None)
            return Problem(
                codes.UNKNOWN_KEY,
                self._subject(codes.UNKNOWN_KEY, name),
                self._key_span(name),
                f'unknown key "{shown}"',
                hint=did_you_mean(guess),
                help=description_of(known[guess]),
                edits=((self.path, edit.rename(name, guess)),),
                cured=True,
                fix=changed_key(self.node, name, guess),
            )
        twin = closest(name, known)
        return Problem(
            codes.UNKNOWN_KEY,
            self._subject(codes.UNKNOWN_KEY, name),
            self._key_span(name),
            f'unknown key "{shown}"',
            hint=f'"{twin}" is there already: remove one' if twin else "",
            help="" if twin else f"the keys of this part are: {', '.join(known)}",
            edits=((self.path, edit.drop(name)),),
        )

    def _stands_for(self, name: str) -> str | None:
        """The missing key whose value stands under this unknown one: `type: signed`."""
        entry = self.node.entry(name) if isinstance(self.node, Mapping) else None
        if entry is None or entry.value.refused:
            return None
        value = data(entry.value)
        fitting = [
            missing
            for missing, schema in self._missing.items()
            if accepts(schema["properties"][missing], value)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _find_type(self, schema: dict[str, Any]) -> None:
        """Note the key that stands for `type`, without which no other key is known or unknown."""
        if not isinstance(self.node, Mapping) or not self.node.entries:
            return
        first = self.node.entries[0]
        kinds = schema["properties"]["type"].get("enum", ())
        if isinstance(first.value, Scalar) and first.value.text in kinds:
            self._extra.setdefault(first.key.text, schema)

    def _subject(self, code: Code, name: str) -> Subject:
        return (self.path, code.code, name)

    def _absent(self, name: str, schema: dict[str, Any]) -> Problem:
        wanted = schema.get("properties", {}).get(name, {})
        return Problem(
            codes.MISSING_KEY,
            self._subject(codes.MISSING_KEY, name),
            self._first_key_span(),
            f'missing key "{name}"{_of_part(self.path)}',
            hint=f'add "{name}: {_placeholder(name, wanted)}"',
            help=description_of(wanted),
        )

    def _bad_key(self, name: str, fault: Fault) -> Problem:
        guess = _tidy_key(name, fault)
        return Problem(
            codes.WRONG_FORM,
            self._subject(codes.WRONG_FORM, name),
            self._key_span(name),
            f'"{excerpt(name)}" cannot be a key here',
            hint=did_you_mean(guess),
            help=_form_help(fault),
            edits=((self.path, edit.rename(name, guess) if guess else edit.drop(name)),),
            cured=bool(guess),
            fix=changed_key(self.node, name, guess) if guess else None,
        )

    def _entry(self, key: str) -> object:
        return self.node.entry(key) if isinstance(self.node, Mapping) else None

    def _key_span(self, name: str) -> Span:
        entry = self.node.entry(name) if isinstance(self.node, Mapping) else None
        return entry.key.span if entry else self.node.span

    def _first_key_span(self) -> Span:
        if isinstance(self.node, Mapping) and self.node.entries:
            return self.node.entries[0].key.span
        return self.node.span


def value_problem(fault: Fault, node: Node) -> Problem:
    """What is wrong with one value."""
    cure = cure_for(node, fault)
    return Problem(
        cure.code,
        (fault.path, cure.code.code, ""),
        _short_span(node),
        cure.message,
        hint=cure.hint,
        help=cure.help,
        edits=((fault.path, cure.change or edit.refuse),),
        cured=cure.change is not None,
        fix=value_fix(node, cure.change, safe=cure.safe),
    )


def _short_span(node: Node) -> Span:
    """The place to point at: for a collection of several lines its first key or item."""
    if node.span.start.line == node.span.end.line:
        return node.span
    if isinstance(node, Mapping) and node.entries:
        return node.entries[0].key.span
    if isinstance(node, Sequence) and node.items and not isinstance(node.items[0], Scalar):
        return _short_span(node.items[0])
    return node.span


def _of_part(path: Path) -> str:
    """Name the part of the file that lacks a key, where it has a name."""
    names = [step for step in path if isinstance(step, str)]
    return f' in "{names[-1]}"' if names else ""


def _placeholder(name: str, wanted: dict[str, Any]) -> str:
    if name == "cite":
        return "{source: ...}"
    examples = wanted.get("examples") or wanted.get("enum")
    if examples:
        return str(examples[0])
    return _PLACEHOLDERS.get(str(wanted.get("type", "string")), "...")


def _form_help(fault: Fault) -> str:
    """What a key has to look like, in words."""
    if "sources" in fault.path:
        return "the key of a source has lower-case letters, digits and single hyphens"
    return "a language is written as its BCP 47 code: en, ru, fa, sr-Latn"


def _tidy_key(name: str, fault: Fault) -> str | None:
    """The key in the form the schema wants, where only case, spaces or underscores differ."""
    tidy = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
    pattern = fault.schema.get("pattern", "")
    return tidy if tidy and tidy != name and re.search(pattern, tidy) else None
