"""Makes values for the fields of the models, whatever fields there are.

Nothing here knows a kind of provision or a vocabulary by name: the types of the fields say what
they may hold, and `agreements/` how often each is there.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from typing_extensions import TypeAliasType

from validator.model import base
from validator.model.base import Model, Vocabulary
from validator.model.dates import PartialDate
from validator.model.period import Period

Data = dict[str, Any]
Maker = Callable[["Context"], Any]

LAST_DAY = date(2025, 6, 30)
"""Nothing that is made up happened later."""

_WORDS = tuple(
    re.findall(
        r"\w+",
        """
        accord aid air alliance annex area arms assembly assistance authority balance base
        border capital charter coast command commerce committee common conference consent
        council defence delegation deposit desert district economic energy exchange exercise
        expert export federal final fleet forces foreign friendship frontier fund general
        government gulf harbour high industrial inspection institute interest island joint land
        law liaison maritime market military ministry mission mutual national naval northern
        office officers open partnership peace permanent plan police port power principal
        programme protection protocol province railway region register regular republic research
        river road school science sea secretariat security session settlement shared ship social
        southern special staff standing station strategic supply support survey technical
        territory trade training transport tribunal union university valley visit water western
        zone
        """,
    )
)
_MOST = {"years": 30, "months": 18, "weeks": 12, "days": 180, "hours": 72}
"""Lengths that occur in treaties."""


@dataclass(frozen=True)
class Habits:
    """How often the fields of a model are there: how many parts were seen, and with what."""

    parts: Mapping[str, int]
    fields: Mapping[tuple[str, str], int]

    def share(self, model: str, name: str) -> float:
        """The share of the parts that have a field; three in ten where none was seen."""
        return (self.fields.get((model, name), 0) + 0.6) / (self.parts.get(model, 0) + 2)


def habits_of(roots: Iterable[Model]) -> Habits:
    """Count the fields of everything in some parts, and in what these hold."""
    parts: Counter[str] = Counter()
    fields: Counter[tuple[str, str]] = Counter()
    for one in (inner for root in roots for inner in _inside(root)):
        for owner in type(one).__mro__:
            parts[owner.__name__] += 1
            fields.update((owner.__name__, name) for name in one.model_fields_set)
    return Habits(parts, fields)


@dataclass
class Context:
    """What the values of one agreement depend on."""

    rng: random.Random
    habits: Habits
    parties: list[str]
    others: list[str]
    """States that are no parties."""
    signed: date
    articles: int
    subjects: list[str]
    """The kinds of provision there are."""
    sources: list[str] = field(default_factory=list)
    """The keys of the sources."""
    agreements: list[str] = field(default_factory=list)
    """The ids of other agreements."""

    def day(self, first: date, last: date = LAST_DAY) -> str:
        """A date in between as a file has it: a day, now and then a month or a year."""
        span = max(0, (min(last, LAST_DAY) - first).days)
        day = (first + timedelta(days=self.rng.randint(0, span))).isoformat()
        return day[: self.rng.choices((10, 7, 4), (16, 3, 1))[0]]

    def likely(self, share: float) -> bool:
        """Say yes in a share of all cases."""
        return self.rng.random() < share


def part(model: type[Model], context: Context) -> Data:
    """A part of a file: what has to be there, and of the rest some."""
    plan = _plan(model)
    chosen = [
        make
        for make in plan
        if make.needed or context.likely(context.habits.share(make.owner, make.name))
    ]
    values = ((one.name, one.make(context)) for one in chosen or [context.rng.choice(plan)])
    return {name: value for name, value in values if value is not None}


def text(rng: random.Random, fewest: int, most: int) -> str:
    """Some words, the first with a capital letter."""
    return " ".join(rng.choices(_WORDS, k=rng.randint(fewest, most))).capitalize()


def _inside(value: object) -> Iterator[Model]:
    """A part and the parts in it."""
    if isinstance(value, Model):
        yield value
        value = {name: getattr(value, name) for name in value.model_fields_set}
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for one in value:
            yield from _inside(one)


@dataclass(frozen=True)
class _Field:
    name: str
    owner: str
    """The name of the model that brings it: that of a kind, or `Provision`."""
    needed: bool
    make: Maker


@cache
def _plan(model: type[Model]) -> list[_Field]:
    """The fields of a model, and what makes a value of each."""
    hints = get_type_hints(model, include_extras=True)
    return [
        _Field(
            name,
            next(one.__name__ for one in reversed(model.__mro__) if name in _own_fields(one)),
            info.is_required(),
            _named(model, name) or _maker(hints[name], info.default),
        )
        for name, info in model.model_fields.items()
    ]


def _own_fields(kind: type) -> Mapping[str, object]:
    return kind.model_fields if issubclass(kind, Model) else {}


def _named(model: type[Model], name: str) -> Maker | None:
    """What makes a value whose meaning is in its name; None where the type says enough."""
    if name in ("articles", "of_articles") and get_origin(model.model_fields[name].annotation):
        return _articles
    if issubclass(model, Period) and name in _MOST:
        return lambda context: context.rng.randint(1, _MOST[name])
    return _NAMED.get(name)


def _a_party(context: Context) -> list[str]:
    return [context.rng.choice(context.parties)]


def _source(context: Context) -> str:
    """Mostly the first, which is the text."""
    return context.sources[0] if context.likely(0.5) else context.rng.choice(context.sources)


def _article(context: Context) -> str:
    number = context.rng.randint(1, context.articles)
    paragraph = context.rng.randint(0, 4)
    return f"{number}({paragraph})" if paragraph else str(number)


def _articles(context: Context) -> list[str]:
    return sorted({_article(context) for _ in range(context.rng.randint(2, 3))})


_NAMED: Mapping[str, Maker] = {
    "about": lambda context: context.rng.sample(context.subjects, 2),
    "agreement": lambda context: context.rng.choice(context.agreements or [None]),
    "article": _article,
    "article_unverified": lambda _: None,  # hangs together with the article
    "beneficiaries": _a_party,
    "obligors": _a_party,
    "parties": _a_party,
    "source": _source,
    "toward": _a_party,
}


def _maker(kind: Any, default: Any = None) -> Maker:  # noqa: ANN401 - any annotation there is
    """What makes a value of a type; never the one that stands for nothing."""
    if found := _texts().get(repr(kind)):
        return found
    if isinstance(kind, TypeAliasType):
        return _maker(kind.__value__)
    origin, inner = get_origin(kind), get_args(kind)
    return _of_several(origin, inner, default) if origin else _of_class(kind, default)


def _of_several(origin: Any, inner: tuple[Any, ...], default: Any) -> Maker:  # noqa: ANN401 - any
    if origin is Annotated:
        return _maker(inner[0], default)
    if origin is Literal:
        return lambda _: inner[0]
    if origin is tuple:
        return _list_of(_maker(inner[0]))
    if origin is dict:
        first, second = map(_maker, inner)
        return lambda context: {first(context): second(context)}
    makers = [_maker(one, default) for one in inner if one is not type(None)]
    return makers[0] if len(makers) == 1 else _one_of(makers)


def _of_class(kind: type, default: Any) -> Maker:  # noqa: ANN401 - any default there is
    if issubclass(kind, Model):
        return lambda context: part(kind, context)
    if issubclass(kind, Vocabulary):
        words = [str(word) for word in kind if word is not default]
        return lambda context: context.rng.choice(words)
    if issubclass(kind, PartialDate):
        return lambda context: context.day(context.signed)
    if kind is bool:
        return lambda context: context.rng.random() < 0.8  # noqa: PLR2004 - mostly true is coded
    if kind is int:
        return lambda context: context.rng.randint(1, 12)
    raise TypeError(f"nothing here makes a value of {kind}")


@cache
def _texts() -> dict[str, Maker]:
    """What makes the sorts of text and number that `base` gives a name."""
    makers: dict[str, Maker] = {
        "Line": lambda context: text(context.rng, 2, 6),
        "Prose": lambda context: f"{text(context.rng, 6, 16)}.",
        "Slug": lambda context: text(context.rng, 2, 3).lower().replace(" ", "-"),
        "PartyCode": lambda context: context.rng.choice(context.parties + context.others),
        "LanguageCode": lambda context: context.rng.choice(("ar", "en", "es", "fa", "fr", "ru")),
        "Currency": lambda context: context.rng.choice(("EUR", "GBP", "RUB", "USD")),
        "Url": lambda context: f"https://archive.made-up/{context.rng.randrange(10**8):08}",
        "Count": lambda context: context.rng.randint(1, 60),
        "Percent": lambda context: context.rng.randint(1, 100),
        "Amount": lambda context: context.rng.randint(1, 5000) * 1_000_000,
    }
    return {repr(getattr(base, name)): maker for name, maker in makers.items()}


def _list_of(make: Maker) -> Maker:
    """A short list without repetitions."""

    def several(context: Context) -> list[Any]:
        made: list[Any] = []
        for _ in range(context.rng.choices((1, 2, 3), (6, 3, 1))[0]):
            one = make(context)
            if one not in made:
                made.append(one)
        return made

    return several


def _one_of(makers: list[Maker]) -> Maker:
    return lambda context: context.rng.choice(makers)(context)
