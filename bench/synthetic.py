"""Writes agreements that never were, for measuring: right in every rule, and of all kinds.

    python bench/synthetic.py N FOLDER [--seed S]

What a file may hold is read off the models, how often it holds it off `agreements/`, and what a
rule finds fault with is left out again: a new field, kind or rule needs no change here. The same
seed gives the same files.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

from heads import Head, heads, there
from values import LAST_DAY, Context, Data, Habits, habits_of, part

from validator.check.pipeline import check_document
from validator.corpus.load import load
from validator.finding import Position, Span
from validator.model.agreement import Agreement, Coverage
from validator.model.citation import Basis, Source
from validator.model.event import Event, EventKind
from validator.model.kinds import FAMILY_OF, KINDS
from validator.model.party import Party
from validator.model.provision import Presence
from validator.model.relation import Relation
from validator.model.statement import Statement
from validator.read import Document, Entry, Mapping, Node, Scalar, Sequence
from validator.write.layout.attach import attach
from validator.write.layout.document import document_lines

SHIPPED = Path(__file__).parents[1] / "agreements"
_LISTS = ("timeline", "provisions", "statements", "relations")
"""What can be left out item by item."""
_TRIES = 8
"""So many agreements are begun anew until one of them is right."""
_ROUNDS = 32
"""So often the rules are asked; provisions are made anew at first, and then left out."""


def agreement(head: Head, seed: str) -> Document:
    """One agreement, as a document that nobody has read from a file."""
    for again in range(_TRIES):
        rng = random.Random(f"{seed} {head.number} {again}")
        made = _Made(head, rng).sound()
        if made is not None:
            return made
    raise ValueError(f"{head.id} cannot be made right")


def written(head: Head, seed: str) -> str:
    """The text of the file of one agreement, laid out as `agreements fmt` does."""
    return "\n".join(document_lines(attach(agreement(head, seed)))) + "\n"


def write(folder: Path, seed: str, head: Head) -> None:
    """Write the file of one agreement."""
    (folder / f"{head.id}.yaml").write_text(written(head, seed), "utf-8")


def write_all(count: int, folder: Path, seed: str) -> None:
    """Write many files, with all processors."""
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count(), initializer=gc.disable) as pool:
        for _ in pool.map(partial(write, folder, seed), heads(count, seed), chunksize=50):
            pass


@cache
def _shipped() -> tuple[Habits, Counter[str], dict[str, float]]:
    """What the shipped files hold: how often each field and kind, and each event in a file."""
    shipped = load(sorted(SHIPPED.glob("*.yaml"))).agreements
    kinds = Counter(one.type for file in shipped for one in file.provisions)
    events = Counter(str(event.event) for one in shipped for event in one.timeline)
    return (
        habits_of(shipped),
        Counter(list(KINDS)) + kinds,
        {kind: min(0.9, (events[kind] + 0.5) / len(shipped)) for kind in map(str, EventKind)},
    )


class _Made:
    """An agreement in the making."""

    def __init__(self, head: Head, rng: random.Random) -> None:
        habits, self._weights, self._events = _shipped()
        self._rng = rng
        self._head = head
        self._articles = rng.randint(5, 50)
        others = rng.sample(there(head.signed.year), 3)
        codes = [*head.founders, *head.late]
        self._context = Context(
            rng, habits, codes, others, head.signed, self._articles, list(KINDS)
        )
        self._context.agreements = [to for _, to in head.relations]
        self._sources = self._list_of_sources()
        self._data = self._whole()

    def sound(self) -> Document | None:
        """The document, without all that a rule finds fault with; None where it needs that."""
        for round_ in range(_ROUNDS):
            document, places = _document(f"{self._head.id}.yaml", self._data)
            findings = check_document(document, LAST_DAY).findings
            if not findings:
                return document
            faults = sorted({places[finding.span.start.column - 1] for finding in findings})
            for way in reversed(faults):
                if not self._mend(way, anew=round_ < _ROUNDS // 4):
                    return None
        return None

    def _mend(self, way: tuple[Any, ...], *, anew: bool) -> bool:
        """Make a provision anew, or leave out what is at the end of a way."""
        section, *rest = way
        inner = self._data[section]
        if rest and anew and section == "provisions":
            inner[rest[0]] = self._provision(inner[rest[0]]["type"])
            return True
        if rest:
            del inner[rest[0]]
            self._context.sources = list(self._sources)
        if not rest or not inner:
            del self._data[section]
            return not Agreement.model_fields[section].is_required()
        return True

    def _whole(self) -> Data:
        """The data of a file: made from the model; what hangs together is put in by hand."""
        head, rng, context = self._head, self._rng, self._context
        made = part(Agreement, context)
        made |= {"id": head.id, "sources": self._sources, "articles": self._articles}
        made["parties"] = [part(Party, context) | {"code": code} for code in context.parties]
        complete = self._sources["treaty-text"]["read"] == "whole" and context.likely(0.7)
        made["coverage"] = str(Coverage.COMPLETE if complete else Coverage.PARTIAL)
        made["timeline"] = list(self._timeline())
        drawn = rng.choices(*zip(*self._weights.items(), strict=True), k=rng.randint(9, 22))
        made["provisions"] = [self._provision(kind) for kind in dict.fromkeys(drawn)]
        made["statements"] = list(self._statements())
        made["relations"] = [
            part(Relation, context) | {"kind": str(kind), "agreement": to}
            for kind, to in head.relations
        ]
        for relation in made["relations"]:
            relation.pop("title", None)
            relation.pop("date", None)
        return {name: made[name] for name in Agreement.model_fields if made.get(name)}

    def _list_of_sources(self) -> Data:
        """The text, and some that tell of it."""
        names = ["treaty-text", *(f"source-{n}" for n in range(1, self._rng.randint(1, 5)))]
        made = {name: part(Source, self._context) for name in names}
        made["treaty-text"]["kind"] = "treaty-text"
        for source in made.values():
            if not self._context.likely(0.02):
                source["read"] = self._rng.choice(("whole", "excerpts"))
            if "date" in source:
                source["date"] = self._context.day(self._head.signed + timedelta(days=400))
            if "accessed" in source:
                source["accessed"] = LAST_DAY.isoformat()
        self._context.sources = names
        return made

    def _timeline(self) -> Iterator[Data]:
        """The life of the agreement, in the order of the vocabulary."""
        when = self._head.signed - timedelta(days=self._rng.randrange(40, 400))
        for kind in EventKind:
            for codes in self._acts(kind):
                made = part(Event, self._context)
                if kind is EventKind.SIGNED:
                    when = self._head.signed
                    made.pop("parties", None)
                    made.pop("toward", None)
                if when > LAST_DAY:
                    return
                day = when.isoformat()
                made |= {"event": str(kind), "date": day[: self._rng.choice((10, 10, 10, 7))]}
                yield made | ({"parties": codes} if codes else {})
                when += timedelta(days=self._rng.randrange(32, 1500))

    def _acts(self, kind: EventKind) -> list[list[str]]:
        """Whose acts of a kind there are; an empty list of codes is everybody."""
        rng, parties = self._rng, self._context.parties
        if kind is EventKind.SIGNED:
            return [[]]
        if kind is EventKind.ACCEDED:
            return [[code] for code in self._head.late]
        if kind is EventKind.WITHDREW and len(parties) > 3:  # noqa: PLR2004 - enough are left
            return [[rng.choice(parties)]] if self._context.likely(0.4) else []
        return [[]] if self._context.likely(self._events[kind]) else []

    def _provision(self, word: str) -> Data:
        """A provision, as strong as its kind mostly is, on the ground its source gives."""
        kind, context = KINDS[word], self._context
        made = part(kind, context)
        made.pop("presence", None)
        made.pop("obligation", None)
        if FAMILY_OF[word].procedural and context.likely(0.8):  # what is said hangs together
            made = {name: made[name] for name in made if name not in kind.parameters()}
            made |= {"type": word} | kind.EXAMPLE
        strength = kind.EXAMPLE.get("obligation")
        if strength:
            made["obligation"] = strength
        source = self._sources[made["cite"]["source"]]
        if context.likely(0.1) and source["read"] == "whole":
            made = {
                name: made[name] for name in ("type", "summary", "basis", "cite") if name in made
            }
            made["presence"] = str(self._rng.choice([one for one in Presence if one != "present"]))
        if "article" in made["cite"] and context.likely(0.1):
            made["cite"]["article_unverified"] = True
        if not {"article", "articles"} & made["cite"].keys():
            made["cite"].setdefault("page", str(self._rng.randint(1, 40)))
        made["basis"] = str(Basis.TEXT if source["kind"] == "treaty-text" else Basis.REPORT)
        if context.likely(0.05):
            made["basis"] = str(Basis.UNVERIFIED)
        return {name: made[name] for name in kind.model_fields if name in made}

    def _statements(self) -> Iterator[Data]:
        """Statements, of which some answer the one before."""
        for number in range(self._rng.choice((0, 0, 0, 1, 2, 4))):
            made = part(Statement, self._context) | {"id": f"statement-{number}"}
            if "date" in made:
                made["date"] = self._context.day(
                    self._head.signed, self._head.signed + timedelta(days=380)
                )
            if made.pop("answers", None) and number:
                made["answers"] = f"statement-{number - 1}"
            yield made


def _document(path: str, data: Data) -> tuple[Document, list[tuple[Any, ...]]]:
    """Put data in a tree without a text, and tell what each column stands for.

    All stands in one line, and what can be left out, in a column of its own.
    """
    places: list[tuple[Any, ...]] = []
    entries = []
    for name, value in data.items():
        places.append((name,))
        key, span = _scalar(name, _column(places)), _column(places)
        if name in _LISTS:
            items = []
            for number, one in enumerate(value):
                places.append((name, number))
                items.append(_node(one, _column(places)))
            entries.append(Entry(key, Sequence(span, tuple(items))))
        elif name == "sources":
            inner = []
            for word, one in value.items():
                places.append((name, word))
                column = _column(places)
                inner.append(Entry(_scalar(word, column), _node(one, column)))
            entries.append(Entry(key, Mapping(span, tuple(inner))))
        else:
            entries.append(Entry(key, _node(value, span)))
    root = Mapping(entries[0].key.span, tuple(entries))
    return Document(path, "." * (len(places) + 1), root), places


def _column(places: list[tuple[Any, ...]]) -> Span:
    """The place of the last of these."""
    return Span(Position(1, len(places)), Position(1, len(places) + 1))


def _node(value: Any, span: Span) -> Node:  # noqa: ANN401 - any value a file holds
    if isinstance(value, dict):
        return Mapping(
            span,
            tuple(Entry(_scalar(name, span), _node(one, span)) for name, one in value.items()),
        )
    if isinstance(value, list):
        return Sequence(span, tuple(_node(one, span) for one in value))
    return _scalar(value, span)


def _scalar(value: Any, span: Span) -> Scalar:  # noqa: ANN401 - any value a file holds
    shown = str(value).lower() if isinstance(value, bool) else str(value)
    return Scalar(span, value, shown, plain=not isinstance(value, str))


def main() -> None:
    """Read what was asked for, and write it."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("count", type=int, metavar="N", help="how many")
    asked.add_argument("folder", type=Path, metavar="FOLDER", help="where to write them")
    asked.add_argument("--seed", default="0", help="another seed gives others")
    told = asked.parse_args()
    write_all(told.count, told.folder, told.seed)


if __name__ == "__main__":
    main()
